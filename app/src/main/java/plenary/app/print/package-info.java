/**
 * Paper that is made here and not from the record: credential cards and their PIN slips.
 *
 * <p>Units are points, 72 to the inch, from the lower left corner of the page. The same cards with
 * the same fonts give the same bytes: nothing of a file depends on when or where it was made.
 *
 * <p>Invariant: no name is ever printed with a box or a gap in place of a character. What no font
 * holds is printed as its code point, with a note, and told before.
 *
 * <p>May know {@code core} and {@code page}. Start at {@link plenary.app.print.CardSheets}.
 */
@NullMarked
package plenary.app.print;

import org.jspecify.annotations.NullMarked;
