package plenary.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.agenda.Sitting;
import plenary.app.page.Why.Article;
import plenary.app.page.Why.Kind;
import plenary.app.page.Why.Stage;
import plenary.base.Digest;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.roster.Roster.Body;
import plenary.rules.Base;
import plenary.rules.BaseRule;
import plenary.rules.Bases;
import plenary.rules.BodyRule;
import plenary.rules.Citation;
import plenary.rules.Counts;
import plenary.rules.Outcome;
import plenary.rules.Quorum;
import plenary.rules.Requirement;
import plenary.rules.Rulebook;
import plenary.rules.Shares;
import plenary.session.QuorumCheck;
import plenary.session.Session;
import plenary.vote.Vote;

/** Says why, under one rulebook of a session. */
public final class Reasons {
  private final Session session;
  private final Body body;
  private final Rulebook rulebook;
  private final String address;

  private Reasons(Session session, Body body, Rulebook rulebook, String address) {
    this.session = session;
    this.body = body;
    this.rulebook = rulebook;
    this.address = address;
  }

  /** Reasons of a sitting, under the rulebook in force. */
  public static Reasons of(Session session, Sitting sitting) {
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    return new Reasons(session, body, session.rulebook(), "/rules/current");
  }

  /** Reasons of a vote, under the rulebook it was opened under. */
  public static Reasons of(Session session, Sitting sitting, Vote vote) {
    var digest = vote.opened().rulebook();
    var then = session.adopted(digest);
    boolean now = session.rules().filter(rules -> rules.digest().equals(digest)).isPresent();
    if (now || then.isEmpty()) return of(session, sitting);
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    return new Reasons(session, body, then.get(), address(digest));
  }

  private static String address(Digest digest) {
    return "/rules/" + digest.hex();
  }

  /** The quorum to open, put to these figures; empty where the rules ask none. */
  public Optional<Why> quorum(QuorumCheck check) {
    return check.test().map(test -> why(Kind.OPEN, Stage.TESTED, test));
  }

  /** The quorum to decide, put to these figures; empty where the rules ask none. */
  public Optional<Why> quorumToDecide(QuorumCheck check) {
    var deciding = rulebook.quorum(body.kind(), Quorum.Moment.DECIDE).filter(Quorum::testedUnasked);
    return new QuorumCheck(check.due(), check.present(), deciding)
        .test()
        .map(test -> why(Kind.DECIDE, Stage.TESTED, test));
  }

  /** What a vote came to: whether enough took part, where that is asked, and every requirement. */
  public List<Why> outcome(Outcome outcome) {
    var all = new ArrayList<Why>();
    outcome.participation().ifPresent(test -> all.add(why(Kind.PARTICIPATION, Stage.TESTED, test)));
    for (var test : outcome.tests()) all.add(why(Kind.PASS, Stage.TESTED, test));
    return all;
  }

  /** What a result came to, computed from the figures announced. */
  public List<Why> announced(Vote vote, ResultAnnounced said) {
    return outcome(vote.outcome(said.members(), said.present(), said.tally()));
  }

  /**
   * What a decision will need, before it is put.
   *
   * @param decision the rulebook's id of the kind of decision
   */
  public List<Why> before(String decision, int present) {
    var all = new ArrayList<Why>();
    var now = Counts.of(session.roster().due(body.id()), present, Tally.NONE);
    rulebook
        .quorum(body.kind(), Quorum.Moment.VOTE)
        .ifPresent(quorum -> all.add(before(Kind.PARTICIPATION, quorum.requirement(), now)));
    for (var asked : rulebook.decision(decision).orElseThrow().pass()) {
      all.add(before(Kind.PASS, asked, now));
    }
    return all;
  }

  private Why before(Kind kind, Requirement asked, Counts now) {
    return switch (asked.base()) {
      case SEATS, MEMBERS, PRESENT -> why(kind, Stage.ASKED, asked.test(Bases.PLAIN, now));
      case CAST, VALID, FOR_AGAINST ->
          why(kind, Stage.DEPENDS, new Requirement.Test(asked, 0, 0, 0));
    };
  }

  private Why why(Kind kind, Stage stage, Requirement.Test test) {
    var asked = test.requirement();
    return new Why(
        kind,
        stage,
        test,
        base(asked.base()),
        session.say(Shares.of(asked.threshold())),
        asked.cites().stream().map(this::article).toList());
  }

  /** What the rulebook calls a base: members after the body, others by its own words for them. */
  private Text base(Base base) {
    var members = rulebook.body(body.kind()).map(BodyRule::members);
    if (base == Base.MEMBERS && members.isPresent()) return members.get();
    return rulebook
        .basis()
        .rule(base)
        .map(BaseRule::name)
        .orElseGet(() -> session.say(Shares.of(base)));
  }

  private Article article(Citation cite) {
    var source = rulebook.source(cite);
    return new Article(
        rulebook.cite(cite),
        address + "#" + Anchors.of(cite),
        rulebook.quote(cite),
        source.title(),
        source.inForce().from().map(LocalDate::toString),
        source.verified());
  }
}
