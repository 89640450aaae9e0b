package plenary.app.web.home;

import java.util.List;
import java.util.Optional;
import plenary.act.Business.Question;
import plenary.act.SessionEvent.Subject.OfResult;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.agenda.Sitting;
import plenary.app.page.Need;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * A result that was announced and released.
 *
 * @param vote its number
 * @param item the number of the item it was on
 * @param words what the presiding chair said
 * @param figures the figures announced; empty where hands were not counted
 */
public record PublicResult(
    int vote,
    int item,
    Text motion,
    boolean secret,
    boolean byHands,
    boolean carried,
    Text words,
    Optional<Figures> figures) {

  /**
   * The figures announced, and what they were held against.
   *
   * @param needs every requirement, computed from the figures announced
   */
  public record Figures(int members, int present, Tally tally, int notVoted, List<Need> needs) {
    public Figures {
      needs = List.copyOf(needs);
    }
  }

  static List<PublicResult> of(Session session, Sitting sitting) {
    return session.votes().stream()
        .filter(vote -> vote.item().sitting().equals(sitting.plan().sitting()))
        .filter(vote -> session.isReleased(new OfResult(vote.id())))
        .flatMap(vote -> of(session, sitting, vote).stream())
        .toList();
  }

  /** The result of a vote as announced or declared last. */
  static Optional<PublicResult> of(Session session, Sitting sitting, Vote vote) {
    if (vote.state() == Vote.State.VOID) return Optional.empty();
    return vote.announced()
        .map(said -> of(session, sitting, vote, said))
        .or(
            () ->
                vote.declared()
                    .map(
                        said ->
                            result(sitting, vote, said.carried(), said.words(), Optional.empty())));
  }

  private static PublicResult of(
      Session session, Sitting sitting, Vote vote, ResultAnnounced said) {
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    var outcome = vote.outcome(said.members(), said.present(), said.tally());
    var needs = outcome.tests().stream().map(test -> Need.of(session, body, test)).toList();
    var figures = new Figures(said.members(), said.present(), said.tally(), said.notVoted(), needs);
    return result(sitting, vote, said.carried(), said.words(), Optional.of(figures));
  }

  private static PublicResult result(
      Sitting sitting, Vote vote, boolean carried, Text words, Optional<Figures> figures) {
    return new PublicResult(
        vote.id().number(),
        vote.item().number(),
        motion(sitting, vote),
        vote.secret(),
        vote.byHands(),
        carried,
        words,
        figures);
  }

  private static Text motion(Sitting sitting, Vote vote) {
    var item = sitting.item(vote.item()).orElseThrow().item();
    return item.business() instanceof Question question ? question.motion() : item.title();
  }
}
