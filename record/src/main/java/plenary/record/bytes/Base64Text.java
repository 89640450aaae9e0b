package plenary.record.bytes;

import java.util.Base64;

/** Base64 as RFC 4648 section 4 writes it, padded. Each value has one spelling and no other. */
public final class Base64Text {
  private Base64Text() {}

  /** The text of {@code bytes}. */
  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * The bytes of {@code text}.
   *
   * @throws IllegalRecordException unless {@code text} is what {@link #encode} writes for them
   *     (stray bits in the last character, missing padding and line breaks are refused)
   */
  public static byte[] decode(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalRecordException("not base64: " + text);
    }
    if (!encode(bytes).equals(text)) {
      throw new IllegalRecordException("base64 that does not re-encode to the same text: " + text);
    }
    return bytes;
  }
}
