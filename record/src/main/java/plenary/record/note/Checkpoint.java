package plenary.record.note;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.tree.TreeHead;

/**
 * What a signer says of a record: how many entries it has, and their root.
 *
 * @param origin which record this is; always the name of the key that signs it
 * @param head the number of entries and the root over them
 * @param withheld in an export that withholds entries, the hash of the list of them, written as one
 *     extension line; else null
 */
public record Checkpoint(String origin, TreeHead head, @Nullable Hash withheld) {
  private static final String WITHHELD = "withheld ";
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,15}");

  public Checkpoint {
    if (origin.isEmpty() || origin.indexOf('\n') >= 0) {
      throw new IllegalRecordException("a checkpoint names its origin in one line");
    }
  }

  /** A checkpoint of a record that withholds nothing. */
  public Checkpoint(String origin, long size, Hash root) {
    this(origin, new TreeHead(size, root), null);
  }

  /** The number of entries. */
  public long size() {
    return head.size();
  }

  /** The root over the entries. */
  public Hash root() {
    return head.root();
  }

  /** The text that is signed: three lines, or four if entries are withheld. */
  public String text() {
    String extension = withheld == null ? "" : WITHHELD + withheld.base64() + "\n";
    return origin + "\n" + head.size() + "\n" + head.root().base64() + "\n" + extension;
  }

  /** The signed note. The origin must be the name of {@code key}. */
  public byte[] sign(SigningKey key) {
    if (!origin.equals(key.verifier().name())) {
      throw new IllegalArgumentException(origin + " is not the name of the key");
    }
    return SignedNote.sign(text(), key);
  }

  /**
   * Opens a signed checkpoint.
   *
   * @throws IllegalRecordException naming what is wrong, unless {@code note} is what {@link #sign}
   *     writes with the secret half of {@code key}
   */
  public static Checkpoint open(byte[] note, VerifierKey key) {
    Checkpoint checkpoint = parse(SignedNote.open(note, key));
    if (!checkpoint.origin.equals(key.name())) {
      throw new IllegalRecordException(
          "the checkpoint is of " + checkpoint.origin + ", the signer is " + key.name());
    }
    return checkpoint;
  }

  /** Reads what {@link #text} writes, and only that; says nothing about who signed it. */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || lines.length > 5 || !lines[lines.length - 1].isEmpty()) {
      throw new IllegalRecordException(
          "a checkpoint has three lines, origin, size and root, and one more if it withholds");
    }
    if (!SIZE.matcher(lines[1]).matches()) {
      throw new IllegalRecordException("not a number of entries: " + lines[1]);
    }
    var head = new TreeHead(Long.parseLong(lines[1]), Hash.ofBase64(lines[2]));
    return new Checkpoint(lines[0], head, lines.length == 5 ? withheld(lines[3]) : null);
  }

  private static Hash withheld(String line) {
    if (!line.startsWith(WITHHELD)) {
      throw new IllegalRecordException("unknown line in a checkpoint: " + line);
    }
    return Hash.ofBase64(line.substring(WITHHELD.length()));
  }
}
