package plenary.record.note;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import plenary.record.bytes.Base64Text;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.bytes.Sha256;

/**
 * The public half of a signer, as one line {@code name+keyid+base64} (a "vkey").
 *
 * @param name who signs, e.g. {@code congress.example/17-2}; no space, no plus, no control
 *     character
 * @param publicKey the 32 bytes of an Ed25519 public key
 */
public record VerifierKey(String name, Hash publicKey) {
  static final byte ED25519 = 1;
  static final int ID_BYTES = 4;
  private static final int ID_CHARS = 8;

  public VerifierKey {
    checkName(name);
    Ed25519.publicKeyOf(publicKey.bytes());
  }

  /** Reads what {@link #text} writes, and only that. */
  public static VerifierKey parse(String text) {
    int nameEnd = text.indexOf('+');
    int idEnd = nameEnd + 1 + ID_CHARS;
    if (nameEnd < 1 || idEnd >= text.length() || text.charAt(idEnd) != '+') {
      throw new IllegalRecordException("a key is written name+keyid+base64, this is not: " + text);
    }
    byte[] typed = Base64Text.decode(text.substring(idEnd + 1));
    if (typed.length != 1 + Hash.BYTES || typed[0] != ED25519) {
      throw new IllegalRecordException("not a key of type 1 (Ed25519): " + text);
    }
    var raw = Arrays.copyOfRange(typed, 1, typed.length);
    var key = new VerifierKey(text.substring(0, nameEnd), Hash.of(raw));
    if (!key.text().equals(text)) {
      throw new IllegalRecordException("the key identifier does not fit the key: " + text);
    }
    return key;
  }

  /** The line that names this key, without a line end. */
  public String text() {
    return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64Text.encode(typed());
  }

  /** The 4 bytes {@code SHA-256(name || 0x0A || 0x01 || public key)[:4]}. */
  public byte[] id() {
    return new Sha256()
        .add(name.getBytes(StandardCharsets.UTF_8))
        .add((byte) '\n')
        .add(typed())
        .finish(ID_BYTES);
  }

  /** Whether {@code signature} is this key's own over {@code message}. */
  public boolean verifies(byte[] message, byte[] signature) {
    PublicKey key = Ed25519.publicKeyOf(publicKey.bytes());
    return Ed25519.verifies(key, message, signature);
  }

  private byte[] typed() {
    byte[] typed = new byte[1 + Hash.BYTES];
    typed[0] = ED25519;
    System.arraycopy(publicKey.bytes(), 0, typed, 1, Hash.BYTES);
    return typed;
  }

  private static void checkName(String name) {
    if (name.isEmpty() || name.codePoints().anyMatch(VerifierKey::cannotName)) {
      throw new IllegalRecordException("not a name for a key: " + name);
    }
  }

  private static boolean cannotName(int c) {
    return c == '+'
        || Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.SURROGATE;
  }
}
