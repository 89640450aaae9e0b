package plenary.record;

import java.time.Instant;
import java.util.Set;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.bytes.Sha256;
import plenary.record.tree.TreeHead;

/**
 * Turns payloads into entries, one after the other, and grows the tree. One sealer a session, used
 * by its one writer; not for two threads at once.
 */
public final class Sealer {
  private final RecordSecret.Salts salts;
  private final Sha256 sha256 = new Sha256();
  private final Accumulator entries = new Accumulator(Set.of());

  /** A sealer of a record without entries. */
  public Sealer(RecordSecret secret) {
    this.salts = secret.salts();
  }

  /**
   * Seals the next entry.
   *
   * @param at now, in whole milliseconds, not before the entry that was sealed last
   * @param cmd the client's identifier of the command
   * @param payload the canonical JSON of what happened; kept, not copied
   */
  public SealedEntry seal(Instant at, String cmd, byte[] payload) {
    Hash salt = salts.salt(size());
    Hash c = SealedEntry.commitment(sha256, salt, payload);
    var envelope = new Envelope(size(), at, cmd, c);
    if (at.isBefore(entries.latest())) {
      throw new IllegalArgumentException("time goes back from " + entries.latest() + " to " + at);
    }
    entries.append(envelope);
    return new SealedEntry(envelope, salt, payload);
  }

  /**
   * Takes in the next entry of a journal, which was sealed earlier: to go on after it, or to export
   * it. The salt is made again, so a journal keeps envelopes and payloads alone.
   *
   * @throws IllegalRecordException if it is not what this sealer would have sealed in its place
   */
  public SealedEntry resume(Envelope envelope, byte[] payload) {
    var entry = new SealedEntry(envelope, salts.salt(size()), payload);
    var wrong = entries.take(entry);
    if (wrong.isPresent()) {
      throw new IllegalRecordException(
          "entry " + envelope.seq() + " of the journal: " + wrong.get());
    }
    return entry;
  }

  /** How many entries there are, which is the next sequence number. */
  public long size() {
    return entries.tree().size();
  }

  /** Size and root of all entries so far: what a checkpoint signs. */
  public TreeHead head() {
    return entries.tree().head();
  }
}
