package plenary.app.web.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.agenda.MeetingPaper;
import plenary.app.page.Clock;
import plenary.app.web.papers.PapersPage.Row;
import plenary.app.web.papers.PapersPage.Version;
import plenary.app.web.roll.RollWords;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.roster.Roster.Body;
import plenary.rules.BodyKind;
import plenary.session.Session;

/**
 * One meeting paper at the desk.
 *
 * @param versions the latest first
 * @param receipts who has opened the latest, by delegation and capacity
 */
public record PaperPage(
    Row paper,
    List<Version> versions,
    List<Choice> delegations,
    List<Choice> classes,
    List<Group> receipts,
    int opened,
    int addressed) {
  public PaperPage {
    versions = List.copyOf(versions);
    delegations = List.copyOf(delegations);
    classes = List.copyOf(classes);
    receipts = List.copyOf(receipts);
  }

  /** Somebody it may be given out to. */
  public record Choice(String word, Text name) {}

  /** Those of one delegation, or of one capacity, it was given out to. */
  public record Group(Text name, int opened, List<Reader> readers) {
    public Group {
      readers = List.copyOf(readers);
    }
  }

  /** Somebody it was given out to, and when he or she opened it. */
  public record Reader(String number, Text name, Optional<Clock> opened) {}

  static PaperPage of(Session session, MeetingPaper paper, Map<PersonId, Instant> opened) {
    var reach = new Reach(session.roster());
    var groups = groups(session, reach.all(paper), opened);
    return new PaperPage(
        PapersPage.row(session, reach, paper),
        paper.versions().stream()
            .map(version -> PapersPage.version(session, paper, version))
            .toList()
            .reversed(),
        session.roster().bodies().stream()
            .filter(body -> body.kind() == BodyKind.DELEGATION)
            .map(body -> new Choice(body.id().name(), body.name()))
            .toList(),
        capacities(),
        groups,
        groups.stream().mapToInt(Group::opened).sum(),
        groups.stream().mapToInt(group -> group.readers().size()).sum());
  }

  private static List<Choice> capacities() {
    var classes = new ArrayList<Choice>();
    for (var capacity : AttendeeClass.values()) {
      if (capacity == AttendeeClass.UNSTATED) continue;
      classes.add(new Choice(RollWords.word(capacity), RollWords.of(capacity)));
    }
    return classes;
  }

  private static List<Group> groups(
      Session session, List<PersonId> people, Map<PersonId, Instant> opened) {
    var groups = new LinkedHashMap<Text, List<Reader>>();
    for (var person : people) {
      var at = Optional.ofNullable(opened.get(person));
      groups
          .computeIfAbsent(group(session, person), _ -> new ArrayList<>())
          .add(
              new Reader(
                  person.printed(),
                  session.roster().name(person),
                  at.map(each -> new Clock(each, session.zone()))));
    }
    var list = new ArrayList<Group>();
    groups.forEach(
        (name, readers) -> {
          int count = (int) readers.stream().filter(each -> each.opened().isPresent()).count();
          list.add(new Group(name, count, readers));
        });
    return list;
  }

  private static Text group(Session session, PersonId person) {
    var roster = session.roster();
    return switch (person) {
      case MemberId id ->
          roster
              .member(id)
              .flatMap(member -> roster.body(member.delegation()))
              .map(Body::name)
              .orElse(Text.same("—"));
      case GuestId id ->
          roster.guest(id).map(guest -> RollWords.of(guest.capacity())).orElse(Text.same("—"));
    };
  }
}
