package plenary.app.web.sheets;

import java.util.List;
import java.util.Map;
import plenary.app.order.AgendaRow;
import plenary.app.order.AgendaSheet;
import plenary.app.roll.Entry;
import plenary.app.roll.RosterSheet;
import plenary.app.sheet.Fault;

/** A file that was sent, as it was read. */
sealed interface Upload {
  /** What the browser calls the file. */
  String fileName();

  /** What it was found to be, e.g. {@code CSV, UTF-8}. */
  String form();

  List<Fault> faults();

  List<Fault> remarks();

  List<String> ignored();

  /** The heads of the columns that are known, and where each stands in the file. */
  List<ImportPage.Head> heads();

  List<Line> lines();

  /** A row. */
  record Line(int row, Map<Integer, String> cells) {}

  /** A roster. */
  record Roster(String fileName, String form, RosterSheet sheet) implements Upload {
    @Override
    public List<Fault> faults() {
      return sheet.faults();
    }

    @Override
    public List<Fault> remarks() {
      return sheet.remarks();
    }

    @Override
    public List<String> ignored() {
      return sheet.ignored();
    }

    @Override
    public List<ImportPage.Head> heads() {
      return sheet.columns().stream()
          .map(
              column ->
                  new ImportPage.Head(
                      column.head(), sheet.place(column), column.isName(), column.isPersonal()))
          .toList();
    }

    @Override
    public List<Line> lines() {
      return sheet.entries().stream().map(this::line).toList();
    }

    private Line line(Entry entry) {
      var cells = new java.util.HashMap<Integer, String>();
      entry.words().forEach((column, word) -> cells.put(sheet.place(column), word));
      return new Line(entry.row(), cells);
    }
  }

  /** An agenda. */
  record Agenda(String fileName, String form, AgendaSheet sheet) implements Upload {
    @Override
    public List<Fault> faults() {
      return sheet.faults();
    }

    @Override
    public List<Fault> remarks() {
      return sheet.remarks();
    }

    @Override
    public List<String> ignored() {
      return sheet.ignored();
    }

    @Override
    public List<ImportPage.Head> heads() {
      return sheet.columns().stream()
          .map(column -> new ImportPage.Head(column.head(), sheet.place(column), false, false))
          .toList();
    }

    @Override
    public List<Line> lines() {
      return sheet.rows().stream().map(this::line).toList();
    }

    private Line line(AgendaRow row) {
      var cells = new java.util.HashMap<Integer, String>();
      row.words().forEach((column, word) -> cells.put(sheet.place(column), word));
      return new Line(row.row(), cells);
    }
  }
}
