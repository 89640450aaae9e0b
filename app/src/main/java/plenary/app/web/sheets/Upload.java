package plenary.app.web.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plenary.app.order.AgendaSheet;
import plenary.app.roll.RosterSheet;
import plenary.app.sheet.Columned;
import plenary.app.sheet.Head;

/** A file that was sent, as it was read. */
sealed interface Upload {
  /** What the browser calls the file. */
  String fileName();

  /** What it was found to be, e.g. {@code CSV, UTF-8}. */
  String form();

  /** What it says. */
  Columned<?> sheet();

  /** A roster. */
  record Roster(String fileName, String form, RosterSheet sheet) implements Upload {}

  /** An agenda. */
  record Agenda(String fileName, String form, AgendaSheet sheet) implements Upload {}

  /** A row: what stands in each column of the file. */
  record Line(int row, Map<Integer, String> cells) {}

  /** The heads of the columns that are known, and where each stands in the file. */
  default List<ImportPage.Head> heads() {
    return heads(sheet());
  }

  private static <C extends Head> List<ImportPage.Head> heads(Columned<C> sheet) {
    return sheet.columns().stream()
        .map(
            column ->
                new ImportPage.Head(
                    column.head(), sheet.place(column), column.isName(), column.isPersonal()))
        .toList();
  }

  default List<Line> lines() {
    return lines(sheet());
  }

  private static <C extends Head> List<Line> lines(Columned<C> sheet) {
    var lines = new ArrayList<Line>();
    for (var line : sheet.lines()) {
      var cells = new HashMap<Integer, String>();
      line.words().forEach((column, word) -> cells.put(sheet.place(column), word));
      lines.add(new Line(line.row(), cells));
    }
    return lines;
  }
}
