/**
 * The demonstration: the example sitting on a store of its own that goes when it ends, with a crowd
 * of simulated deputies, or as a recorded sitting to be watched.
 *
 * <p>What the crowd does is drawn from a fixed seed: every demonstration is the same. Whoever is
 * signed in as a deputy is left alone. That figures are illustrative stands in the example itself.
 *
 * <p>Its page answers only to this machine, since it gives away every sign-in.
 *
 * <p>May know everything in {@code plenary.app} but the command line. Start at {@link
 * plenary.app.demo.Demo}.
 */
@NullMarked
package plenary.app.demo;

import org.jspecify.annotations.NullMarked;
