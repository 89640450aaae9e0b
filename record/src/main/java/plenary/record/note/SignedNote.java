package plenary.record.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import plenary.record.bytes.Base64Text;
import plenary.record.bytes.IllegalRecordException;

/** A text and one signature: {@code text \n— name base64(key id || signature)\n}. */
public final class SignedNote {
  private static final String SIGNATURE_START = "\n— "; // after the text's own line end

  private SignedNote() {}

  /**
   * Signs {@code text} and writes the note.
   *
   * @param text lines without control characters, the last one ended by a newline
   */
  public static byte[] sign(String text, SigningKey key) {
    checkText(text);
    byte[] id = key.verifier().id();
    byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(id, id.length + signature.length);
    System.arraycopy(signature, 0, both, id.length, signature.length);
    return write(text, key.verifier().name(), Base64Text.encode(both));
  }

  /**
   * Opens a note: the text, of which {@code key} has signed every byte.
   *
   * @throws IllegalRecordException naming what is wrong, unless {@code note} is a text and exactly
   *     one signature line, by {@code key}
   */
  public static String open(byte[] note, VerifierKey key) {
    String all = new String(note, StandardCharsets.UTF_8);
    int textEnd = all.lastIndexOf(SIGNATURE_START);
    if (textEnd < 1 || !all.endsWith("\n")) {
      throw new IllegalRecordException("a signed note is a text, an empty line and a signature");
    }
    String text = all.substring(0, textEnd);
    checkText(text);
    String line = all.substring(textEnd + SIGNATURE_START.length(), all.length() - 1);
    int nameEnd = line.indexOf(' ');
    String name = nameEnd < 0 ? line : line.substring(0, nameEnd);
    if (!name.equals(key.name())) {
      throw new IllegalRecordException("signed by " + name + ", expected " + key.name());
    }
    String signature = line.substring(Math.min(line.length(), name.length() + 1));
    checkSignature(text, signature, key);
    if (!Arrays.equals(note, write(text, name, signature))) {
      throw new IllegalRecordException("the note is not written as a signed note is");
    }
    return text;
  }

  private static void checkSignature(String text, String base64, VerifierKey key) {
    byte[] both = Base64Text.decode(base64);
    if (both.length != VerifierKey.ID_BYTES + Ed25519.SIGNATURE_BYTES) {
      throw new IllegalRecordException("a signature has 68 bytes, this has " + both.length);
    }
    if (!Arrays.equals(key.id(), Arrays.copyOf(both, VerifierKey.ID_BYTES))) {
      throw new IllegalRecordException("signed by another key of the name " + key.name());
    }
    byte[] signature = Arrays.copyOfRange(both, VerifierKey.ID_BYTES, both.length);
    if (!key.verifies(text.getBytes(StandardCharsets.UTF_8), signature)) {
      throw new IllegalRecordException("the signature of " + key.name() + " does not hold");
    }
  }

  private static byte[] write(String text, String name, String signature) {
    String note = text + SIGNATURE_START + name + " " + signature + "\n";
    return note.getBytes(StandardCharsets.UTF_8);
  }

  private static void checkText(String text) {
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalRecordException(
          "a note's text ends with a newline and has no other control character");
    }
  }
}
