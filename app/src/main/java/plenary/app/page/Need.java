package plenary.app.page;

import java.util.Optional;
import plenary.base.Numbers;
import plenary.base.Sentence;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.roster.Roster.Body;
import plenary.rules.Base;
import plenary.rules.BodyRule;
import plenary.rules.Counts;
import plenary.rules.Requirement;
import plenary.rules.Threshold;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.MoreThan;
import plenary.session.Session;

/**
 * What is needed, and of what: 281, 全体代表 561 的过半数（地方组织法第二十五条）.
 *
 * @param test the requirement and what it was held against
 * @param share the share and its base in words, with the base's figure
 * @param article the article that asks it
 */
public record Need(Requirement.Test test, Text share, Text article) {

  /** The requirement {@code test} of a body, in words. */
  public static Need of(Session session, Body body, Requirement.Test test) {
    var asked = test.requirement();
    var members = session.rulebook().body(body.kind()).map(BodyRule::members);
    var base =
        asked.base() == Base.MEMBERS && members.isPresent()
            ? members.get()
            : session.say(Sentence.of(base(asked.base())));
    return new Need(
        test,
        share(asked.threshold(), base, test.whole()),
        session.rulebook().cite(test.requirement().cites().getFirst()));
  }

  /**
   * What a decision will need, before it is put; empty where that depends on what is cast.
   *
   * @param decision the rulebook's id of the kind of decision
   */
  public static Optional<Need> beforeVote(
      Session session, Body body, int present, String decision) {
    var rule = session.rulebook().decision(decision).orElseThrow();
    var first = rule.pass().getFirst();
    var now = Counts.of(session.roster().due(body.id()), present, Tally.NONE);
    return switch (first.base()) {
      case SEATS, MEMBERS, PRESENT ->
          Optional.of(of(session, body, first.test(now.whole(first.base()), 0)));
      case CAST, VALID, FOR_AGAINST -> Optional.empty();
    };
  }

  public int fewest() {
    return test.need();
  }

  public boolean met() {
    return test.met();
  }

  private static Text share(Threshold threshold, Text base, int whole) {
    var share = share(threshold);
    return new Text(
        base.zh() + whole + "的" + share.zh(), share.en() + " of " + base.en() + ", " + whole);
  }

  private static Text share(Threshold threshold) {
    int top = threshold.top();
    int bottom = threshold.bottom();
    var zh = Numbers.chinese(bottom) + "分之" + Numbers.chinese(top);
    boolean half = top == 1 && bottom == 2;
    return switch (threshold) {
      case MoreThan _ when half -> new Text("过半数", "more than half");
      case MoreThan _ -> new Text(zh + "以上（不含本数）", "more than " + top + "/" + bottom);
      case AtLeast _ when top == bottom -> new Text("全数", "all");
      case AtLeast _ -> new Text(zh + "以上", "at least " + top + "/" + bottom);
    };
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
}
