package plenary.app.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.app.roll.RosterChange.State;
import plenary.app.sheet.Fault;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.rules.BodyKind;

/** Who leads a delegation, who sits on the presidium, who are its standing chairs. */
final class Offices {
  private final RosterSheet sheet;
  private final Roster roster;
  private final Map<Integer, State> states;
  private final List<RosterCommand> steps = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private Optional<FormBody> presidium = Optional.empty();

  private record Leaders(List<Entry> heads, List<Entry> deputies) {}

  Offices(RosterSheet sheet, Roster roster, Delegations delegations, Map<Integer, State> states) {
    this.sheet = sheet;
    this.roster = roster;
    this.states = states;
    if (sheet.has(Column.LEADS)) lead(delegations);
    if (sheet.has(Column.PRESIDIUM) || sheet.has(Column.CHAIR_ORDER)) {
      preside();
    }
  }

  List<RosterCommand> steps() {
    return steps;
  }

  List<Fault> faults() {
    return faults;
  }

  Optional<FormBody> presidiumToForm() {
    return presidium;
  }

  private void lead(Delegations delegations) {
    var leaders = new LinkedHashMap<BodyId, Leaders>();
    for (var entry : sheet.entries()) {
      if (!entry.isDeputy()) continue;
      var of =
          leaders.computeIfAbsent(
              delegations.of(entry.word(Column.DELEGATION)),
              _ -> new Leaders(new ArrayList<>(), new ArrayList<>()));
      switch (Words.lead(entry.word(Column.LEADS)).orElse(Words.Lead.NONE)) {
        case NONE -> {}
        case HEAD -> of.heads().add(entry);
        case DEPUTY -> of.deputies().add(entry);
      }
    }
    leaders.forEach(this::lead);
  }

  private void lead(BodyId delegation, Leaders leaders) {
    if (leaders.heads().isEmpty() && leaders.deputies().isEmpty()) return;
    if (leaders.heads().isEmpty()) {
      fault(
          leaders.deputies().getFirst(),
          Column.LEADS,
          "这个代表团有副团长而没有团长。请补上团长。",
          "This delegation has a deputy head and no head. Name its head.");
      return;
    }
    if (leaders.heads().size() > 1) {
      fault(
          leaders.heads().get(1),
          Column.LEADS,
          "这个代表团有两位团长（另一位在第" + leaders.heads().getFirst().row() + "行）。请只留一位。",
          "This delegation has two heads (the other in row "
              + leaders.heads().getFirst().row()
              + "). Keep one.");
      return;
    }
    var head = id(leaders.heads().getFirst());
    var deputies = leaders.deputies().stream().map(Offices::id).toList();
    var present = roster.heads(delegation);
    boolean same =
        present.isPresent()
            && present.get().head().equals(head)
            && new HashSet<>(present.get().deputies()).equals(new HashSet<>(deputies));
    if (same) return;
    steps.add(new LeadDelegation(delegation, head, deputies));
    leaders.heads().forEach(this::changed);
    leaders.deputies().forEach(this::changed);
  }

  /** A standing chair sits on the presidium, whether or not the file says so again. */
  private void preside() {
    var members = new LinkedHashSet<MemberId>();
    var chairs = new ArrayList<Entry>();
    for (var entry : sheet.entries()) {
      if (!entry.isDeputy()) continue;
      boolean chair = !entry.word(Column.CHAIR_ORDER).isEmpty();
      if (chair) chairs.add(entry);
      if (chair || Words.yes(entry.word(Column.PRESIDIUM)).orElse(false)) members.add(id(entry));
    }
    var body =
        roster.bodies().stream().filter(each -> each.kind() == BodyKind.PRESIDIUM).findFirst();
    var present = body.map(each -> roster.rollOf(each.id())).orElse(java.util.Set.of());
    if (!sheet.has(Column.PRESIDIUM)) members.addAll(present);
    if (!members.isEmpty() && !members.equals(present)) {
      var id = body.map(Roster.Body::id).orElse(new BodyId("presidium"));
      if (body.isEmpty()) {
        var name = new Text("主席团", "presidium");
        presidium = Optional.of(new FormBody(id, BodyKind.PRESIDIUM, name));
      }
      steps.add(new ComposeBody(id, List.copyOf(members)));
      sheet.entries().stream()
          .filter(Entry::isDeputy)
          .filter(entry -> members.contains(id(entry)) != present.contains(id(entry)))
          .forEach(this::changed);
    }
    nameChairs(chairs);
  }

  private void nameChairs(List<Entry> chairs) {
    chairs.sort(Comparator.comparingInt(entry -> Words.number(entry.word(Column.CHAIR_ORDER))));
    for (int i = 1; i < chairs.size(); i++) {
      var order = chairs.get(i).word(Column.CHAIR_ORDER);
      if (Words.number(order) == Words.number(chairs.get(i - 1).word(Column.CHAIR_ORDER))) {
        fault(
            chairs.get(i),
            Column.CHAIR_ORDER,
            "常务主席的排序号" + order + "与第" + chairs.get(i - 1).row() + "行重复。请改正其中一个。",
            "The order "
                + order
                + " stands in row "
                + chairs.get(i - 1).row()
                + " too. Correct one of them.");
        return;
      }
    }
    var named = chairs.stream().map(Offices::id).toList();
    if (named.isEmpty() || named.equals(roster.standingChairs())) return;
    steps.add(new NameStandingChairs(named));
    chairs.forEach(this::changed);
  }

  private static MemberId id(Entry entry) {
    return new MemberId(entry.number());
  }

  private void changed(Entry entry) {
    states.computeIfPresent(entry.row(), (_, state) -> state == State.SAME ? State.CHANGED : state);
  }

  private void fault(Entry entry, Column column, String zh, String en) {
    faults.add(Fault.at(entry.row(), sheet.place(column), zh, en));
  }
}
