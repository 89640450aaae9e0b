package plenary.app.web.seats;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plenary.act.AgendaCommand.ArrangeSeats;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.SeatRow;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.prepare.Desk;
import plenary.app.web.prepare.Draft;
import plenary.app.web.prepare.Fields;
import plenary.app.web.prepare.Order;
import plenary.base.Text;
import plenary.session.Session;

/** The seating plan is made, filled, changed, read from a grid, and written as one. */
public final class SeatForms {
  private static final String PAGE = "/desk/seats";
  private static final int MOST = 200;
  private static final Text AISLES = new Text("过道", "Aisles");

  private final Desk desk;
  private final Floor floor;

  public SeatForms(Desk desk) {
    this.desk = desk;
    this.floor = desk.floor();
  }

  public void page(Visit visit) {
    show(visit, number(visit.query("row")), number(visit.query("seat")), Draft.NONE);
  }

  private static int number(String word) {
    return word.matches("[0-9]{1,4}") ? Integer.parseInt(word) : 0;
  }

  private void show(Visit visit, int row, int seat, Draft draft) {
    var paper = visit.query("paper").equals("a3") ? "a3" : "a4";
    var page = floor.read(session -> SeatsPage.of(session, row, seat, paper));
    desk.show(visit, "desk/prepare/seats", page, draft);
  }

  private void again(Visit visit, Draft draft) {
    show(visit, 0, 0, draft);
  }

  /** So many rows of so many seats, all of them free, or filled at once. */
  public void make(Visit visit) {
    desk.takeOne(
        visit,
        "make",
        PAGE,
        this::again,
        fields -> {
          int rows = fields.number("rows", new Text("排数", "Rows"), 1, MOST);
          int seats = fields.number("seats", new Text("每排座位", "Seats a row"), 1, MOST);
          var plan = Plans.made(rows, seats, aisles(fields));
          return new ArrangeSeats(fields.has("fill") ? filled(plan) : plan);
        });
  }

  private static Set<Integer> aisles(Fields fields) {
    var aisles = new HashSet<Integer>();
    for (var word : fields.line("aisles", AISLES).orElse("").split("[\\s,，、]+")) {
      if (word.isEmpty()) continue;
      if (!word.matches("[0-9]{1,3}")) {
        throw Problem.bad(
            "“过道”应是第几座之后，用数字写，如“8 22”。",
            "\"Aisles\" says after which seats they are, in numbers such as 8 22.");
      }
      aisles.add(Integer.parseInt(word));
    }
    return aisles;
  }

  /** Everybody who has no seat is put on a free one, by delegation. */
  public void fill(Visit visit) {
    desk.takeOne(
        visit,
        "fill",
        PAGE,
        this::again,
        _ -> new ArrangeSeats(filled(floor.read(Session::seats))));
  }

  private List<SeatRow> filled(List<SeatRow> plan) {
    return floor.read(session -> Plans.filled(plan, session.roster()));
  }

  /** One seat: somebody's by number, nobody's where that is blank, or an aisle. */
  public void seat(Visit visit) {
    int row = number(visit.form().optional("row").orElse(""));
    int seat = number(visit.form().optional("seat").orElse(""));
    desk.takeOne(
        visit,
        "seat",
        PAGE + "?row=" + row + "&seat=" + seat + "#edit",
        (again, draft) -> show(again, row, seat, draft),
        fields -> {
          var plan = floor.read(Session::seats);
          var label = new Text("证号", "Number");
          if (!fields.words(Order.SEEN, label).equals(Order.seen(plan))) {
            throw Problem.refused(
                new Text(
                    "座次表刚被别人改动，没有更改。请看过现在的座次后再试。",
                    "Somebody else has just changed the plan, and nothing was changed. Look at it"
                        + " as it is now."));
          }
          if (row < 1
              || row > plan.size()
              || seat < 1
              || seat > plan.get(row - 1).places().size()) {
            throw Problem.wrong("seat");
          }
          Place place =
              fields.line("number", label).isEmpty()
                  ? new Place.Free()
                  : new Place.Taken(fields.person("number", label));
          return new ArrangeSeats(Plans.changed(plan, row, seat, place));
        });
  }

  /** A grid as it is pasted from a sheet. */
  public void read(Visit visit) {
    desk.takeOne(
        visit,
        "grid",
        PAGE,
        this::again,
        _ -> {
          var pasted = visit.form().fields().getOrDefault("grid", List.of(""));
          return new ArrangeSeats(Grid.read(Grid.cells(pasted.getFirst())));
        });
  }

  /** The plan as a grid in CSV. */
  public void grid(Visit visit) {
    var rows = floor.read(session -> Grid.write(session.seats()));
    var text = new StringBuilder();
    for (var row : rows) text.append(String.join(",", row)).append("\r\n");
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    visit.attachment("seats.csv", "座次表.csv", "text/csv; charset=utf-8", bytes);
  }
}
