/**
 * Pages that stay up to date: what changed is drawn once and sent to every browser that shows the
 * page, as server-sent events.
 *
 * <p>Units. At most four pushes a second to anyone. There are no queues: a listener that is slow
 * finds the newest drawing when it comes back, and never the ones between. A listener is a virtual
 * thread that writes to its own connection; who does not read holds up nobody else.
 *
 * <p>Knows nothing of sessions: what is drawn is text. Start at {@link plenary.app.web.live.Live}.
 */
@NullMarked
package plenary.app.web.live;

import org.jspecify.annotations.NullMarked;
