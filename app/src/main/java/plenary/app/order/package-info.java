/**
 * The order of business as a sheet: what is on it of every sitting, who reports, which papers are
 * given out, what is put to the vote.
 *
 * <p>May know {@code core} and {@code app.sheet}. Start at {@link plenary.app.order.AgendaSheet}.
 */
@NullMarked
package plenary.app.order;

import org.jspecify.annotations.NullMarked;
