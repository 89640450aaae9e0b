/**
 * The seating plan of the hall: made from numbers of rows and seats, filled by delegation, changed
 * seat by seat, read from a grid, drawn to be printed.
 *
 * <p>May know {@code core}, {@code edge} and {@code prepare}. Start at {@link
 * plenary.app.web.seats.SeatForms}.
 */
@NullMarked
package plenary.app.web.seats;

import org.jspecify.annotations.NullMarked;
