/**
 * Checks a record without trusting whoever made it: reads it, replays it, and compares every
 * quorum, result and paper with what it says.
 *
 * <p>Units. Counts are whole people; times are UTC instants taken from the record, never from this
 * machine's clock.
 *
 * <p>Invariant: the same record gives the same answer on any machine; a claim that cannot be
 * checked is never reported as {@code ok}.
 *
 * <p>May know {@code core}, {@code record} and {@code ballot}, and never {@code app}. Start at
 * {@link plenary.verify.Main}.
 */
@NullMarked
package plenary.verify;

import org.jspecify.annotations.NullMarked;
