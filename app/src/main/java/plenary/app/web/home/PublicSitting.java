package plenary.app.web.home;

import java.util.List;
import java.util.Optional;
import plenary.act.SessionEvent.Subject.OfSitting;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.page.Clock;
import plenary.base.Text;
import plenary.session.Session;

/**
 * A sitting that was released.
 *
 * @param released since when it is public
 * @param now where it stands, in words
 * @param opened when it was opened
 * @param ended when it was adjourned, or said not to be held
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
    Clock released,
    Sitting.State state,
    Text now,
    Optional<Clock> opened,
    Optional<Clock> ended,
    Optional<Text> chair,
    Optional<PublicAttendance> attendance,
    List<Item> items,
    List<PublicResult> results) {
  public PublicSitting {
    items = List.copyOf(items);
    results = List.copyOf(results);
  }

  /** Where it stands as a page. */
  public String address() {
    return "/sittings/" + number;
  }

  /** Whether it has been opened, and has not ended. */
  public boolean underWay() {
    return state == Sitting.State.OPEN || state == Sitting.State.SUSPENDED;
  }

  /** The result of the vote of this number. */
  public Optional<PublicResult> result(int vote) {
    return results.stream().filter(each -> each.vote() == vote).findFirst();
  }

  /** The other results on the question of this one. */
  public List<PublicResult> otherRounds(PublicResult result) {
    return results.stream()
        .filter(each -> each.item() == result.item() && each.vote() != result.vote())
        .toList();
  }

  /** Whether a later result on the same question has taken the place of this one. */
  public boolean isOutdated(PublicResult result) {
    return otherRounds(result).stream().anyMatch(other -> other.vote() > result.vote());
  }

  /** A line of the order of proceedings. */
  public record Item(int number, Text title, Progress.State state) {}

  static PublicSitting of(Session session, Sitting sitting) {
    var plan = sitting.plan();
    return new PublicSitting(
        plan.sitting().number(),
        plan.title(),
        plan.place(),
        new Clock(plan.scheduled(), session.zone()),
        new Clock(session.releasedAt(new OfSitting(plan.sitting())).orElseThrow(), session.zone()),
        sitting.state(),
        Where.of(session, sitting),
        sitting.openedAt().map(at -> new Clock(at, session.zone())),
        sitting.endedAt().map(at -> new Clock(at, session.zone())),
        sitting.chair().map(chair -> session.roster().name(chair)),
        PublicAttendance.of(session, sitting),
        sitting.items().stream()
            .map(item -> new Item(item.id().number(), item.item().title(), item.state()))
            .toList(),
        PublicResult.of(session, sitting));
  }
}
