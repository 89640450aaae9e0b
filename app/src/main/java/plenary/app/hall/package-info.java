/**
 * The big screen of the hall: one message at a time, following the state of a sitting.
 *
 * <p>Units. Counts are whole people. Drawings are widths in percent and squares in units of a seat;
 * nothing is drawn by seat but presence, and a seat says nothing of who sits in it.
 *
 * <p>Invariants: while a vote runs the page holds how many have voted and no split; a result is
 * shown when it has been announced, with the figures announced.
 *
 * <p>May know {@code core} and {@code page}. Start at {@link plenary.app.hall.HallPage}.
 */
@NullMarked
package plenary.app.hall;

import org.jspecify.annotations.NullMarked;
