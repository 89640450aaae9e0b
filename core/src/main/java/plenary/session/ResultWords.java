package plenary.session;

import plenary.base.Sentence;
import plenary.vote.Vote;

/** What the presiding chair says when a result is announced. */
public final class ResultWords {
  private ResultWords() {}

  /** The result of a vote whose figures are known. */
  public static Sentence of(Session session, Vote vote) {
    var tally = vote.tally();
    var test = vote.outcome().tests().getFirst();
    var said =
        Sentence.of(vote.carried() ? "announce.result.carried" : "announce.result.lost")
            .with("motion", Motions.of(session, vote))
            .with("members", vote.members())
            .with("present", vote.present())
            .with("for", tally.inFavour())
            .with("against", tally.against())
            .with("abstain", tally.abstain())
            .with("not-voted", vote.notVoted())
            .with("need", test.need())
            .with("article", Articles.of(session, test.requirement()));
    return vote.invalid() == 0
        ? said
        : Sentence.of("announce.result.with-invalid")
            .with("result", said)
            .with("invalid", vote.invalid());
  }

  /** The outcome of a show of hands that nobody counted, as the chair declares it. */
  static Sentence uncounted(Session session, Vote vote, boolean carried) {
    if (vote.bySilence()) {
      return Sentence.of("announce.unopposed").with("motion", Motions.of(session, vote));
    }
    var key = carried ? "announce.uncounted.carried" : "announce.uncounted.lost";
    return Sentence.of(key).with("motion", Motions.of(session, vote));
  }
}
