package plenary.app.web.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.app.order.AgendaChange;
import plenary.app.roll.RosterChange;
import plenary.app.roll.RosterChange.State;
import plenary.app.sheet.Fault;
import plenary.app.sheet.Place;
import plenary.base.Text;

/**
 * A file as it is shown before it is taken in.
 *
 * @param figures what it would do, in numbers
 * @param elsewhere faults and remarks that belong to no cell shown
 * @param faults how many there are in all
 * @param hash of what would be asked; empty where there is nothing to press
 * @param hidden how many rows are not shown
 */
public record ImportPage(
    String id,
    Text kind,
    String fileName,
    String form,
    List<Figure> figures,
    List<Text> notes,
    List<Told> elsewhere,
    int faults,
    List<Head> heads,
    List<Shown> rows,
    int hidden,
    Optional<String> hash,
    boolean correctsNames,
    Optional<Text> done) {
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_NAMED = 20;

  /**
   * A column.
   *
   * @param place where it stands in the file, from 1
   * @param name whether names stand in it
   * @param personal whether what stands in it is not shown in full
   */
  public record Head(Text title, int place, boolean name, boolean personal) {}

  /** A number and what it counts. */
  public record Figure(String name, Text what, long count) {}

  /** A fault, or something to be looked at. */
  public record Told(boolean fault, Text words) {}

  /** A cell. */
  public record Cell(Head head, String text, List<Told> told) {
    /** Whether a narrow column would make a tower of it. */
    public boolean isLong() {
      return text.length() > 12;
    }

    public boolean faulty() {
      return told.stream().anyMatch(Told::fault);
    }
  }

  /** A row. */
  public record Shown(int number, Optional<State> state, List<Cell> cells, List<Told> told) {
    private boolean remarkable() {
      return state.filter(each -> each != State.SAME).isPresent()
          || !told.isEmpty()
          || cells.stream().anyMatch(cell -> !cell.told().isEmpty());
    }
  }

  /** A roster beside the roll. */
  static ImportPage of(
      Uploads.Kept kept, Upload.Roster upload, Optional<RosterChange> change, String hash) {
    var drawing = new Drawing(upload, change.map(RosterChange::faults).orElse(List.of()));
    var states = change.map(RosterChange::states).orElse(Map.of());
    var rows = drawing.rows(states);
    var figures = new ArrayList<Figure>();
    change.ifPresent(
        found -> {
          figures.add(figure("new", "新增", "new", found.count(State.NEW)));
          figures.add(figure("changed", "有变动", "changed", found.count(State.CHANGED)));
          figures.add(figure("same", "相同", "the same", found.count(State.SAME)));
        });
    boolean ready = change.isPresent() && drawing.faults == 0;
    boolean asks = ready && (!change.get().steps().isEmpty() || !change.get().contacts().isEmpty());
    return drawing.page(
        kept,
        new Text("名册", "Roster"),
        figures,
        drawing.notes(
            change.map(RosterChange::missing).orElse(List.of()).stream()
                .map(member -> member.digits())
                .toList()),
        rows,
        asks ? Optional.of(hash) : Optional.empty(),
        ready && change.get().correctsNames());
  }

  /** An agenda beside the session. */
  static ImportPage of(
      Uploads.Kept kept, Upload.Agenda upload, Optional<AgendaChange> change, String hash) {
    var drawing = new Drawing(upload, change.map(AgendaChange::faults).orElse(List.of()));
    var rows = drawing.rows(Map.of());
    var figures = new ArrayList<Figure>();
    figures.add(figure("items", "议程项", "items", upload.sheet().rows().size()));
    change.ifPresent(
        found -> {
          figures.add(figure("sittings", "改动会次", "sittings set", found.sittings()));
          figures.add(figure("papers", "新登记文件", "papers registered", found.papers()));
          figures.add(figure("guests", "新登记报告人", "reporters admitted", found.guests().size()));
        });
    boolean asks = drawing.faults == 0 && change.filter(c -> !c.commands().isEmpty()).isPresent();
    return drawing.page(
        kept,
        new Text("议程", "Agenda"),
        figures,
        drawing.notes(List.of()),
        rows,
        asks ? Optional.of(hash) : Optional.empty(),
        false);
  }

  private static Figure figure(String name, String zh, String en, long count) {
    return new Figure(name, new Text(zh, en), count);
  }

  /** Puts faults into their cells. */
  private static final class Drawing {
    private final Upload upload;
    private final Map<Place, List<Told>> told = new HashMap<>();
    private final List<Told> all = new ArrayList<>();
    private final int faults;

    Drawing(Upload upload, List<Fault> more) {
      this.upload = upload;
      upload.sheet().faults().forEach(fault -> tell(true, fault));
      more.forEach(fault -> tell(true, fault));
      faults = upload.sheet().faults().size() + more.size();
      upload.sheet().remarks().forEach(remark -> tell(false, remark));
    }

    private void tell(boolean fault, Fault what) {
      told.computeIfAbsent(what.place(), _ -> new ArrayList<>(1))
          .add(new Told(fault, what.sentence()));
      if (fault || what.place().row() == 0) all.add(new Told(fault, what.said()));
    }

    List<Shown> rows(Map<Integer, State> states) {
      var rows = new ArrayList<Shown>();
      for (var line : upload.lines()) {
        var cells = new ArrayList<Cell>();
        for (var head : upload.heads()) {
          var text = line.cells().getOrDefault(head.place(), "");
          cells.add(
              new Cell(head, head.personal() ? masked(text) : text, of(line.row(), head.place())));
        }
        var state = Optional.ofNullable(states.get(line.row()));
        rows.add(new Shown(line.row(), state, cells, of(line.row(), 0)));
      }
      return rows;
    }

    private List<Told> of(int row, int column) {
      return told.getOrDefault(new Place(row, column), List.of());
    }

    private static String masked(String text) {
      return text.length() <= 4 ? text : "····" + text.substring(text.length() - 4);
    }

    List<Text> notes(List<String> missing) {
      var notes = new ArrayList<Text>();
      if (!upload.sheet().ignored().isEmpty()) {
        var heads = upload.sheet().ignored().stream().limit(MOST_NAMED).toList();
        notes.add(
            new Text(
                "未导入的列：" + String.join("、", heads),
                "Columns that are not taken in: " + String.join(", ", heads)));
      }
      if (!missing.isEmpty()) {
        var named = String.join("、", missing.stream().limit(MOST_NAMED).toList());
        var more = missing.size() > MOST_NAMED ? "等" + missing.size() + "人" : "";
        notes.add(
            new Text(
                "名册上有而文件中没有：" + named + more + "。导入不会删去任何人。",
                "On the roll and not in the file: "
                    + named
                    + (missing.size() > MOST_NAMED ? " and others, " + missing.size() : "")
                    + ". An import removes nobody."));
      }
      return notes;
    }

    ImportPage page(
        Uploads.Kept kept,
        Text kind,
        List<Figure> figures,
        List<Text> notes,
        List<Shown> rows,
        Optional<String> hash,
        boolean correctsNames) {
      figures.add(figure("remarks", "处提示", "remarks", upload.sheet().remarks().size()));
      var shown =
          rows.size() <= MOST_ROWS
              ? rows
              : rows.stream().filter(Shown::remarkable).limit(MOST_ROWS).toList();
      return new ImportPage(
          kept.id(),
          kind,
          names(upload.fileName()),
          upload.form(),
          figures,
          notes,
          all.stream().limit(50).toList(),
          faults,
          upload.heads(),
          shown,
          rows.size() - shown.size(),
          hash,
          correctsNames,
          kept.done().map(Done::words));
    }

    private static String names(String fileName) {
      return fileName
          .codePoints()
          .filter(c -> !Character.isISOControl(c))
          .limit(100)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }
}
