package plenary.app.web.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.AttendanceEvent.Attestation;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.agenda.Sitting;
import plenary.app.page.Clock;
import plenary.app.web.roll.RollWords;
import plenary.attend.Attendance;
import plenary.attend.Attendance.Passage;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.roster.Roster.Body;
import plenary.session.Session;

/**
 * Who is there, in full: by delegation and in all, who came late, left and came back, guests by
 * capacity, and what was announced beside what is so now.
 *
 * @param delegations due, present, on leave and otherwise absent, of each delegation
 * @param all the same in all
 * @param announced what was announced last; it never changes by itself
 * @param told everybody of whom there is more to tell than that he or she came
 * @param moment now, or when the sitting was to begin, as a form has it
 */
public record AttendancePage(
    DeskPage desk,
    Tally all,
    List<Tally> delegations,
    Optional<Announced> announced,
    List<Told> told,
    List<OnLeave> onLeave,
    List<Guests> guests,
    String moment) {
  public AttendancePage {
    delegations = List.copyOf(delegations);
    told = List.copyOf(told);
    onLeave = List.copyOf(onLeave);
    guests = List.copyOf(guests);
  }

  /**
   * Figures of a delegation.
   *
   * @param leave noted absent for a reason
   * @param absent not there, and no reason is known
   */
  public record Tally(Text name, int due, int present, int leave, int absent) {}

  /** What was announced, with its cut-off. */
  public record Announced(int due, int present, Clock asOf, Text words) {}

  /** A deputy, and his or her ways through the doors. */
  public record Told(String code, String number, Text name, Text delegation, Text words) {}

  /** A deputy who is noted absent, and why. */
  public record OnLeave(String code, String number, Text name, Text delegation, Text cause) {}

  /** Those of one capacity who are here. */
  public record Guests(Text capacity, int present, int admitted, List<Guest> people) {
    public Guests {
      people = List.copyOf(people);
    }
  }

  /** Somebody without a seat on the roll. */
  public record Guest(String code, Text name, Optional<Clock> came) {}

  static AttendancePage of(Session session, Sitting sitting, Instant now) {
    var attendance = session.attendance(sitting.plan().sitting()).orElseThrow();
    var roll = session.rollOf(sitting);
    var tallies = new LinkedHashMap<BodyId, List<MemberId>>();
    for (var id : roll) {
      var delegation = session.roster().member(id).orElseThrow().delegation();
      tallies.computeIfAbsent(delegation, _ -> new ArrayList<>()).add(id);
    }
    var delegations = new ArrayList<Tally>();
    tallies.forEach(
        (id, members) -> delegations.add(tally(name(session.roster(), id), members, attendance)));
    return new AttendancePage(
        DeskPage.of(session, sitting, new Search("", false)),
        tally(new Text("合计", "In all"), roll, attendance),
        delegations,
        announced(session, attendance),
        told(session, sitting, attendance),
        onLeave(session, sitting, attendance),
        guests(session, attendance),
        LocalDateTime.ofInstant(now, session.zone()).truncatedTo(ChronoUnit.MINUTES).toString());
  }

  private static Tally tally(Text name, Iterable<MemberId> members, Attendance attendance) {
    int due = 0;
    int present = 0;
    int leave = 0;
    for (var id : members) {
      due++;
      if (attendance.isPresent(id)) present++;
      else if (attendance.absence(id).filter(isLeave()).isPresent()) leave++;
    }
    return new Tally(name, due, present, leave, due - present - leave);
  }

  /** Where no reason is on record nobody was given leave. */
  private static Predicate<Absence> isLeave() {
    return cause -> cause != Absence.UNSTATED;
  }

  private static Text name(Roster roster, BodyId id) {
    return roster.body(id).map(Body::name).orElse(Text.same(id.name()));
  }

  private static Text delegation(Roster roster, MemberId id) {
    return name(roster, roster.member(id).orElseThrow().delegation());
  }

  private static Optional<Announced> announced(Session session, Attendance attendance) {
    return attendance
        .announced()
        .map(
            said ->
                new Announced(
                    said.due(),
                    said.present(),
                    new Clock(said.asOf(), session.zone()),
                    said.words()));
  }

  private static List<Told> told(Session session, Sitting sitting, Attendance attendance) {
    var told = new ArrayList<Told>();
    for (var id : session.rollOf(sitting)) {
      var passages = attendance.passages(id);
      if (passages.isEmpty()) continue;
      boolean late =
          sitting.openedAt().filter(at -> passages.getFirst().at().isAfter(at)).isPresent();
      boolean attested = passages.stream().anyMatch(each -> each.attested().isPresent());
      if (!late && !attested && passages.size() == 1) continue;
      told.add(
          new Told(
              id.code(),
              id.digits(),
              session.roster().name(id),
              delegation(session.roster(), id),
              words(session, passages, late)));
    }
    return told;
  }

  private static Text words(Session session, List<Passage> passages, boolean late) {
    var zh = new ArrayList<String>();
    var en = new ArrayList<String>();
    for (int i = 0; i < passages.size(); i++) {
      var passage = passages.get(i);
      var time = new Clock(passage.at(), session.zone()).time();
      var how = how(passage, i == 0, late);
      zh.add(time + how.zh());
      en.add(how.en() + " " + time);
    }
    return new Text(String.join("，", zh), String.join(", ", en));
  }

  private static Text how(Passage passage, boolean first, boolean late) {
    if (!passage.in()) return new Text("离场", "left");
    if (passage.attested().isPresent()) {
      return switch (passage.attested().get()) {
        case Attestation.MadeUp(var reason, var by) ->
            new Text("补签（" + reason + "，" + by + "同意）", "made up (" + reason + "; " + by + ")");
        case Attestation.FromSheet(var gate, var by) ->
            new Text("签到（" + gate + "纸本，" + by + "登记）", "in (sheet of " + gate + ", " + by + ")");
      };
    }
    if (!first) return new Text("返回", "returned");
    return late ? new Text("迟到", "late") : new Text("签到", "in");
  }

  private static List<OnLeave> onLeave(Session session, Sitting sitting, Attendance attendance) {
    var list = new ArrayList<OnLeave>();
    for (var id : session.rollOf(sitting)) {
      attendance
          .absence(id)
          .ifPresent(
              cause ->
                  list.add(
                      new OnLeave(
                          id.code(),
                          id.digits(),
                          session.roster().name(id),
                          delegation(session.roster(), id),
                          Doors.cause(cause))));
    }
    return list;
  }

  private static List<Guests> guests(Session session, Attendance attendance) {
    var list = new ArrayList<Guests>();
    for (var capacity : AttendeeClass.values()) {
      var people =
          session.roster().guests().stream()
              .filter(guest -> guest.capacity() == capacity)
              .map(
                  guest ->
                      new Guest(
                          guest.id().code(),
                          guest.name(),
                          attendance
                              .arrival(guest.id())
                              .map(came -> new Clock(came.at(), session.zone()))))
              .toList();
      if (people.isEmpty()) continue;
      int here = (int) people.stream().filter(each -> each.came().isPresent()).count();
      list.add(new Guests(RollWords.of(capacity), here, people.size(), people));
    }
    return list;
  }
}
