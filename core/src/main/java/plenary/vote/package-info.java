/**
 * One vote from opening to result: who may vote, what was cast, whether it carried.
 *
 * <p>Units. Counts are whole people ({@code int}, 0..99_999). Who is present when a vote opens may
 * vote in it, and nobody else: the roll is frozen.
 *
 * <p>Invariant: a secret vote holds no pair of member and choice, not even in memory ({@link
 * plenary.vote.Urn}).
 *
 * <p>May know {@code base}, {@code rules}, {@code act}, {@code roster}, {@code attend}, {@code
 * agenda}. Start at {@link plenary.vote.Vote}.
 */
@NullMarked
package plenary.vote;

import org.jspecify.annotations.NullMarked;
