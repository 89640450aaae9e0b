package plenary.app.web.home;

import java.util.List;
import java.util.Optional;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.SessionEvent.Subject.OfAttendance;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.page.Clock;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.base.Text;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/**
 * A sitting that was released.
 *
 * @param now where it stands, in words
 * @param chair who presides
 * @param attendance as the presiding chair announced it last, if that was released
 * @param items the order of proceedings
 * @param results every result that was announced and released, in order
 */
public record PublicSitting(
    int number,
    Text title,
    Text place,
    Clock scheduled,
    Sitting.State state,
    Text now,
    Optional<Text> chair,
    Optional<Attendance> attendance,
    List<Item> items,
    List<PublicResult> results) {
  public PublicSitting {
    items = List.copyOf(items);
    results = List.copyOf(results);
  }

  /** Whether a later result on the same question has taken the place of this one. */
  public boolean isOutdated(PublicResult result) {
    return results.stream()
        .anyMatch(other -> other.item() == result.item() && other.vote() > result.vote());
  }

  /**
   * The attendance as announced.
   *
   * @param asOf the cut-off
   * @param need the quorum put to the figure announced; empty where the rules ask none
   */
  public record Attendance(Clock asOf, int due, int present, Text words, Optional<Why> need) {}

  /** A line of the order of proceedings. */
  public record Item(int number, Text title, Progress.State state) {}

  static PublicSitting of(Session session, Sitting sitting) {
    var plan = sitting.plan();
    return new PublicSitting(
        plan.sitting().number(),
        plan.title(),
        plan.place(),
        new Clock(plan.scheduled(), session.zone()),
        sitting.state(),
        Where.of(session, sitting),
        sitting.chair().map(chair -> session.roster().name(chair)),
        attendance(session, sitting),
        sitting.items().stream()
            .map(item -> new Item(item.id().number(), item.item().title(), item.state()))
            .toList(),
        PublicResult.of(session, sitting));
  }

  private static Optional<Attendance> attendance(Session session, Sitting sitting) {
    var id = sitting.plan().sitting();
    if (!session.isReleased(new OfAttendance(id))) return Optional.empty();
    return session
        .attendance(id)
        .flatMap(attendance -> attendance.announced())
        .map(said -> attendance(session, sitting, said));
  }

  private static Attendance attendance(Session session, Sitting sitting, AttendanceAnnounced said) {
    var asked = QuorumCheck.of(session, sitting).quorum();
    var check = new QuorumCheck(said.due(), said.present(), asked);
    var need = Reasons.of(session, sitting).quorum(check);
    return new Attendance(
        new Clock(said.asOf(), session.zone()), said.due(), said.present(), said.words(), need);
  }
}
