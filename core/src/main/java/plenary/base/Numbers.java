package plenary.base;

/** Whole numbers as they are written: padded, and in Chinese numerals. */
public final class Numbers {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private Numbers() {}

  /** {@code number} with leading zeros up to {@code width} digits. */
  static String padded(int number, int width) {
    var digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** The number in a code such as {@code m032}: its digits and no other spelling. */
  static int after(char prefix, String code) {
    int number = code.length() > 1 && code.length() < 7 ? digits(code, 1, code.length()) : -1;
    if (number < 0 || !code.equals(prefix + padded(number, 3))) {
      throw new IllegalArgumentException("not an id of the form " + prefix + "032: " + code);
    }
    return number;
  }

  /** The number that ASCII digits spell, -1 where there is anything else. */
  static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number;
  }

  /**
   * A number in Chinese numerals, as articles and counted things are read: 14 → 十四, 25 → 二十五, 105 →
   * 一百零五.
   *
   * @param number 0..9_999
   */
  public static String chinese(int number) {
    Limits.checked("number", number, 0, 9_999);
    if (number == 0) return "零";
    var out = new StringBuilder();
    var digits = Integer.toString(number);
    boolean gap = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) out.append('零');
      gap = false;
      out.append(DIGITS.charAt(digit)).append(UNITS[digits.length() - 1 - i]);
    }
    var words = out.toString();
    return words.startsWith("一十") ? words.substring(1) : words;
  }
}
