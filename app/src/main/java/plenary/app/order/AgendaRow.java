package plenary.app.order;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import plenary.app.sheet.Columned;

/**
 * A row of an agenda.
 *
 * @param row as the file numbers it
 * @param words what stands in the columns, without the space around it
 */
public record AgendaRow(int row, Map<Column, String> words) implements Columned.Line<Column> {
  public AgendaRow {
    words = Map.copyOf(words);
  }

  /** The lines of a cell that holds one thing a line. */
  List<String> lines(Column column) {
    return Arrays.stream(word(column).split("[\\r\\n]+"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
