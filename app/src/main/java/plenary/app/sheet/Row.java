package plenary.app.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param cells from column A on, exactly as they stand in the file; none after the last with text
 */
public record Row(int number, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** The text in a column, from 1; empty where there is none. */
  public String cell(int column) {
    return column <= cells.size() ? cells.get(column - 1) : "";
  }

  /** Whether nothing stands in it but space. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
