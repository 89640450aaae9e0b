package plenary.app.order;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of an agenda.
 *
 * @param row as the file numbers it
 * @param words what stands in the columns, without the space around it
 */
public record AgendaRow(int row, Map<Column, String> words) {
  public AgendaRow {
    words = Map.copyOf(words);
  }

  /** What stands in a column; empty if nothing does. */
  public String word(Column column) {
    return words.getOrDefault(column, "");
  }

  /** The lines of a cell that holds one thing a line. */
  List<String> lines(Column column) {
    return Arrays.stream(word(column).split("[\\r\\n]+"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
