package plenary.app.sheet;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text tables: RFC 4180 with commas, semicolons or tabs, and any line end. Rows are numbered
 * as a spreadsheet would: a line break inside quotes begins no row, an empty line is one.
 */
final class Csv {
  private static final char LOST = '\uFFFD';
  private static final char[] SEPARATORS = {',', '\t', ';'};

  private final CharBuffer text;
  private final char separator;
  private final String form;
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private List<String> above = List.of();
  private int count;
  private int at;
  private int number = 1;

  private Csv(Decoded decoded) {
    text = decoded.text();
    separator = separator(text);
    form = (separator == '\t' ? "TSV" : "CSV") + ", " + decoded.encoding();
  }

  static Table read(Decoded decoded) {
    return new Csv(decoded).table();
  }

  /** The one that occurs most in the first line with anything in it. */
  private static char separator(CharBuffer text) {
    int[] seen = new int[SEPARATORS.length];
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') quoted = !quoted;
      if (!quoted && (c == '\n' || c == '\r') && any) break;
      if (c > ' ') any = true;
      for (int s = 0; s < SEPARATORS.length; s++) {
        if (!quoted && c == SEPARATORS[s]) seen[s]++;
      }
    }
    int most = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      if (seen[s] > seen[most]) most = s;
    }
    return SEPARATORS[most];
  }

  private Table table() {
    int length = text.length();
    while (at < length) {
      readCell();
      if (at >= length) break;
      char c = text.charAt(at);
      if (c == separator) {
        at++;
        if (at == length) endCell(); // a last cell with nothing in it
      } else {
        endRow();
        if (c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') at++;
        at++;
      }
    }
    endRow();
    if (rows.isEmpty() && faults.isEmpty()) throw Sheets.empty();
    return new Table(form, rows, faults, List.of());
  }

  /** Reads up to the next separator or line end, and leaves it there. */
  private void readCell() {
    if (text.charAt(at) == '"') {
      readQuoted();
    } else {
      while (at < text.length() && !ends(text.charAt(at))) take(text.charAt(at++));
    }
    endCell();
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private void readQuoted() {
    int opened = at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        take(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        take(c);
        at++;
      } else {
        afterQuote();
        return;
      }
    }
    at = opened;
    throw new UnreadableException(
        Fault.at(
            number,
            cells.size() + 1,
            "引号没有结束，后面的内容都无法辨认。请补上结尾的英文双引号，或者删去多余的引号。",
            "A quotation mark is never closed, so nothing after it can be told apart. Close it, or"
                + " remove it."));
  }

  private void afterQuote() {
    boolean stray = false;
    while (at < text.length() && !ends(text.charAt(at))) {
      stray = true;
      take(text.charAt(at++));
    }
    if (stray) {
      fault(
          "结尾引号之后还有文字。格内的双引号须写成两个，请改正。",
          "There is text after the closing quotation mark. A mark inside a cell is written twice.");
    }
  }

  private void take(char c) {
    if (cell.length() == Sheets.CELL) {
      throw new UnreadableException(
          Fault.at(
              number,
              cells.size() + 1,
              "这一格超过65,536个字，不像是表格内容。请检查分隔符和引号，或者删去多余文字。",
              "This cell is longer than 65,536 characters. Check separators and quotation marks, or"
                  + " shorten it."));
    }
    cell.append(c);
  }

  private void endCell() {
    if (cells.size() == Sheets.COLUMNS) {
      throw new UnreadableException(
          Fault.at(
              number,
              Sheets.COLUMNS + 1,
              "超过200列。请删去多余的列和分隔符。",
              "There are more than 200 columns. Remove those that are not needed."));
    }
    var written = written();
    cell.setLength(0);
    cells.add(written);
    if (written.indexOf(LOST) >= 0) {
      faultAt(
          cells.size(),
          "有无法识别的字节，或者字在转换编码时已经丢失（�）。请从原表重新导出，另存为 .xlsx 或“CSV UTF-8”。",
          "It holds bytes that are no character, or a character was lost in conversion (�). Export"
              + " the original again, as .xlsx or as CSV UTF-8.");
    }
  }

  /** What the cell holds; what stands right above is kept once, for columns repeat themselves. */
  private String written() {
    if (cell.isEmpty()) return "";
    if (++count > Sheets.CELLS) throw Sheets.tooManyCells(number);
    if (cells.size() < above.size() && above.get(cells.size()).contentEquals(cell)) {
      return above.get(cells.size());
    }
    return Inert.read(cell.toString());
  }

  private void endRow() {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isEmpty()) last--;
    if (last > 0) {
      if (number > Sheets.ROWS) throw Sheets.tooManyRows(number);
      var row = new Row(number, cells.subList(0, last));
      rows.add(row);
      above = row.cells();
    }
    cells = new ArrayList<>(last);
    if (++number > Sheets.LAST_ROW) throw Sheets.tooManyRows(number);
  }

  private void fault(String zh, String en) {
    faultAt(cells.size() + 1, zh, en);
  }

  private void faultAt(int column, String zh, String en) {
    if (faults.size() < Sheets.FAULTS) faults.add(Fault.at(number, column, zh, en));
  }
}
