/**
 * The roll at the desk: deputies by delegation, who is due on which day and why, guests by the
 * capacity they attend in, and a page for each person with everything the record says of the roll
 * and of the doors.
 *
 * <p>How somebody voted is never shown here, however the vote was taken.
 *
 * <p>May know {@code core}, {@code chamber}, {@code edge} and {@code prepare}. Start at {@link
 * plenary.app.web.roll.RosterActions}.
 */
@NullMarked
package plenary.app.web.roll;

import org.jspecify.annotations.NullMarked;
