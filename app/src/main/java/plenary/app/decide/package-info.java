/**
 * Decides cases given line by line: a quorum and a vote under a rulebook, without a session.
 *
 * <p>Start at {@link plenary.app.decide.Cases}.
 */
@NullMarked
package plenary.app.decide;

import org.jspecify.annotations.NullMarked;
