/**
 * The secretariat's desk: the doors, the proceedings, what is released, who may sign in.
 *
 * <p>Every table can be searched and every button pressed without a script. What comes in while the
 * page is open is told in the figures above; the table is drawn anew when the desk asks for it.
 *
 * <p>May know {@code core}, {@code edge} and {@code signin}. Start at {@link
 * plenary.app.web.desk.DeskActions}.
 */
@NullMarked
package plenary.app.web.desk;

import org.jspecify.annotations.NullMarked;
