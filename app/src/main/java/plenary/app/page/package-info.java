/**
 * What screens have in common: the clock they show, a share of a whole as an exact percentage for
 * drawing, why something is so.
 *
 * <p>Units. Times are UTC instants, passed in, and shown in the assembly's zone. A percentage is
 * only ever a place on a drawing, never a figure to decide by or to read.
 *
 * <p>May know {@code core}. Start at {@link plenary.app.page.Reasons}.
 */
@NullMarked
package plenary.app.page;

import org.jspecify.annotations.NullMarked;
