package plenary.record;

import java.util.List;
import java.util.Optional;
import plenary.record.note.Checkpoint;
import plenary.record.note.VerifierKey;
import plenary.record.tree.TreeHead;

/**
 * What reading a record found.
 *
 * @param key who signed it, if that could be read
 * @param checkpoint what was signed, if that could be read and the signature holds
 * @param head the entries that were read and their root
 * @param withheld how many of them are not shown
 * @param faults what does not check out; after {@link RecordReader#MAX_FAULTS} the rest is not read
 */
public record RecordReport(
    Optional<VerifierKey> key,
    Optional<Checkpoint> checkpoint,
    TreeHead head,
    long withheld,
    List<RecordFault> faults) {
  public RecordReport {
    faults = List.copyOf(faults);
  }

  /** Whether everything checks out. */
  public boolean sound() {
    return faults.isEmpty();
  }
}
