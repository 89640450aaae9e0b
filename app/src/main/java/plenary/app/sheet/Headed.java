package plenary.app.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import plenary.base.Text;

/**
 * A table whose columns are known by their heads, in any order; above the heads a title may stand.
 *
 * @param head the row of the heads
 * @param columns which column holds what
 * @param ignored heads that are not known
 * @param rows what stands below the heads
 * @param faults what in them cannot be read
 */
public record Headed<C>(
    Row head, Map<C, Integer> columns, List<String> ignored, List<Row> rows, List<Fault> faults) {
  private static final int DEEPEST_HEAD = 10;

  /**
   * Finds the heads of a table.
   *
   * @param known what a head means, from its folded form
   * @param enough whether these columns make a table of the wanted kind
   * @return empty if no row among the first ten has enough of the heads
   */
  public static <C> Optional<Headed<C>> of(
      Table table, Function<String, Optional<C>> known, Predicate<Map<C, Integer>> enough) {
    var rows = table.rows();
    for (int i = 0; i < Math.min(DEEPEST_HEAD, rows.size()); i++) {
      var columns = columns(rows.get(i), known);
      if (!enough.test(columns)) continue;
      var below = rows.subList(i + 1, rows.size());
      return Optional.of(headed(table, rows.get(i), columns, known, below));
    }
    return Optional.empty();
  }

  private static <C> Map<C, Integer> columns(Row head, Function<String, Optional<C>> known) {
    var columns = new LinkedHashMap<C, Integer>();
    for (int column = 1; column <= head.cells().size(); column++) {
      int at = column;
      known.apply(folded(head.cell(column))).ifPresent(what -> columns.putIfAbsent(what, at));
    }
    return columns;
  }

  private static <C> Headed<C> headed(
      Table table,
      Row head,
      Map<C, Integer> columns,
      Function<String, Optional<C>> known,
      List<Row> below) {
    var ignored = new ArrayList<String>();
    var faults = new ArrayList<Fault>();
    for (int column = 1; column <= head.cells().size(); column++) {
      var title = head.cell(column);
      if (title.isBlank()) continue;
      var what = known.apply(folded(title));
      if (what.isEmpty()) ignored.add(title.strip());
      int first = what.map(each -> columns.getOrDefault(each, 0)).orElse(column);
      if (first != column) faults.add(twice(head, column, title, first));
    }
    for (var fault : table.faults()) {
      boolean passedOver =
          table.form().equals("XLSX") && !columns.containsValue(fault.place().column());
      if (!passedOver) faults.add(fault);
    }
    var rows = new ArrayList<Row>();
    for (var row : below) {
      if (row.isBlank() || row.cells().equals(head.cells())) continue; // heads may be repeated
      rows.add(row);
      stray(head, row).ifPresent(faults::add);
    }
    return new Headed<>(head, columns, List.copyOf(ignored), List.copyOf(rows), faults);
  }

  /** Every fault of a table without the heads of its kind, first of all that; {@code said} why. */
  public static List<Fault> without(Table table, Text said) {
    var faults = new ArrayList<Fault>();
    int row = table.rows().isEmpty() ? 1 : table.rows().getFirst().number();
    faults.add(new Fault(new Place(row, 0), said));
    faults.addAll(table.faults());
    return faults;
  }

  private static Fault twice(Row head, int column, String title, int first) {
    var letters = Place.letters(first);
    return Fault.at(
        head.number(),
        column,
        "列名“" + title.strip() + "”与" + letters + "列相同。请只保留一列。",
        "The head \""
            + title.strip()
            + "\" stands over column "
            + letters
            + " too. Keep one of them.");
  }

  /** The first cell with something in it that stands under no head. */
  private static Optional<Fault> stray(Row head, Row row) {
    for (int column = 1; column <= row.cells().size(); column++) {
      if (!row.cell(column).isBlank() && head.cell(column).isBlank()) {
        return Optional.of(
            new Fault(
                new Place(row.number(), column),
                new Text(
                    "这一格没有列名。请补上列名，或者删去这一格；如果整行错开了，请检查逗号和引号。",
                    "This cell stands under no head. Name the column or clear the cell; if the whole"
                        + " row is shifted, check its commas and quotation marks.")));
      }
    }
    return Optional.empty();
  }

  /** The text of a column in a row; empty where there is no such column. */
  public String cell(Row row, C column) {
    var at = columns.get(column);
    return at == null ? "" : row.cell(at);
  }

  /** The place of a column in a row. */
  public Place place(Row row, C column) {
    return new Place(row.number(), columns.getOrDefault(column, 0));
  }

  public boolean has(C column) {
    return columns.containsKey(column);
  }

  /** A head as it is compared: one form for every character, no space, nothing in brackets. */
  public static String folded(String head) {
    return Normalizer.normalize(head, Normalizer.Form.NFKC)
        .replaceAll("\\([^)]*\\)", "")
        .replaceAll("[\\s\\p{Z}\\p{Cf}*:：_./-]", "")
        .toLowerCase(Locale.ROOT);
  }
}
