package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.List;
import plenary.act.AgendaCommand.ArrangeRostrum;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.NamePresidingChairs;
import plenary.act.AgendaEvent.Row;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.agenda.Sitting;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.session.Session;

/** Who sits on the presidium, who presides, and who sits on the rostrum. */
public final class Presidium {
  private static final String PAGE = "/desk/presidium";
  private static final Text NUMBERS = new Text("名单（证号）", "Numbers");

  private final Desk desk;
  private final Floor floor;

  public Presidium(Desk desk) {
    this.desk = desk;
    this.floor = desk.floor();
  }

  public void page(Visit visit) {
    var asked = visit.query("sitting");
    show(visit, asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : 0, Draft.NONE);
  }

  private void show(Visit visit, int sitting, Draft draft) {
    var page = floor.read(session -> PresidiumPage.of(session, sitting));
    desk.show(visit, "desk/prepare/presidium", page, draft);
  }

  private void again(Visit visit, Draft draft) {
    show(visit, 0, draft);
  }

  /** The members: the whole list typed, or ticked on the roll, or one of them moved. */
  public void members(Visit visit) {
    desk.takeOne(
        visit,
        "members",
        PAGE + "#members",
        this::again,
        fields -> {
          var body = floor.read(session -> PresidiumPage.body(session.roster()));
          var now = floor.read(session -> PresidiumPage.members(session.roster()));
          return new ComposeBody(
              body.orElseThrow(Problem::notFound),
              fields.has("ticks") ? ticked(now, fields) : listed(now, fields));
        });
  }

  /** Who was there stays in place; who is newly ticked follows in the order of the roll. */
  private List<MemberId> ticked(List<MemberId> now, Fields fields) {
    var ticks = fields.members("tick", NUMBERS);
    var members = new ArrayList<>(now.stream().filter(ticks::contains).toList());
    for (var tick : ticks) if (!members.contains(tick)) members.add(tick);
    return members;
  }

  private static List<MemberId> listed(List<MemberId> now, Fields fields) {
    return Order.asked(fields) ? Order.changed(now, fields) : fields.members("numbers", NUMBERS);
  }

  public void standing(Visit visit) {
    desk.takeOne(
        visit,
        "standing",
        PAGE + "#standing",
        this::again,
        fields ->
            new NameStandingChairs(
                listed(floor.read(session -> session.roster().standingChairs()), fields)));
  }

  /** The presiding chairs of a sitting. */
  public void chairs(Visit visit) {
    var id = sitting(visit);
    desk.takeOne(
        visit,
        "chairs",
        at(id, "#chairs"),
        (again, draft) -> show(again, id.number(), draft),
        fields ->
            new NamePresidingChairs(
                id, listed(floor.read(session -> of(session, id).chairs()), fields)));
  }

  /** Which of them conducts it. */
  public void conducts(Visit visit) {
    var id = sitting(visit);
    desk.takeOne(
        visit,
        "conducts",
        at(id, "#chairs"),
        (again, draft) -> show(again, id.number(), draft),
        fields -> new NamePresidingChair(id, fields.member("number", new Text("证号", "Number"))));
  }

  /** One row of the rostrum: a new one, or changed, or its people moved, or left out. */
  public void rostrum(Visit visit) {
    var id = sitting(visit);
    var form = "row-" + visit.form().optional("row").orElse("0");
    desk.takeOne(
        visit,
        form,
        at(id, "#rostrum"),
        (again, draft) -> show(again, id.number(), draft),
        fields ->
            new ArrangeRostrum(id, rows(floor.read(session -> of(session, id).rostrum()), fields)));
  }

  private static List<Row> rows(List<Row> now, Fields fields) {
    int place = fields.number("row", new Text("排", "Row"), 0, now.size());
    var rows = new ArrayList<>(now);
    if (place == 0) {
      rows.add(row(fields));
    } else if (fields.has("drop")) {
      rows.remove(place - 1);
    } else if (Order.asked(fields)) {
      var row = now.get(place - 1);
      rows.set(place - 1, new Row(row.label(), Order.changed(row.people(), fields), row.more()));
    } else {
      rows.set(place - 1, row(fields));
    }
    return rows;
  }

  private static Row row(Fields fields) {
    return new Row(
        fields.text("label", new Text("排名，如“前排”", "What the row is called")),
        fields.people("people", NUMBERS),
        fields.has("more"));
  }

  private static String at(SittingId sitting, String part) {
    return PAGE + "?sitting=" + sitting.number() + part;
  }

  private static Sitting of(Session session, SittingId id) {
    return session.sitting(id).orElseThrow(Problem::notFound);
  }

  /** The sitting whose number stands in the path. */
  static SittingId sitting(Visit visit) {
    var word = visit.path("sitting");
    if (!word.matches("[0-9]{1,2}")) throw Problem.notFound();
    int number = Integer.parseInt(word);
    if (number < 1 || number > Limits.SITTINGS) throw Problem.notFound();
    return new SittingId(number);
  }
}
