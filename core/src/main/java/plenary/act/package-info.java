/**
 * The vocabulary: what may be asked ({@link plenary.act.Command}), what happened ({@link
 * plenary.act.Event}), and why not ({@link plenary.act.Refusal}).
 *
 * <p>Events are for ever: a record of any earlier release replays under every later one. A changed
 * meaning is a new event, never a new reading of an old one. An event holds facts; what can be
 * computed from facts is not in it, save what the presiding chair announced, which is a fact of its
 * own.
 *
 * <p>May know {@code base} and {@code rules}. Start at {@link plenary.act.Event}.
 */
@NullMarked
package plenary.act;

import org.jspecify.annotations.NullMarked;
