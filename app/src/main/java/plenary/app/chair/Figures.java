package plenary.app.chair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.act.Business.Question;
import plenary.act.SessionEvent.Illustration;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.page.Reasons;
import plenary.app.page.Remaining;
import plenary.app.page.Why;
import plenary.app.page.Why.Kind;
import plenary.app.page.Why.Stage;
import plenary.base.Text;
import plenary.floor.Floor;
import plenary.session.QuorumCheck;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * The figures of the hall beside the script.
 *
 * @param quorum the quorum to open, put to those present; empty where the rules ask none
 * @param pass what the question before the sitting, or the next one, needs to carry
 * @param turnout how many have voted, while a vote by device runs
 * @param speech who speaks
 * @param result the figures of the vote, once it has ended
 * @param marks what in them is for illustration only, in words
 */
public record Figures(
    int due,
    int present,
    Optional<Why> quorum,
    Optional<Why> pass,
    Optional<Turnout> turnout,
    Optional<Speech> speech,
    Optional<Result> result,
    List<Text> marks) {
  public Figures {
    marks = List.copyOf(marks);
  }

  /**
   * A vote that runs.
   *
   * @param left seconds left, empty where the chair ends it
   * @param held whether it is held, and its time stands still
   */
  public record Turnout(int cast, int present, Optional<Integer> left, boolean held) {}

  /**
   * Somebody who speaks.
   *
   * @param left seconds left, empty where none are set
   */
  public record Speech(Text name, Optional<Integer> left) {}

  /** A vote that has ended. */
  public record Result(
      int inFavour,
      int against,
      int abstain,
      int notVoted,
      boolean byHands,
      boolean carried,
      boolean announced) {}

  static Figures of(Session session, Sitting sitting, Instant now) {
    var check = QuorumCheck.of(session, sitting);
    var reasons = Reasons.of(session, sitting);
    var vote = sitting.current().flatMap(item -> session.lastRound(item.id()));
    var pass =
        question(sitting)
            .flatMap(
                question ->
                    reasons.before(question.decision(), check.present()).stream()
                        .filter(why -> why.kind() == Kind.PASS && why.stage() == Stage.ASKED)
                        .findFirst());
    return new Figures(
        check.due(),
        check.present(),
        reasons.quorum(check),
        pass,
        vote.filter(Figures::running).map(each -> turnout(each, now)),
        session
            .floor(sitting.plan().sitting())
            .flatMap(Floor::speaking)
            .map(
                speech ->
                    new Speech(
                        session.roster().name(speech.request().person()),
                        Remaining.seconds(speech, now))),
        vote.filter(Figures::ended).map(Figures::result),
        vote
            .filter(each -> running(each) || ended(each))
            .flatMap(_ -> session.illustration(Illustration.VOTE_FIGURES))
            .stream()
            .toList());
  }

  /** The vote before the sitting, once its figures may be shown. */
  static Optional<Vote> counted(Session session, Sitting sitting) {
    return sitting.current().flatMap(item -> session.lastRound(item.id())).filter(Figures::ended);
  }

  /** The question before the sitting, or the next one. */
  static Optional<Question> question(Sitting sitting) {
    return Stream.of(sitting.current(), sitting.next())
        .flatMap(Optional::stream)
        .findFirst()
        .map(Progress::item)
        .flatMap(item -> item.business().question());
  }

  private static boolean running(Vote vote) {
    return vote.state() == Vote.State.OPEN && vote.byDevice();
  }

  private static boolean ended(Vote vote) {
    boolean over = vote.state() == Vote.State.CLOSED || vote.state() == Vote.State.ANNOUNCED;
    return over && !vote.uncounted() && vote.figuresKnown();
  }

  private static Turnout turnout(Vote vote, Instant now) {
    return new Turnout(
        vote.turnout(), vote.present(), Remaining.seconds(vote, now), vote.heldAt().isPresent());
  }

  private static Result result(Vote vote) {
    var tally = vote.tally();
    return new Result(
        tally.inFavour(),
        tally.against(),
        tally.abstain(),
        vote.notVoted(),
        vote.byHands(),
        vote.carried(),
        vote.state() == Vote.State.ANNOUNCED);
  }
}
