/**
 * Runs a session folder without a server: the record and the papers that such a session leaves.
 *
 * <p>Invariants. The same folder gives the same bytes: keys are fixed and known to everybody, times
 * are the folder's own. What stands in the output folder is whole: it is made beside it and moved
 * there at the end.
 *
 * <p>Errors. A fault in a file is an {@link plenary.record.input.InputException}; a refusal that
 * nobody planned for is a {@link plenary.app.replay.RefusedException}. Both name file and line.
 *
 * <p>May know {@code core}, {@code record} and {@code app.chamber}. Start at {@link
 * plenary.app.replay.Replay}.
 */
@NullMarked
package plenary.app.replay;

import org.jspecify.annotations.NullMarked;
