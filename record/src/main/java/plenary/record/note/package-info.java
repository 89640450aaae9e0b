/**
 * Signed notes and checkpoints, byte for byte as c2sp.org/signed-note and c2sp.org/tlog-checkpoint.
 *
 * <p>Units. Keys and signatures are Ed25519 (RFC 8032): a seed 32 bytes, a public key 32 bytes, a
 * signature 64 bytes. A key identifier is 4 bytes, written as 8 lower-case hexadecimal digits.
 *
 * <p>Invariant: what is read is written again to the same bytes, or refused. A note here has
 * exactly one signature, by the key that is asked for.
 *
 * <p>Errors. A note that does not open is an {@link plenary.record.bytes.IllegalRecordException}
 * naming what is wrong.
 *
 * <p>May know {@code bytes} and {@code tree}. Start at {@link plenary.record.note.Checkpoint}.
 */
@NullMarked
package plenary.record.note;

import org.jspecify.annotations.NullMarked;
