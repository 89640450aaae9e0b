/**
 * The chamber: one writer for one session. Commands come in from any number of threads, are decided
 * one after the other by one thread, and are answered once everything they depend on is on disk.
 *
 * <p>Units. Times are UTC instants in whole milliseconds. The clock is read here, once for each
 * command, and never goes back.
 *
 * <p>Invariants. Nothing is told before it is on disk: no answer, no refusal, no page. Whoever was
 * answered finds it again after any crash. A secret choice leaves the command it came in only for
 * the urn: no list, journal or answer here holds it. No thread of the chamber waits for a listener
 * or a reader of pages.
 *
 * <p>Errors. A failing disk stops the chamber: everybody gets {@link
 * plenary.app.chamber.Answer.Unavailable} or a {@link plenary.app.chamber.ChamberStoppedException}
 * until {@link plenary.app.chamber.Chamber#recover}.
 *
 * <p>May know {@code core}, {@code record} and {@code app.journal}. Start at {@link
 * plenary.app.chamber.Chamber}.
 */
@NullMarked
package plenary.app.chamber;

import org.jspecify.annotations.NullMarked;
