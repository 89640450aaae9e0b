/**
 * The journal of a session on disk: sealed entries in order, nothing else. What is in it happened;
 * everything that a session is can be rebuilt from it.
 *
 * <p>Units. A sequence number counts entries from 0. A batch is what one transaction writes.
 *
 * <p>Invariants. When {@link plenary.app.journal.Journal#append} returns, the batch has been
 * synced: it survives the process, the machine and the power. An entry is never changed and never
 * removed. One process at a time has a store open.
 *
 * <p>Errors. A failing or full disk is an {@link java.io.UncheckedIOException}; a store that is
 * damaged or foreign an {@link plenary.record.bytes.IllegalRecordException}; one that is open
 * elsewhere a {@link plenary.app.journal.StoreInUseException}.
 *
 * <p>May know {@code record} and its packages; knows nothing of sessions. Start at {@link
 * plenary.app.journal.Journal}.
 */
@NullMarked
package plenary.app.journal;

import org.jspecify.annotations.NullMarked;
