package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import plenary.agenda.Sitting;
import plenary.app.web.prepare.Order.Line;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.roster.Roster.Body;
import plenary.rules.BodyKind;
import plenary.session.Session;

/**
 * The presidium and who presides.
 *
 * @param members in printed order
 * @param standing the standing chairs, in printed order
 * @param sittings every sitting that is not over
 * @param chosen the one whose chairs are shown
 * @param roll every deputy, by delegation, to be ticked
 */
public record PresidiumPage(
    boolean exists,
    Listed members,
    Listed standing,
    List<Choice> sittings,
    Optional<OfSitting> chosen,
    List<Group> roll) {
  public PresidiumPage {
    sittings = List.copyOf(sittings);
    roll = List.copyOf(roll);
  }

  /**
   * A list that is put in order.
   *
   * @param numbers the same to be typed over
   * @param seen the mark of it
   */
  public record Listed(List<Line> lines, String numbers, String seen) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /** A sitting to choose. */
  public record Choice(int number, Text title, boolean chosen) {}

  /** Who presides over one sitting, and who sits on its rostrum. */
  public record OfSitting(
      int number, Text title, Listed chairs, Optional<Text> conducts, String by, List<Row> rows) {
    public OfSitting {
      rows = List.copyOf(rows);
    }
  }

  /** A row of the rostrum, from 1. */
  public record Row(int place, Text label, boolean more, Listed people) {}

  /** Deputies of one delegation. */
  public record Group(Text title, List<Tick> deputies) {
    public Group {
      deputies = List.copyOf(deputies);
    }
  }

  /** A deputy to be ticked. */
  public record Tick(String number, Text name, boolean ticked) {}

  static PresidiumPage of(Session session, int wanted) {
    var roster = session.roster();
    var open = session.sittings().stream().filter(sitting -> !sitting.over()).toList();
    var chosen =
        open.stream()
            .filter(sitting -> sitting.plan().sitting().number() == wanted)
            .findFirst()
            .or(() -> open.stream().findFirst());
    var members = members(roster);
    return new PresidiumPage(
        roster.has(BodyKind.PRESIDIUM),
        listed(roster, members),
        listed(roster, roster.standingChairs()),
        open.stream()
            .map(
                each ->
                    new Choice(
                        each.plan().sitting().number(),
                        each.plan().title(),
                        chosen.filter(each::equals).isPresent()))
            .toList(),
        chosen.map(sitting -> ofSitting(roster, sitting)),
        roll(roster, members));
  }

  static List<MemberId> members(Roster roster) {
    return body(roster).map(roster::rollOf).map(List::copyOf).orElse(List.of());
  }

  static Optional<BodyId> body(Roster roster) {
    return roster.bodies().stream()
        .filter(body -> body.kind() == BodyKind.PRESIDIUM)
        .map(Body::id)
        .findFirst();
  }

  private static Listed listed(Roster roster, List<? extends PersonId> people) {
    var lines = new ArrayList<Line>();
    for (var person : people) {
      var at = "/desk/roster/" + person.code();
      lines.add(new Line(person.printed(), roster.name(person), note(roster, person), at));
    }
    var numbers = String.join(" ", people.stream().map(PersonId::printed).toList());
    return new Listed(lines, numbers, Order.seen(people));
  }

  private static Text note(Roster roster, PersonId person) {
    return person instanceof MemberId id
        ? roster
            .member(id)
            .flatMap(each -> roster.body(each.delegation()))
            .map(Body::name)
            .orElse(Text.same("—"))
        : Text.same("—");
  }

  private static OfSitting ofSitting(Roster roster, Sitting sitting) {
    var rows = new ArrayList<Row>();
    for (var row : sitting.rostrum()) {
      rows.add(new Row(rows.size() + 1, row.label(), row.more(), listed(roster, row.people())));
    }
    return new OfSitting(
        sitting.plan().sitting().number(),
        sitting.plan().title(),
        listed(roster, sitting.chairs()),
        sitting.chair().map(roster::name),
        sitting.chair().map(MemberId::digits).orElse(""),
        rows);
  }

  private static List<Group> roll(Roster roster, List<MemberId> members) {
    var groups = new LinkedHashMap<BodyId, List<Tick>>();
    for (var member : roster.members()) {
      if (!roster.inOffice(member.id())) continue;
      groups
          .computeIfAbsent(member.delegation(), _ -> new ArrayList<>())
          .add(new Tick(member.id().digits(), member.name(), members.contains(member.id())));
    }
    var list = new ArrayList<Group>();
    groups.forEach(
        (id, ticks) ->
            list.add(new Group(roster.body(id).map(Body::name).orElse(Text.same("—")), ticks)));
    return list;
  }
}
