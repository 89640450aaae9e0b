package plenary.app.web.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.SessionEvent.Subject.OfAttendance;
import plenary.agenda.Sitting;
import plenary.app.hall.Bar;
import plenary.app.page.Clock;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.attend.Attendance;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/**
 * The attendance as announced.
 *
 * @param asOf the cut-off
 * @param released since when it is public
 * @param need the quorum put to the figure announced; empty where the rules ask none
 * @param delegations the same figure by delegation: how many, and never who. Empty where the parts
 *     do not add up to what was announced, or where one of them would tell that somebody was absent
 */
public record PublicAttendance(
    Clock asOf,
    Clock released,
    int due,
    int present,
    Text words,
    Optional<Why> need,
    List<Delegation> delegations) {
  public PublicAttendance {
    delegations = List.copyOf(delegations);
  }

  /** How many of a delegation were due, and how many had come. */
  public record Delegation(Text name, int due, int present) {
    /** Those due from edge to edge. */
    public Bar bar() {
      return new Bar.Draft(due).add(Bar.Kind.PRESENT, present).done();
    }
  }

  /** Those due from edge to edge, with a line at the quorum. */
  public Bar bar() {
    var draft = new Bar.Draft(due).add(Bar.Kind.PRESENT, present);
    need.ifPresent(asked -> draft.line(asked.fewest()));
    return draft.done();
  }

  static Optional<PublicAttendance> of(Session session, Sitting sitting) {
    var id = sitting.plan().sitting();
    if (!session.isReleased(new OfAttendance(id))) return Optional.empty();
    return session
        .attendance(id)
        .flatMap(
            attendance ->
                attendance.announced().map(said -> of(session, sitting, attendance, said)));
  }

  private static PublicAttendance of(
      Session session, Sitting sitting, Attendance attendance, AttendanceAnnounced said) {
    var asked = QuorumCheck.of(session, sitting).quorum();
    var check = new QuorumCheck(said.due(), said.present(), asked);
    return new PublicAttendance(
        new Clock(said.asOf(), session.zone()),
        new Clock(
            session.releasedAt(new OfAttendance(said.sitting())).orElseThrow(), session.zone()),
        said.due(),
        said.present(),
        said.words(),
        Reasons.of(session, sitting).quorum(check),
        shown(delegations(session, sitting, attendance, said.asOf()), said));
  }

  /** A delegation of which nobody had come would name every one of its deputies as absent. */
  private static List<Delegation> shown(List<Delegation> all, AttendanceAnnounced said) {
    int due = all.stream().mapToInt(Delegation::due).sum();
    int present = all.stream().mapToInt(Delegation::present).sum();
    boolean tells = all.stream().anyMatch(each -> each.present() == 0);
    return due == said.due() && present == said.present() && !tells ? all : List.of();
  }

  private static List<Delegation> delegations(
      Session session, Sitting sitting, Attendance attendance, Instant asOf) {
    Map<BodyId, int[]> counts = new LinkedHashMap<>();
    for (var id : session.rollOf(sitting)) {
      var member = session.roster().member(id);
      if (member.isEmpty()) continue;
      var count = counts.computeIfAbsent(member.get().delegation(), _ -> new int[2]);
      count[0]++;
      if (wasPresent(attendance, id, asOf)) count[1]++;
    }
    var all = new ArrayList<Delegation>();
    for (var body : session.roster().bodies()) {
      var count = counts.get(body.id());
      if (count != null) all.add(new Delegation(body.name(), count[0], count[1]));
    }
    return all;
  }

  /** As the record had it at the cut-off; what was recorded later changes nothing of it. */
  private static boolean wasPresent(Attendance attendance, MemberId member, Instant asOf) {
    return attendance.passages(member).stream()
        .filter(passage -> !passage.recorded().isAfter(asOf))
        .reduce((_, later) -> later)
        .filter(Attendance.Passage::in)
        .isPresent();
  }
}
