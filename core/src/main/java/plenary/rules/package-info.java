/**
 * Rules of procedure as values, each citing its article, and what a count decides under them.
 *
 * <p>Units. A share is never a decimal but a comparison of whole numbers with a stated base and a
 * stated edge. Nothing here names an assembly, an article or a number: those are data.
 *
 * <p>May know {@code base}. Start at {@link plenary.rules.Rulebook}.
 */
@NullMarked
package plenary.rules;

import org.jspecify.annotations.NullMarked;
