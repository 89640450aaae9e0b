package plenary.record.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** UTF-8 and UTF-16 without repairs: what is broken is refused, not replaced. */
final class Unicode {
  private static final char REPLACEMENT = '\uFFFD';

  private Unicode() {}

  /** Whether every surrogate has its partner. */
  static boolean isSound(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!startsPair(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean startsPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  /** Decodes UTF-8; only a text that shows a replacement character is looked at twice. */
  static String decode(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      refuseMalformed(utf8);
    }
    return text;
  }

  private static void refuseMalformed(byte[] utf8) {
    var sound = CharBuffer.allocate(utf8.length);
    var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8), sound, true);
    if (result.isError()) {
      String before = sound.flip().toString();
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      throw new JsonException(line, column, "not UTF-8");
    }
  }
}
