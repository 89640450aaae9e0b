/**
 * The console of whoever presides: the steps, the words to read, the one thing to do next, the
 * figures of the hall.
 *
 * <p>Units. Counts are whole people. A key is a capital letter, or {@code Enter} for the one thing
 * to do next.
 *
 * <p>Invariants: what is offered is what {@link plenary.chair.Script} offers; while a vote runs the
 * page holds how many have voted and no split.
 *
 * <p>May know {@code core}, {@code record} and {@code page}. Start at {@link
 * plenary.app.chair.ChairPage}.
 */
@NullMarked
package plenary.app.chair;

import org.jspecify.annotations.NullMarked;
