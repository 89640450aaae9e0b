package plenary.app.web.seats;

import java.util.ArrayList;
import java.util.List;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.SeatRow;
import plenary.app.web.edge.CardNumbers;
import plenary.app.web.edge.Problem;
import plenary.base.Limits;
import plenary.base.PersonId;

/**
 * A seating plan as a grid of cells, a row of seats a line: a number is somebody's seat, a blank
 * cell nobody's, {@code |} an aisle; a column that is blank from front to back is an aisle too.
 */
final class Grid {
  private static final String AISLE = "|";
  private static final int MOST_SEATS = 200;

  private Grid() {}

  /** The cells of lines as they are pasted from a sheet, or written in CSV without quotes. */
  static List<List<String>> cells(String pasted) {
    var rows = new ArrayList<List<String>>();
    for (var line : pasted.stripTrailing().lines().toList()) {
      var between = line.indexOf('\t') >= 0 ? "\t" : "[,，;；]";
      var cells = new ArrayList<String>();
      for (var cell : line.split(between, -1)) cells.add(cell.strip());
      rows.add(cells);
    }
    return rows;
  }

  /**
   * The rows of seats that a grid shows.
   *
   * @throws Problem if a cell is none, naming its row and column
   */
  static List<SeatRow> read(List<List<String>> grid) {
    int columns = grid.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0 || grid.stream().flatMap(List::stream).allMatch(String::isBlank)) {
      throw Problem.bad(
          "座次表里没有座位。请从表格里复制证号后再试。", "There is no seat in this. Copy the numbers from the sheet.");
    }
    if (grid.size() > Limits.SEAT_ROWS || columns > MOST_SEATS) {
      throw Problem.bad(
          "座次表最多" + Limits.SEAT_ROWS + "排、每排" + MOST_SEATS + "座。",
          "A plan has up to " + Limits.SEAT_ROWS + " rows of " + MOST_SEATS + " seats.");
    }
    var aisles = new boolean[columns];
    for (int column = 0; column < columns; column++) aisles[column] = isBlank(grid, column);
    var rows = new ArrayList<SeatRow>();
    for (int row = 0; row < grid.size(); row++) {
      var places = new ArrayList<Place>();
      for (int column = 0; column < columns; column++) {
        var cell = column < grid.get(row).size() ? grid.get(row).get(column) : "";
        places.add(aisles[column] ? new Place.Aisle() : place(cell, row + 1, column + 1));
      }
      rows.add(new SeatRow(Integer.toString(row + 1), places));
    }
    return rows;
  }

  private static boolean isBlank(List<List<String>> grid, int column) {
    return grid.stream().allMatch(row -> column >= row.size() || row.get(column).isBlank());
  }

  private static Place place(String cell, int row, int column) {
    if (cell.isBlank()) return new Place.Free();
    if (cell.equals(AISLE) || cell.equals("｜")) return new Place.Aisle();
    try {
      return new Place.Taken(CardNumbers.person(cell.split("\\s+", 2)[0]));
    } catch (IllegalArgumentException e) {
      throw Problem.bad(
          "第" + row + "排第" + column + "列的“" + cell + "”不是证号。空座留空，过道写“|”。",
          "Row "
              + row
              + ", column "
              + column
              + ": \""
              + cell
              + "\" is no number. Leave a free seat"
              + " blank, and write | for an aisle.");
    }
  }

  /** The grid that {@link #read} reads. */
  static List<List<String>> write(List<SeatRow> rows) {
    return rows.stream().map(row -> row.places().stream().map(Grid::cell).toList()).toList();
  }

  private static String cell(Place place) {
    return switch (place) {
      case Place.Taken(PersonId person) -> person.printed();
      case Place.Free _ -> "";
      case Place.Aisle _ -> AISLE;
    };
  }
}
