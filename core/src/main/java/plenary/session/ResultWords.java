package plenary.session;

import plenary.base.Sentence;
import plenary.base.Text;
import plenary.vote.Vote;

/** What the presiding chair says when a result is announced. */
public final class ResultWords {
  private ResultWords() {}

  /** The result of a vote whose figures are known. */
  public static Sentence of(Session session, Vote vote) {
    var tally = vote.tally();
    var test = vote.outcome().tests().getFirst();
    return Sentence.of(vote.carried() ? "announce.result.carried" : "announce.result.lost")
        .with("motion", motion(session, vote))
        .with("members", vote.members())
        .with("present", vote.present())
        .with("for", tally.inFavour())
        .with("against", tally.against())
        .with("abstain", tally.abstain())
        .with("not-voted", vote.notVoted())
        .with("need", test.need())
        .with("article", Articles.of(session, test.requirement()));
  }

  /** The outcome of a show of hands that nobody counted, as the chair declares it. */
  static Sentence uncounted(Session session, Vote vote, boolean carried) {
    var key = carried ? "announce.uncounted.carried" : "announce.uncounted.lost";
    return Sentence.of(key).with("motion", motion(session, vote));
  }

  private static Text motion(Session session, Vote vote) {
    var sitting = session.sitting(vote.item().sitting()).orElseThrow();
    return Items.question(sitting, vote.item()).motion();
  }
}
