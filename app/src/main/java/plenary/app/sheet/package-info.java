/**
 * Tables that come from anywhere: CSV in whatever encoding an office saves, and workbooks. A file
 * is known by its content, never by its name; what cannot be read exactly is refused with its place
 * and a remedy, and nothing is ever guessed into a name.
 *
 * <p>Units. Rows and columns are named as a spreadsheet names them: rows from 1, columns from A.
 *
 * <p>Invariant: whatever the bytes, reading ends soon, in bounded memory ({@link
 * plenary.app.sheet.Sheets} has the limits), and never runs, fetches or writes anything.
 *
 * <p>May know {@code core.base}. Start at {@link plenary.app.sheet.Sheets}.
 */
@NullMarked
package plenary.app.sheet;

import org.jspecify.annotations.NullMarked;
