package plenary.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Words and figures put together as UTF-8; what is said a million times is encoded once. */
public final class Utf8 {
  /** The digits of the least number there is, and its sign. */
  private static final int DIGITS = 20;

  private byte[] bytes;
  private int length;

  /** Nothing so far, with room for so many bytes before it grows. */
  public Utf8(int room) {
    bytes = new byte[Math.max(room, DIGITS)];
  }

  /** Adds words that are encoded already. */
  public Utf8 append(byte[] encoded) {
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  /** Adds words. */
  public Utf8 append(String words) {
    int size = words.length();
    room(size);
    int at = length;
    for (int i = 0; i < size; i++) {
      char c = words.charAt(i);
      if (c >= 0x80)
        return append(words.getBytes(UTF_8)); // what was written so far is written over
      bytes[at++] = (byte) c;
    }
    length = at;
    return this;
  }

  /**
   * Adds one letter of ASCII.
   *
   * @throws IllegalArgumentException if it is none
   */
  public Utf8 append(char ascii) {
    if (ascii >= 0x80) throw new IllegalArgumentException("not of ASCII: " + ascii);
    room(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** Adds a number in figures. */
  public Utf8 append(long number) {
    if (number < 0) return append(Long.toString(number));
    room(DIGITS);
    int end = length + 1;
    for (long rest = number; rest >= 10; rest /= 10) end++;
    int at = end;
    for (long rest = number; at > length; rest /= 10) bytes[--at] = (byte) ('0' + rest % 10);
    length = end;
    return this;
  }

  /** Adds {@code true} or {@code false}. */
  public Utf8 append(boolean yes) {
    return append(yes ? "true" : "false");
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** The bytes, of which the first {@link #length} count; for reading, until more is added. */
  public byte[] bytes() {
    return bytes;
  }

  /** Takes everything away. */
  public void clear() {
    length = 0;
  }

  /** What is there, by itself. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, UTF_8);
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
