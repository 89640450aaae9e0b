package plenary.verify;

import java.util.List;
import plenary.base.Sentence;
import plenary.base.Sentence.Arg;
import plenary.base.Sentence.Said;
import plenary.base.Sentence.Several;
import plenary.base.Text;
import plenary.rules.Base;
import plenary.rules.Requirement;
import plenary.rules.Rulebook;
import plenary.rules.Threshold;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.AtLeastRoot;
import plenary.rules.Threshold.Fewest;
import plenary.rules.Threshold.MoreThan;
import plenary.session.QuorumCheck;
import plenary.session.Session;
import plenary.vote.Vote;

/** Quorums and results as they follow from the entries before, in words. */
final class Recomputed {
  private Recomputed() {}

  static Sentence quorum(Session session, QuorumCheck check) {
    return check
        .test()
        .map(
            test ->
                Sentence.of(test.met() ? "quorum.met" : "quorum.short")
                    .with("need", test.need())
                    .with("articles", articles(session.rulebook(), test.requirement())))
        .orElseGet(() -> Sentence.of("quorum.no-rule"))
        .with("due", check.due())
        .with("present", check.present());
  }

  /** The votes, every test they were put to, and what came of it. */
  static Sentence count(Session session, Vote vote) {
    var outcome = vote.outcome();
    var tests =
        outcome.tests().stream()
            .<Arg>map(test -> new Said(test(session.rulebook(), test)))
            .toList();
    return Sentence.of("result.count")
        .with("for", vote.tally().inFavour())
        .with("against", vote.tally().against())
        .with("abstain", vote.tally().abstain())
        .with("not-voted", vote.notVoted())
        .with("tests", new Several(tests))
        .with("outcome", outcome(outcome.carried()));
  }

  static Sentence outcome(boolean carried) {
    return Sentence.of(carried ? "result.carried" : "result.lost");
  }

  private static Sentence test(Rulebook rulebook, Requirement.Test test) {
    var requirement = test.requirement();
    return Sentence.of(test.met() ? "test.met" : "test.missed")
        .with("base", Sentence.of(base(requirement.base())))
        .with("whole", test.whole())
        .with("share", share(requirement.threshold()))
        .with("need", test.need())
        .with("got", test.got())
        .with("articles", articles(rulebook, requirement));
  }

  private static Sentence share(Threshold threshold) {
    return switch (threshold) {
      case MoreThan(int top, int bottom) -> share("share.more-than", top, bottom);
      case AtLeast(int top, int bottom) -> share("share.at-least", top, bottom);
      case AtLeastRoot(int top, int bottom) -> share("share.root", top, bottom);
      case Fewest(int count) -> Sentence.of("share.fewest").with("count", count);
    };
  }

  private static Sentence share(String key, int top, int bottom) {
    return Sentence.of(key).with("top", top).with("bottom", bottom);
  }

  private static String base(Base base) {
    return switch (base) {
      case SEATS -> "base.seats";
      case MEMBERS -> "base.members";
      case PRESENT -> "base.present";
      case CAST -> "base.cast";
      case VALID -> "base.valid";
      case FOR_AGAINST -> "base.for-against";
    };
  }

  private static List<Text> articles(Rulebook rulebook, Requirement requirement) {
    return requirement.cites().stream().map(rulebook::cite).toList();
  }
}
