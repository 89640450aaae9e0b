package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.Slot;
import plenary.act.Business.Question;
import plenary.app.web.prepare.Order.Line;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What the whole session is to do, and when.
 *
 * @param adopted the number of the vote that adopted the agenda; empty while it is a draft
 * @param votes those that may have
 * @param edit the line of the schedule that is to be changed
 */
public record AgendaPage(
    List<Line> points,
    String pointsSeen,
    Optional<Integer> adopted,
    List<Choice> votes,
    List<Line> slots,
    String slotsSeen,
    Optional<Edit> edit,
    List<Choice> sittings) {
  public AgendaPage {
    points = List.copyOf(points);
    votes = List.copyOf(votes);
    slots = List.copyOf(slots);
    sittings = List.copyOf(sittings);
  }

  /** Something to choose. */
  public record Choice(int number, Text name) {}

  /** A line of the schedule as its form shows it. */
  public record Edit(int place, Slot slot) {}

  static AgendaPage of(Session session, int edited) {
    var plan = session.plan();
    var points = new ArrayList<Line>();
    for (var point : plan.points()) points.add(Line.of("", point));
    var slots = new ArrayList<Line>();
    for (var slot : plan.schedule()) {
      var at = "/desk/agenda?slot=" + (slots.size() + 1) + "#slot";
      slots.add(new Line(slot.day() + " " + slot.time(), slot.what(), slot.place(), at));
    }
    return new AgendaPage(
        points,
        Order.seen(plan.points()),
        plan.adoptedBy().map(by -> by.number()),
        votes(session),
        slots,
        Order.seen(plan.schedule()),
        edited >= 1 && edited <= slots.size()
            ? Optional.of(new Edit(edited, plan.schedule().get(edited - 1)))
            : Optional.empty(),
        session.sittings().stream()
            .map(each -> new Choice(each.plan().sitting().number(), each.plan().title()))
            .toList());
  }

  /** What all deputies have carried. */
  private static List<Choice> votes(Session session) {
    var votes = new ArrayList<Choice>();
    for (var vote : session.votes()) {
      if (vote.state() != Vote.State.ANNOUNCED || !vote.carried()) continue;
      var sitting = session.sitting(vote.item().sitting()).orElseThrow();
      var body = session.roster().body(sitting.plan().body()).orElseThrow();
      if (body.kind() != BodyKind.PLENARY) continue;
      var item = sitting.item(vote.item()).orElseThrow().item();
      var motion = item.business() instanceof Question asked ? asked.motion() : item.title();
      votes.add(new Choice(vote.id().number(), motion));
    }
    return votes;
  }
}
