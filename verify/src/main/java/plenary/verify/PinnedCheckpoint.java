package plenary.verify;

import java.nio.charset.StandardCharsets;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.note.Checkpoint;
import plenary.record.note.VerifierKey;

/** A signed checkpoint noted earlier, from a screen or a printed paper. */
public final class PinnedCheckpoint {
  private static final String SIGNATURE_START = "\n— ";

  private final byte[] note;
  private final Checkpoint unproven;

  private PinnedCheckpoint(byte[] note, Checkpoint unproven) {
    this.note = note;
    this.unproven = unproven;
  }

  /**
   * Reads a signed checkpoint; whose signature it bears is for {@link #open}.
   *
   * @throws IllegalRecordException if it is none
   */
  public static PinnedCheckpoint read(byte[] note) {
    var all = new String(note, StandardCharsets.UTF_8);
    int textEnd = all.lastIndexOf(SIGNATURE_START);
    if (textEnd < 1) {
      throw new IllegalRecordException("a checkpoint is a text, an empty line and a signature");
    }
    return new PinnedCheckpoint(note.clone(), Checkpoint.parse(all.substring(0, textEnd)));
  }

  /** How many entries it was made of. */
  long size() {
    return unproven.size();
  }

  /**
   * The checkpoint, once the signature of {@code key} is found to hold.
   *
   * @throws IllegalRecordException if it does not
   */
  Checkpoint open(VerifierKey key) {
    return Checkpoint.open(note, key);
  }
}
