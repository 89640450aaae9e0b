package plenary.app.web.prepare;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import plenary.act.AgendaCommand.InviteObservers;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.ReplanSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.Limits;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.session.Session;

/** Sittings are planned, and their order of business is set. */
public final class SittingForms {
  private static final String PAGE = "/desk/sittings";
  private static final Text TITLE = new Text("会次名称", "Title");
  private static final Text PLACE = new Text("地点", "Place");

  private final Desk desk;
  private final Floor floor;

  public SittingForms(Desk desk) {
    this.desk = desk;
    this.floor = desk.floor();
  }

  public void page(Visit visit) {
    show(visit, Draft.NONE);
  }

  private void show(Visit visit, Draft draft) {
    desk.show(visit, "desk/prepare/sittings", floor.read(SittingsPage::of), draft);
  }

  /** A sitting, at a day and time of the assembly's own clock. */
  public void plan(Visit visit) {
    desk.takeOne(
        visit,
        "plan",
        PAGE,
        this::show,
        fields ->
            new PlanSitting(
                new SittingId(
                    fields.number("number", new Text("编号", "Number"), 1, Limits.SITTINGS)),
                fields.body("body", new Text("开会的机构", "Who meets")),
                fields.text("title", TITLE),
                fields.text("place", PLACE),
                scheduled(fields)));
  }

  private Instant scheduled(Fields fields) {
    var day = fields.day("day", new Text("日期", "Day"));
    var time = fields.read("time", new Text("时间", "Time"), LocalTime::parse);
    return LocalDateTime.of(day, time).atZone(floor.read(Session::zone)).toInstant();
  }

  /** A sitting that has not been opened gets another title, place or time. */
  public void replan(Visit visit) {
    var id = Presidium.sitting(visit);
    desk.takeOne(
        visit,
        "plan",
        PAGE + "/" + id.number(),
        (again, draft) -> show(again, id, 0, draft),
        fields ->
            new ReplanSitting(
                id, fields.text("title", TITLE), fields.text("place", PLACE), scheduled(fields)));
  }

  public void sitting(Visit visit) {
    show(visit, Presidium.sitting(visit), edited(visit), Draft.NONE);
  }

  private static int edited(Visit visit) {
    var word = visit.query("item");
    return word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : 0;
  }

  private void show(Visit visit, SittingId id, int edited, Draft draft) {
    var page =
        floor.read(
            session -> session.sitting(id).map(each -> SittingPage.of(session, each, edited)));
    desk.show(visit, "desk/prepare/sitting", page.orElseThrow(Problem::notFound), draft);
  }

  /** The order of business with an item moved, left out, changed or added. */
  public void items(Visit visit) {
    var id = Presidium.sitting(visit);
    int edited = place(visit);
    var kind = visit.form().optional("kind").orElse("order");
    desk.takeOne(
        visit,
        edited > 0 ? "edit" : kind,
        PAGE + "/" + id.number() + "#business",
        (again, draft) -> show(again, id, edited, draft),
        fields -> {
          var now = floor.read(session -> session.sitting(id).map(SittingPage::items));
          return new SetAgenda(id, Items.changed(id, now.orElseThrow(Problem::notFound), fields));
        });
  }

  private static int place(Visit visit) {
    var word = visit.form().optional("item").orElse("");
    return word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : 0;
  }

  /** Those who attend without a vote, as the invitation describes them. */
  public void invite(Visit visit) {
    var id = Presidium.sitting(visit);
    desk.take(
        visit,
        "observers",
        PAGE + "/" + id.number() + "#observers",
        (again, draft) -> show(again, id, 0, draft),
        fields ->
            List.of(
                new InviteObservers(
                    id, fields.text("whom", new Text("列席、旁听人员", "Who is invited")))));
  }
}
