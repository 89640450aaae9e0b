package plenary.app.web.home;

import java.util.List;
import java.util.Optional;
import plenary.act.Business.Question;
import plenary.act.SessionEvent.Subject.OfResult;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.agenda.Sitting;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.app.page.Why.Kind;
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
   * @param why whether enough took part, where the rules ask that, and every requirement, computed
   *     from the figures announced
   */
  public record Figures(int members, int present, Tally tally, int notVoted, List<Why> why) {
    public Figures {
      why = List.copyOf(why);
    }

    /** What it needed to carry. */
    public List<Why> needs() {
      return why.stream().filter(each -> each.kind() == Kind.PASS).toList();
    }

    /** Whether enough took part, where the rules ask that of the vote itself. */
    public Optional<Why> participation() {
      return why.stream().filter(each -> each.kind() == Kind.PARTICIPATION).findFirst();
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
    var why = Reasons.of(session, sitting, vote).announced(vote, said);
    var figures = new Figures(said.members(), said.present(), said.tally(), said.notVoted(), why);
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
