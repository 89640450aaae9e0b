package plenary.verify;

import plenary.base.Sentence;
import plenary.record.Envelope;
import plenary.record.RecordReport;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.note.Checkpoint;
import plenary.record.tree.MerkleTree;
import plenary.record.tree.TreeHasher;

/**
 * Holds a record against a checkpoint noted earlier: it must begin with its entries. The root over
 * as many is made again from the leaves.
 */
final class PinnedTree {
  private final PinnedCheckpoint pinned;
  private final TreeHasher hasher = new TreeHasher();
  private final MerkleTree tree = new MerkleTree();

  PinnedTree(PinnedCheckpoint pinned) {
    this.pinned = pinned;
  }

  void leaf(Envelope envelope) {
    if (tree.size() < pinned.size()) tree.append(hasher.leaf(envelope.bytes()));
  }

  void tell(RecordReport report, Claims claims) {
    if (report.key().isEmpty()) {
      failed(claims, Sentence.of("checkpoint.not-compared"));
      return;
    }
    try {
      compare(pinned.open(report.key().get()), report, claims);
    } catch (IllegalRecordException e) {
      failed(claims, Sentence.of("checkpoint.signature").with("what", Reasons.what(e)));
    }
  }

  private void compare(Checkpoint earlier, RecordReport report, Claims claims) {
    if (tree.size() == earlier.size() && tree.root().equals(earlier.root())) {
      claims.ok(Kind.PINNED_CHECKPOINT, Sentence.of("checkpoint.ok").with("size", earlier.size()));
    } else if (tree.size() == earlier.size()) {
      failed(claims, Sentence.of("checkpoint.failed").with("size", earlier.size()));
    } else if (report.sound()) {
      failed(
          claims,
          Sentence.of("checkpoint.shorter")
              .with("size", earlier.size())
              .with("entries", report.head().size()));
    } else {
      failed(claims, Sentence.of("checkpoint.not-compared"));
    }
  }

  private static void failed(Claims claims, Sentence words) {
    claims.failed(Kind.PINNED_CHECKPOINT, words);
  }
}
