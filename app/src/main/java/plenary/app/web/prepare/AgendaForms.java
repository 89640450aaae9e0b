package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.List;
import plenary.act.AgendaCommand.AdoptSessionAgenda;
import plenary.act.AgendaCommand.SetSchedule;
import plenary.act.AgendaCommand.SetSessionAgenda;
import plenary.act.AgendaEvent.Slot;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.Limits;
import plenary.base.Text;
import plenary.base.VoteId;

/** The session's agenda and its schedule. */
public final class AgendaForms {
  private static final String PAGE = "/desk/agenda";

  private final Desk desk;
  private final Floor floor;

  public AgendaForms(Desk desk) {
    this.desk = desk;
    this.floor = desk.floor();
  }

  public void page(Visit visit) {
    var word = visit.query("slot");
    show(visit, word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : 0, Draft.NONE);
  }

  private void show(Visit visit, int edited, Draft draft) {
    var page = floor.read(session -> AgendaPage.of(session, edited));
    desk.show(visit, "desk/prepare/agenda", page, draft);
  }

  private void again(Visit visit, Draft draft) {
    show(visit, 0, draft);
  }

  /** The agenda with a point moved, left out or added; it is a draft again. */
  public void points(Visit visit) {
    desk.takeOne(
        visit,
        "points",
        PAGE + "#points",
        this::again,
        fields -> {
          var now = floor.read(session -> session.plan().points());
          if (Order.asked(fields)) return new SetSessionAgenda(Order.changed(now, fields));
          var points = new ArrayList<>(now);
          for (var line : fields.lines("points", new Text("议程", "Agenda"))) {
            points.add(Items.text(line));
          }
          if (points.equals(now)) throw Problem.bad("请填写议程，一行一项。", "Fill in points, one a line.");
          return new SetSessionAgenda(points);
        });
  }

  public void adopt(Visit visit) {
    desk.takeOne(
        visit,
        "adopt",
        PAGE + "#points",
        this::again,
        fields ->
            new AdoptSessionAgenda(
                new VoteId(
                    fields.number("vote", new Text("通过议程的表决", "The vote"), 1, Limits.VOTES))));
  }

  /** The schedule with a line moved, left out, changed or added. */
  public void schedule(Visit visit) {
    var word = visit.form().optional("slot").orElse("");
    int edited = word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : 0;
    desk.takeOne(
        visit,
        edited > 0 ? "edit" : "slot",
        PAGE + "#schedule",
        (again, draft) -> show(again, edited, draft),
        fields -> new SetSchedule(slots(floor.read(s -> s.plan().schedule()), edited, fields)));
  }

  private static List<Slot> slots(List<Slot> now, int edited, Fields fields) {
    if (Order.asked(fields)) return Order.changed(now, fields);
    if (edited > now.size()) throw Problem.wrong("slot");
    if (edited > 0
        && !fields.words(Order.SEEN, new Text("日程", "Schedule")).equals(Order.seen(now))) {
      throw Problem.refused(
          new Text(
              "日程刚被别人改动，没有更改。请看过现在的日程后再试。",
              "Somebody else has just changed the schedule, and nothing was changed. Look at it"
                  + " as it is now."));
    }
    var slot =
        new Slot(
            fields.day("day", new Text("日期", "Day")),
            fields.words("time", new Text("时间", "Time")),
            fields.text("what", new Text("内容", "What")),
            fields.text("place", new Text("地点", "Place")),
            fields.sitting("sitting", new Text("会次", "Sitting")));
    var slots = new ArrayList<>(now);
    if (edited > 0) slots.set(edited - 1, slot);
    else slots.add(slot);
    return slots;
  }
}
