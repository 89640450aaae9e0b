package plenary.record.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A CSV file (RFC 4180) whose header names exactly the columns that are expected. */
public final class CsvFile {
  private CsvFile() {}

  /**
   * Reads a file.
   *
   * @param columns the names in its header, in order
   * @throws InputException if it is missing, not CSV, or has other columns
   */
  public static List<Row> read(Path file, List<String> columns) {
    return of(file.toString(), TextFile.read(file), columns);
  }

  /** Reads a text, which errors call {@code name}. */
  public static List<Row> of(String name, String text, List<String> columns) {
    var records = new CsvReader(name, text).records();
    if (records.isEmpty()) throw header(name, columns, "the file is empty");
    var found = records.getFirst().values();
    if (!found.equals(columns)) throw header(name, columns, "the header is " + line(found));
    var rows = new ArrayList<Row>(records.size() - 1);
    for (var each : records.subList(1, records.size())) {
      if (each.values().size() != columns.size()) {
        var what = each.values().size() + " values where the header has " + columns.size();
        throw new InputException(each.place(), what + "; quote a value that has a comma in it");
      }
      rows.add(new Row(each.place(), columns, each.values()));
    }
    return rows;
  }

  private static InputException header(String name, List<String> columns, String what) {
    return new InputException(new Place(name, 1), what + "; it should be " + line(columns));
  }

  private static String line(List<String> columns) {
    return String.join(",", columns);
  }

  /** One row beneath the header. */
  public record Row(Place place, List<String> columns, List<String> values) {
    public Row {
      columns = List.copyOf(columns);
      values = List.copyOf(values);
    }

    /** The text in a column. */
    public String text(String column) {
      return values.get(columns.indexOf(column));
    }

    /**
     * What {@code read} makes of the text in a column.
     *
     * @throws InputException where it throws an {@link IllegalArgumentException}
     */
    public <T> T read(String column, Function<String, T> read) {
      try {
        return read.apply(text(column));
      } catch (IllegalArgumentException e) {
        throw fault(column, Objects.requireNonNullElse(e.getMessage(), "not readable"));
      }
    }

    /** A fault in a column of this row. */
    public InputException fault(String column, String what) {
      return new InputException(place, "column " + column + ": " + what);
    }
  }
}
