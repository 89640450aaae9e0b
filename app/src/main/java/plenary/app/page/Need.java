package plenary.app.page;

import java.util.Optional;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.roster.Roster.Body;
import plenary.rules.Base;
import plenary.rules.Bases;
import plenary.rules.BodyRule;
import plenary.rules.Counts;
import plenary.rules.Requirement;
import plenary.rules.Shares;
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
            : session.say(Shares.of(asked.base()));
    return new Need(
        test,
        share(session.say(Shares.of(asked.threshold())), base, test.whole()),
        session.rulebook().cite(test.requirement()));
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
      case SEATS, MEMBERS, PRESENT -> Optional.of(of(session, body, first.test(Bases.PLAIN, now)));
      case CAST, VALID, FOR_AGAINST -> Optional.empty();
    };
  }

  /** The fewest that meet it: people, for a session's votes weigh one each. */
  public int fewest() {
    return Math.toIntExact(test.need());
  }

  public boolean met() {
    return test.met();
  }

  private static Text share(Text share, Text base, long whole) {
    return new Text(
        base.zh() + whole + "的" + share.zh(), share.en() + " of " + base.en() + ", " + whole);
  }
}
