package plenary.app.web.home;

import java.util.List;
import java.util.Optional;
import plenary.act.Event;
import plenary.act.SessionEvent.Subject.OfResult;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.agenda.Sitting;
import plenary.app.hall.Bar;
import plenary.app.page.Clock;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.app.page.Why.Kind;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.session.Motions;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * A result that was announced and released.
 *
 * @param vote its number
 * @param sitting the number of the sitting it was taken in
 * @param item the number of the item it was on
 * @param way how it was taken, in words
 * @param opened when the vote was opened
 * @param announced when the result was announced, last if it was corrected
 * @param released since when it is public
 * @param words what the presiding chair said
 * @param figures the figures announced; empty where hands were not counted
 */
public record PublicResult(
    int vote,
    int sitting,
    int item,
    Text motion,
    boolean secret,
    boolean byHands,
    Text way,
    Clock opened,
    Clock announced,
    Clock released,
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

    /** All members from edge to edge, with a line at what was needed. */
    public Bar bar() {
      var draft =
          new Bar.Draft(Math.max(members, tally.cast() + notVoted))
              .add(Bar.Kind.FOR, tally.inFavour())
              .add(Bar.Kind.AGAINST, tally.against())
              .add(Bar.Kind.ABSTAIN, tally.abstain())
              .add(Bar.Kind.NOT_VOTED, notVoted);
      if (!needs().isEmpty()) draft.line(needs().getFirst().fewest());
      return draft.done();
    }
  }

  /** Where it stands as a page. */
  public String address() {
    return "/sittings/" + sitting + "/votes/" + vote;
  }

  /** What those who did not vote did not do. */
  public Text notVotedWord() {
    return byHands ? new Text("未举手", "Hand not raised") : new Text("未按", "Not voted");
  }

  /** The figures in a sentence, for whoever does not see the chart. */
  public String label() {
    return figures
        .map(
            each ->
                "赞成 %d，反对 %d，弃权 %d，%s %d，全体 %d"
                    .formatted(
                        each.tally().inFavour(),
                        each.tally().against(),
                        each.tally().abstain(),
                        notVotedWord().zh(),
                        each.notVoted(),
                        each.members()))
        .orElse("");
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
                            result(
                                session,
                                sitting,
                                vote,
                                said.carried(),
                                said.words(),
                                Optional.empty())));
  }

  private static PublicResult of(
      Session session, Sitting sitting, Vote vote, ResultAnnounced said) {
    var why = Reasons.of(session, sitting, vote).announced(vote, said);
    var figures = new Figures(said.members(), said.present(), said.tally(), said.notVoted(), why);
    return result(session, sitting, vote, said.carried(), said.words(), Optional.of(figures));
  }

  private static PublicResult result(
      Session session,
      Sitting sitting,
      Vote vote,
      boolean carried,
      Text words,
      Optional<Figures> figures) {
    return new PublicResult(
        vote.id().number(),
        vote.item().sitting().number(),
        vote.item().number(),
        Motions.of(session, vote),
        vote.secret(),
        vote.byHands(),
        Way.of(vote),
        new Clock(vote.openedAt(), session.zone()),
        announcedAt(session, sitting, vote),
        new Clock(session.releasedAt(new OfResult(vote.id())).orElseThrow(), session.zone()),
        carried,
        words,
        figures);
  }

  private static Clock announcedAt(Session session, Sitting sitting, Vote vote) {
    return session.chronicle(sitting.plan().sitting()).reversed().stream()
        .filter(entry -> announces(entry.event(), vote.id()))
        .findFirst()
        .map(entry -> new Clock(entry.at(), session.zone()))
        .orElseThrow();
  }

  private static boolean announces(Event event, VoteId vote) {
    return event instanceof ResultAnnounced said && said.vote().equals(vote)
        || event instanceof UncountedDeclared declared && declared.vote().equals(vote);
  }
}
