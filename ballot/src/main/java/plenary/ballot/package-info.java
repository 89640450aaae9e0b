/**
 * Secret ballots that anyone can check: their encryption, their proofs and their archives.
 *
 * <p>Units. Group elements and scalars are whole numbers reduced to their group; weights and counts
 * of votes are {@code long}. Bytes have one encoding: what decodes encodes back to the same bytes,
 * or is refused. No clock and no random source is read here; both are passed in.
 *
 * <p>Invariant: nothing here links a member to a choice; a ballot is opened only as part of a sum
 * or after a shuffle.
 *
 * <p>May know {@code java.base} only: no session, no rulebook, no record.
 */
@NullMarked
package plenary.ballot;

import org.jspecify.annotations.NullMarked;
