package plenary.app.roll;

import java.util.Map;
import java.util.Optional;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.app.sheet.Columned;

/**
 * A row of a roster, read.
 *
 * @param row as the file numbers it
 * @param capacity in what class a guest attends; empty for a deputy
 * @param number 0 where the row has none
 * @param words what stands in the columns, stripped of space, but for the name, which is exact
 */
public record Entry(
    int row, Optional<AttendeeClass> capacity, int number, Map<Column, String> words)
    implements Columned.Line<Column> {
  public Entry {
    words = Map.copyOf(words);
  }

  boolean isDeputy() {
    return capacity.isEmpty();
  }

  /** The name, to the code point. */
  public String name() {
    return word(Column.NAME);
  }
}
