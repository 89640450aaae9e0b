package plenary.app.chamber;

import java.nio.charset.StandardCharsets;
import plenary.record.note.Checkpoint;
import plenary.record.note.SigningKey;
import plenary.record.tree.TreeHead;

/**
 * A checkpoint and its signature.
 *
 * @param checkpoint what was signed
 * @param note the signed note, as text
 */
public record SignedCheckpoint(Checkpoint checkpoint, String note) {
  static SignedCheckpoint of(TreeHead head, SigningKey key) {
    var checkpoint = new Checkpoint(key.verifier().name(), head.size(), head.root());
    return new SignedCheckpoint(
        checkpoint, new String(checkpoint.sign(key), StandardCharsets.UTF_8));
  }
}
