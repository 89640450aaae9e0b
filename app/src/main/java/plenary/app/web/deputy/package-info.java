/**
 * The page on a deputy's phone: where the sitting is, its papers, and the three buttons of a vote.
 *
 * <p>What is the same for every deputy is drawn once and pushed; it holds no count. What is a
 * deputy's own is fetched, and never replaced under the finger: while something can be chosen, only
 * the deputy's own press draws the buttons anew. Once a vote has ended its buttons go.
 *
 * <p>Invariant: in a secret vote nothing of the choice is in the page, in its address or in the id
 * of the command.
 *
 * <p>May know {@code core}, {@code plenary.app.page} and {@code edge}. Start at {@link
 * plenary.app.web.deputy.DeputyActions}.
 */
@NullMarked
package plenary.app.web.deputy;

import org.jspecify.annotations.NullMarked;
