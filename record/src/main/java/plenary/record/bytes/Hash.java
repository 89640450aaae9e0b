package plenary.record.bytes;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** 32 bytes that never change: a SHA-256 or HMAC-SHA256 value. Written as 44 base64 characters. */
public final class Hash {
  /** Length in bytes. */
  public static final int BYTES = 32;

  /** Length of {@link #base64}, in characters. */
  public static final int BASE64_CHARS = 44;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalRecordException("a hash has 32 bytes, this has " + bytes.length);
    }
    this.bytes = bytes;
  }

  /** A hash of a copy of these 32 bytes. */
  public static Hash of(byte[] bytes) {
    return new Hash(bytes.clone());
  }

  /** Reads what {@link #base64} writes, and only that. */
  public static Hash ofBase64(String text) {
    return new Hash(Base64Text.decode(text));
  }

  /** Takes over a fresh digest, without a copy. */
  static Hash owning(byte[] fresh) {
    return new Hash(fresh);
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Feeds the 32 bytes to {@code digest}, without a copy. */
  public void feed(MessageDigest digest) {
    digest.update(bytes);
  }

  /** The text that the record writes. */
  public String base64() {
    return Base64Text.encode(bytes);
  }

  /** Lower-case hexadecimal, for people. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return base64();
  }
}
