/**
 * Preparing a session at the desk: what it is and by which rules, its presidium, sittings, agenda
 * and schedule, and how the pages of the desk take and refuse a form.
 *
 * <p>Every page is drawn from the session. A form that is refused is shown again as it was typed,
 * with the refusal above it; a list of which somebody else changed a line meanwhile is not changed
 * by place.
 *
 * <p>May know {@code core}, {@code chamber}, {@code edge} and {@code rules}. Start at {@link
 * plenary.app.web.prepare.Desk}.
 */
@NullMarked
package plenary.app.web.prepare;

import org.jspecify.annotations.NullMarked;
