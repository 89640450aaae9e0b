/**
 * The page of the counters: hands by section, the totals of a keypad system, papers, and choices of
 * deputies whose devices failed. Each part of the hall is counted by two, and a count is one when
 * they say the same.
 *
 * <p>Invariant: nobody is shown what another counter entered before two agree; where they do not,
 * it is shown which lines differ, and no figure. What is pushed to every counter is the same for
 * all, so that it cannot hold what is one's own.
 *
 * <p>Start at {@link plenary.app.web.tellers.TellersPage}.
 */
@NullMarked
package plenary.app.web.tellers;

import org.jspecify.annotations.NullMarked;
