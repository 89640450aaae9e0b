/**
 * The small values everything else is made of: ids, counts, bilingual text, sentences and their
 * wording.
 *
 * <p>Units. Counts are whole people ({@code int}, 0..99_999). Instants are UTC. Every value checks
 * itself in its constructor and throws {@link IllegalArgumentException} for what can never be;
 * after that nobody checks it again. Nothing here is null unless marked so.
 *
 * <p>May know nothing but {@code java.base}. Start at {@link plenary.base.Text}.
 */
@NullMarked
package plenary.base;

import org.jspecify.annotations.NullMarked;
