package plenary.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import plenary.record.bytes.Hash;
import plenary.record.bytes.Sha256;
import plenary.record.note.Checkpoint;
import plenary.record.tree.MerkleTree;
import plenary.record.tree.TreeHasher;

/**
 * Takes entries in order, says what is wrong with each, and keeps what a checkpoint tells of them.
 * Not for two threads at once.
 */
final class Accumulator {
  private final Set<String> withholdable;
  private final TreeHasher hasher = new TreeHasher();
  private final Sha256 sha256 = new Sha256();
  private final Sha256 withheldList = new Sha256();
  private final MerkleTree tree = new MerkleTree();
  private Instant latest = Instant.MIN;
  private long next;
  private long withheld;

  /**
   * @param withholdable the wire types that may be withheld
   */
  Accumulator(Set<String> withholdable) {
    this.withholdable = Set.copyOf(withholdable);
  }

  /** Takes {@code entry} in and tells what is wrong with it, if anything. */
  Optional<String> take(RecordEntry entry) {
    var wrong = append(entry.envelope());
    return wrong.isPresent()
        ? wrong
        : switch (entry) {
          case SealedEntry sealed -> open(sealed);
          case WithheldEntry hidden -> note(hidden);
        };
  }

  /** Takes the leaf alone in: its place, its time and its hash. */
  Optional<String> append(Envelope envelope) {
    long expected = next;
    Instant before = latest;
    next = envelope.seq() + 1;
    latest = envelope.at();
    tree.append(hasher.leaf(envelope.bytes()));
    if (envelope.seq() != expected) {
      return Optional.of("seq is " + envelope.seq() + ", expected " + expected);
    }
    if (envelope.at().isBefore(before)) {
      return Optional.of("time goes back from " + before + " to " + envelope.at());
    }
    return Optional.empty();
  }

  /** Counts one that could not be read, so that those after it are not blamed. */
  void skip() {
    next++;
  }

  private Optional<String> open(SealedEntry entry) {
    Hash c = SealedEntry.commitment(sha256, entry.salt(), entry.payload());
    return c.equals(entry.envelope().c())
        ? Optional.empty()
        : Optional.of("payload and salt are not what the envelope commits to");
  }

  private Optional<String> note(WithheldEntry entry) {
    withheld++;
    String line = entry.envelope().seq() + " " + entry.type() + "\n";
    withheldList.add(line.getBytes(StandardCharsets.US_ASCII));
    return withholdable.contains(entry.type())
        ? Optional.empty()
        : Optional.of("an entry of type " + entry.type() + " may not be withheld");
  }

  /** When the latest entry was recorded; {@link Instant#MIN} before the first. */
  Instant latest() {
    return latest;
  }

  MerkleTree tree() {
    return tree;
  }

  long withheld() {
    return withheld;
  }

  /** What a checkpoint of {@code origin} tells of all entries. To be asked once, at the end. */
  Checkpoint checkpoint(String origin) {
    return new Checkpoint(origin, tree.head(), withheld == 0 ? null : withheldList.finish());
  }
}
