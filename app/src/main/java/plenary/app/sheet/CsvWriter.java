package plenary.app.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as CSV that any spreadsheet opens rightly: UTF-8 with its mark, RFC 4180, and
 * {@link Inert} texts.
 */
public final class CsvWriter {
  private CsvWriter() {}

  /** The bytes of a file with these rows. */
  public static byte[] write(List<List<String>> rows) {
    var text = new StringBuilder("\uFEFF");
    for (var row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) text.append(',');
        cell(text, Inert.write(row.get(i)));
      }
      text.append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void cell(StringBuilder text, String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    if (plain && cell.strip().equals(cell)) {
      text.append(cell);
    } else {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
