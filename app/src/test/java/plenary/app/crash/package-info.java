/**
 * The real server, killed ({@code kill -9}) and out of disk while deputies vote over HTTP: what was
 * acknowledged to a phone is in the record once, and a secret round that was interrupted is void.
 *
 * <p>The chamber's own tests kill and fill up the store beneath; here everything is asked and seen
 * as a browser does. Start at {@link plenary.app.crash.KilledServerTest}.
 */
@NullMarked
package plenary.app.crash;

import org.jspecify.annotations.NullMarked;
