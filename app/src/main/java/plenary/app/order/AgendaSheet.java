package plenary.app.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.app.sheet.Columned;
import plenary.app.sheet.Fault;
import plenary.app.sheet.Headed;
import plenary.app.sheet.Place;
import plenary.app.sheet.Table;
import plenary.base.Text;

/**
 * An agenda as a file has it.
 *
 * @param places which column of the file holds what, in its order
 * @param ignored the heads of those that are not
 */
public record AgendaSheet(
    Map<Column, Integer> places,
    List<String> ignored,
    List<AgendaRow> rows,
    List<Fault> faults,
    List<Fault> remarks)
    implements Columned<Column> {
  private static final int LONGEST = 2_000;

  public AgendaSheet {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    ignored = List.copyOf(ignored);
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  @Override
  public List<AgendaRow> lines() {
    return rows;
  }

  /** Whether a table has the heads of an agenda, and not those of a roster. */
  public static boolean fits(Table table) {
    return Headed.of(table, Column::of, columns -> columns.containsKey(Column.TITLE)).isPresent();
  }

  /** Reads a table as an agenda. */
  public static AgendaSheet of(Table table) {
    return Headed.of(table, Column::of, columns -> columns.containsKey(Column.TITLE))
        .map(headed -> read(headed, table.remarks()))
        .orElseGet(() -> without(table));
  }

  private static AgendaSheet without(Table table) {
    var said =
        new Text(
            "前十行中没有“议题”这一列名，无法辨认各列。请在表格第一行写上列名（会次、序号、议题、类别等）。",
            "None of the first ten rows has the head 议题 or item, so the columns cannot be told apart."
                + " Put heads above them (sitting, serial, item, kind …).");
    var faults = Headed.without(table, said);
    return new AgendaSheet(Map.of(), List.of(), List.of(), faults, table.remarks());
  }

  private static AgendaSheet read(Headed<Column> headed, List<Fault> remarks) {
    var faults = new ArrayList<>(headed.faults());
    var rows = new ArrayList<AgendaRow>();
    if (headed.rows().isEmpty()) {
      faults.add(
          Fault.at(
              headed.head().number(),
              0,
              "列名下面没有内容。请填写后再选。",
              "There is nothing below the heads. Fill it in."));
    }
    for (var row : headed.rows()) {
      var words = new EnumMap<Column, String>(Column.class);
      for (var column : headed.columns().keySet()) {
        var word = headed.cell(row, column).strip();
        if (!word.isEmpty()) words.put(column, word);
        var place = headed.place(row, column);
        if (word.length() > LONGEST) faults.add(tooLong(place));
        if (word.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r')) {
          faults.add(unwritable(place));
        }
      }
      var read = new AgendaRow(row.number(), words);
      rows.add(read);
      check(headed, read, faults);
    }
    return new AgendaSheet(headed.columns(), headed.ignored(), rows, faults, remarks);
  }

  private static Fault tooLong(Place place) {
    return new Fault(
        place, new Text("超过2,000个字。请改短。", "It is longer than 2,000 characters. Shorten it."));
  }

  private static Fault unwritable(Place place) {
    return new Fault(
        place,
        new Text("含有制表符或其他控制字符。请删去。", "It holds a tab or another control character. Remove it."));
  }

  private static void check(Headed<Column> headed, AgendaRow row, List<Fault> faults) {
    if (row.word(Column.TITLE).isEmpty()) {
      add(
          faults,
          headed,
          row,
          Column.TITLE,
          "缺少议题。请填写，或者删去这一行。",
          "The item is missing. Fill it in, or remove the row.");
    }
    var kind = Kind.of(row.word(Column.KIND));
    if (kind.isEmpty()) {
      add(
          faults,
          headed,
          row,
          Column.KIND,
          "类别只能是奏唱国歌、报告、审查、表决。请改正。",
          "The kind is anthem, report, review or vote. Correct it.");
    } else {
      switch (kind.get()) {
        case ANTHEM -> {}
        case REPORT -> checkReport(headed, row, faults);
        case REVIEW -> {
          if (row.lines(Column.PAPERS).isEmpty()) {
            add(
                faults,
                headed,
                row,
                Column.PAPERS,
                "缺少要审查的文件。请填写文件标题，一行一份。",
                "The papers for review are missing. Fill in their titles, one a line.");
          }
        }
        case QUESTION -> {
          if (row.word(Column.MOTION).isEmpty()) {
            add(
                faults,
                headed,
                row,
                Column.MOTION,
                "缺少表决事项。请填写宣读时的全称。",
                "The motion is missing. Fill it in as it is read out.");
          }
        }
      }
    }
  }

  private static void checkReport(Headed<Column> headed, AgendaRow row, List<Fault> faults) {
    if (row.word(Column.BY).isEmpty()) {
      add(
          faults,
          headed,
          row,
          Column.BY,
          "缺少报告人。请填写姓名。",
          "The reporter is missing. Fill in the name.");
    }
    if (row.word(Column.BEHALF).isEmpty()) {
      add(
          faults,
          headed,
          row,
          Column.BEHALF,
          "缺少报告所代表的机关。请填写，如“市政府”。",
          "The organ that reports is missing. Fill it in.");
    }
  }

  private static void add(
      List<Fault> faults,
      Headed<Column> headed,
      AgendaRow row,
      Column column,
      String zh,
      String en) {
    var place = new Place(row.row(), headed.columns().getOrDefault(column, 0));
    faults.add(new Fault(place, new Text(zh, en)));
  }
}
