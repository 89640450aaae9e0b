package plenary.app.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell of a workbook shows, from what is stored. */
final class CellValues {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

  /** As many digits as a spreadsheet keeps of a number. */
  private static final int DIGITS = 15;

  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final int YEARS_1904 = 1_462;

  private final List<String> strings;
  private final List<Boolean> dates;
  private final boolean y1904;

  CellValues(List<String> strings, List<Boolean> dates, boolean y1904) {
    this.strings = strings;
    this.dates = dates;
    this.y1904 = y1904;
  }

  /** The text of a number in {@link #strings}. */
  Optional<String> string(String index) {
    int at = index(index.strip(), strings.size());
    return at < 0 ? Optional.empty() : Optional.of(strings.get(at));
  }

  /**
   * A number as it would be typed: 44924, 1.5, 2022-12-29.
   *
   * @param style of the cell
   * @return empty where it is none, or so long that its last digits are lost
   */
  Optional<String> number(String stored, String style) {
    var text = stored.strip();
    if (!isDate(style) && index(text, Integer.MAX_VALUE) > 0 && text.charAt(0) != '0') {
      return Optional.of(text); // most are
    }
    if (!NUMBER.matcher(text).matches()) return Optional.empty();
    var value = new BigDecimal(text).stripTrailingZeros();
    if (value.precision() - value.scale() > DIGITS || value.scale() > 30) return Optional.empty();
    if (isDate(style)) {
      var date = date(value);
      if (date.isPresent()) return date;
    }
    return Optional.of(value.toPlainString());
  }

  /** Reads a whole number in figures; -1 where it is none, or not below {@code end}. */
  static int index(String figures, int end) {
    if (figures.isEmpty() || figures.length() > 9) return -1;
    int value = 0;
    for (int i = 0; i < figures.length(); i++) {
      char c = figures.charAt(i);
      if (c < '0' || c > '9') return -1;
      value = value * 10 + c - '0';
    }
    return value < end ? value : -1;
  }

  private boolean isDate(String style) {
    int at = index(style, dates.size());
    return at >= 0 && dates.get(at);
  }

  private Optional<String> date(BigDecimal value) {
    try {
      long day = value.longValue() + (y1904 ? YEARS_1904 : 0);
      if (day < 61 || value.scale() > 0)
        return Optional.empty(); // before March 1900 Excel miscounts
      return Optional.of(DAY_0.plusDays(day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Adds the text inside the tag that begins here, up to its end. */
  static void readText(PlainXml xml, StringBuilder to) {
    while (xml.next() && !xml.ends()) {
      if (xml.begins()) {
        xml.skip();
        continue;
      }
      xml.addText(to);
      if (to.length() > Sheets.CELL) throw tooLong();
    }
  }

  private static UnreadableException tooLong() {
    return UnreadableException.ofFile(
        "有一格超过65,536个字，不像是表格内容。请删去多余文字，另存为新的 .xlsx。",
        "A cell is longer than 65,536 characters, which no table needs. Shorten it and save the"
            + " workbook as a new .xlsx.");
  }

  /** Undoes the way in which workbooks write characters that XML may not hold: {@code _x0007_}. */
  static String unescape(String text) {
    if (!text.contains("_x")) return text;
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found -> {
              char c = (char) Integer.parseInt(found.group(1), 16);
              return java.util.regex.Matcher.quoteReplacement(String.valueOf(c));
            });
  }

  /** Whether one of the formats that every workbook has shows a date. */
  static boolean isDateFormat(String id) {
    int number = index(id, 1_000);
    return number >= 14 && number <= 17
        || number == 22
        || number >= 27 && number <= 31
        || number >= 50 && number <= 58;
  }

  /** Whether a format of the workbook's own shows a date. */
  static boolean showsDate(String format) {
    var code = QUOTED.matcher(format).replaceAll("");
    return code.indexOf('y') >= 0 || code.indexOf('Y') >= 0 || code.indexOf('d') >= 0;
  }
}
