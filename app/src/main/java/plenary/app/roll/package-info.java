/**
 * The roll as a sheet: read in as the difference from what the session has, and written out again.
 *
 * <p>A name is taken to the code point. Phone and identity numbers never become part of a command:
 * they are handed on apart, for the side store.
 *
 * <p>May know {@code core}, {@code app.sheet} and {@code app.names}. Start at {@link
 * plenary.app.roll.RosterSheet}.
 */
@NullMarked
package plenary.app.roll;

import org.jspecify.annotations.NullMarked;
