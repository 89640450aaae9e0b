/**
 * Checking people in where they come: gates that scan, lists that are ticked, sheets on paper.
 *
 * <p>A gate keeps what it scanned until the server has answered it, and may answer from a list of
 * its own while the line is down; so a scan may come late, twice, or from two gates. Each has an id
 * that the device made, and is decided by itself: one that cannot be done never holds up another.
 * What cannot become an arrival is kept as a {@link plenary.app.web.gate.Flag}, until somebody at
 * the desk settles it.
 *
 * <p>Units: times are UTC instants, in JSON as milliseconds since 1970; {@code at} is when somebody
 * stood at the gate, by the session's clock.
 *
 * <p>Invariant: nothing here keeps the secret of a card, on the device or on the server. The page
 * sends the key alone; without script the whole code comes, and all but the key is dropped.
 *
 * <p>May know {@code core}, {@code chamber}, {@code page}, {@code print}, {@code side}, {@code
 * edge}, {@code live} and {@code signin}. Start at {@link plenary.app.web.gate.ScanDesk}.
 */
@NullMarked
package plenary.app.web.gate;

import org.jspecify.annotations.NullMarked;
