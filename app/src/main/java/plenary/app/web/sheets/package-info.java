/**
 * Sheets in and out: a roster or an agenda is sent, shown with every fault in its cell, and taken
 * in by a second press; the roll and attendance are fetched as files.
 *
 * <p>Nothing that is sent is ever written to disk as it came. What was previewed is kept for half
 * an hour, for the sign-in that sent it and nobody else.
 *
 * <p>May know {@code core}, {@code sheet}, {@code roll}, {@code order}, {@code edge} and {@code
 * signin}. Start at {@link plenary.app.web.sheets.ImportActions}.
 */
@NullMarked
package plenary.app.web.sheets;

import org.jspecify.annotations.NullMarked;
