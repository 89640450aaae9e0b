/**
 * The record as bytes: entries sealed into envelopes, envelopes into a tree, the tree signed, and
 * all of it written and read as three files. The page is {@code docs/format/record.md}.
 *
 * <p>Units. A sequence number counts entries from 0. Times are UTC instants in whole milliseconds.
 * A payload is the canonical JSON of what happened, as bytes; what it means is not known here.
 *
 * <p>Invariants. Every byte of a record is covered: by having one spelling only, by a hash, by the
 * tree or by the signature. A published root never changes, whatever is withheld or released.
 *
 * <p>Errors. A record that does not check out is a {@link plenary.record.RecordFault}, an answer; a
 * stored entry that is not what was sealed is an {@link
 * plenary.record.bytes.IllegalRecordException}; a failing disk is an {@link
 * java.io.UncheckedIOException}.
 *
 * <p>May know {@code bytes}, {@code json}, {@code tree} and {@code note}. Start at {@link
 * plenary.record.Sealer} to write, at {@link plenary.record.RecordReader} to check.
 */
@NullMarked
package plenary.record;

import org.jspecify.annotations.NullMarked;
