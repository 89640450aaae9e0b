package plenary.app.roll;

import java.text.Normalizer;
import java.util.Optional;
import plenary.app.sheet.Inert;
import plenary.base.Text;

/** What is wrong with a text that is kept to the code point, and what should be looked at. */
final class NameCheck {
  private static final int LONGEST = 100;
  private static final int LINE = 0x2028;
  private static final int PARAGRAPH = 0x2029;

  private NameCheck() {}

  /** Why no name can be so. */
  static Optional<Text> fault(String name) {
    if (name.isBlank()) {
      return said("缺少姓名。请填写，或者删去这一行。", "The name is missing. Fill it in, or remove the row.");
    }
    if (name.codePointCount(0, name.length()) > LONGEST) {
      return said(
          "姓名超过100个字。请核对后改短。", "The name is longer than 100 characters. Check and shorten it.");
    }
    return unwritable(name).or(() -> lost(name));
  }

  /** Why no cell can hold this. */
  static Optional<Text> unwritable(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (Character.isISOControl(c) || c == LINE || c == PARAGRAPH || lone) {
        return said(
            "含有换行、制表符或其他控制字符（" + code(c) + "）。请删去后重新输入。",
            "It holds a line break, a tab or another control character ("
                + code(c)
                + "). Remove it.");
      }
    }
    return Optional.empty();
  }

  /** Whether a conversion has put a question mark where a character was. */
  static Optional<Text> lost(String text) {
    return text.chars().anyMatch(c -> c == '?' || c == '？' || c == '\uFFFD')
        ? said(
            "“?”处的字可能在转换编码时已经丢失。请对照原表补上，并另存为 .xlsx 或“CSV UTF-8”。",
            "A character was probably lost where \"?\" stands. Put it in from the original, and save"
                + " as .xlsx or as CSV UTF-8.")
        : Optional.empty();
  }

  /** What should be looked at, and hinders nothing. */
  static Optional<Text> remark(String name) {
    if (Inert.likeFormula(name)) {
      return said("以公式符号开头。将按文字保留。", "It begins like a formula, and is kept as text.");
    }
    return name.codePoints().boxed().flatMap(c -> remark(c).stream()).findFirst();
  }

  private static Optional<Text> remark(int c) {
    if (isInvisible(c)) {
      return said(
          "含有看不见的字符（" + code(c) + "），已照原样保留。请确认是否需要。",
          "It holds a character that cannot be seen ("
              + code(c)
              + "), kept as it is. Check whether it"
              + " is meant.");
    }
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return said(
          "含有自造字（" + code(c) + "），别处可能显示不出，已照原样保留。",
          "It holds a private character (" + code(c) + ") that others may not see, kept as it is.");
    }
    if (isCompatibility(c)) {
      return said(
          "含有兼容字符（" + code(c) + "），与常用字形相同而编码不同，已照原样保留。请核对。",
          "It holds a compatibility character ("
              + code(c)
              + "), like a common one and coded"
              + " otherwise; kept as it is. Check it.");
    }
    return Optional.empty();
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || c == 0x180E || c == 0x3164 || c == 0x115F;
  }

  private static boolean isCompatibility(int c) {
    boolean radical = c >= 0x2E80 && c <= 0x2FDF;
    boolean ideograph = Character.isIdeographic(c);
    return radical
        || ideograph
            && !Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                .equals(Character.toString(c));
  }

  private static String code(int c) {
    return String.format("U+%04X", c);
  }

  private static Optional<Text> said(String zh, String en) {
    return Optional.of(new Text(zh, en));
  }
}
