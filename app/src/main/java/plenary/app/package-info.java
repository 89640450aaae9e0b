/**
 * The program: reads the command line and wires the rest together with {@code new}.
 *
 * <p>Units. An exit status is 0 for done, 1 for a negative answer, 2 for wrong use. The clock and
 * the random source are read in this module only, and handed down.
 *
 * <p>Invariant: nothing below reads a system property, an environment variable or an argument.
 *
 * <p>May know {@code core}, {@code record}, {@code ballot} and every package of this module, and
 * never {@code verify}. Start at {@link plenary.app.Main}.
 */
@NullMarked
package plenary.app;

import org.jspecify.annotations.NullMarked;
