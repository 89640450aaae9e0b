package plenary.app.web.deputy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.act.Business.Review;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.app.web.papers.PaperReading;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/**
 * A deputy's page.
 *
 * @param present whether the deputy is checked in
 * @param status what every deputy sees
 * @param ballot the vote before the sitting
 * @param attendance as the presiding chair announced it last
 * @param papers the papers handed out so far
 * @param given how many papers were given out to this deputy alone or with others, to be read
 * @param own what a push says of this deputy alone
 * @param speaking what can be asked of the floor
 * @param trial whether the deputy's device answered in the trial that runs; empty where none does
 * @param sittingNumber of the sitting
 * @param stamp of the forms that are shown
 * @param token what its form must carry
 */
public record DeputyPage(
    Text session,
    Text sitting,
    Text name,
    String number,
    boolean present,
    Status status,
    Optional<Ballot> ballot,
    Optional<Announced> attendance,
    List<Paper> papers,
    int given,
    List<Item> items,
    String own,
    Optional<Speaking> speaking,
    Optional<Boolean> trial,
    int sittingNumber,
    String stamp,
    String token) {
  public DeputyPage {
    papers = List.copyOf(papers);
    items = List.copyOf(items);
  }

  /** The attendance announced, and why that is a quorum or none. */
  public record Announced(int due, int present, List<Why> why) {
    public Announced {
      why = List.copyOf(why);
    }
  }

  /** A paper that was handed out. */
  public record Paper(int number, Text title) {}

  /** A line of the order of business. */
  public record Item(int number, Text title, Progress.State state) {}

  static DeputyPage of(
      Session session, Sitting sitting, MemberId member, Instant now, String stamp, String token) {
    var present =
        session
            .attendance(sitting.plan().sitting())
            .filter(attendance -> attendance.isPresent(member))
            .isPresent();
    return new DeputyPage(
        session.convened().title(),
        sitting.plan().title(),
        session.roster().name(member),
        member.digits(),
        present,
        Status.of(session, sitting),
        Ballot.of(session, sitting, member, now, stamp),
        announced(session, sitting),
        papers(session, sitting),
        PaperReading.given(session, member).size(),
        sitting.items().stream()
            .map(item -> new Item(item.id().number(), item.item().title(), item.state()))
            .toList(),
        OwnWord.of(session, sitting, member),
        Speaking.of(session, sitting, member),
        trial(session, sitting, member),
        sitting.plan().sitting().number(),
        stamp,
        token);
  }

  private static Optional<Boolean> trial(Session session, Sitting sitting, MemberId member) {
    return sitting.trial()
        ? session.trial(sitting.plan().sitting()).map(trial -> trial.has(member))
        : Optional.empty();
  }

  private static Optional<Announced> announced(Session session, Sitting sitting) {
    var asked = QuorumCheck.of(session, sitting).quorum();
    return session
        .attendance(sitting.plan().sitting())
        .flatMap(attendance -> attendance.announced())
        .map(said -> new QuorumCheck(said.due(), said.present(), asked))
        .map(
            check ->
                new Announced(
                    check.due(),
                    check.present(),
                    Reasons.of(session, sitting).quorum(check).stream().toList()));
  }

  private static List<Paper> papers(Session session, Sitting sitting) {
    return sitting.items().stream()
        .filter(Progress::distributed)
        .flatMap(item -> item.item().business() instanceof Review(var ids) ? ids.stream() : null)
        .map(id -> new Paper(id.number(), session.title(id)))
        .toList();
  }
}
