package plenary.session;

import java.util.Optional;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.Sentence;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.roster.Roster.Body;
import plenary.rules.Bases;
import plenary.rules.Counts;
import plenary.rules.Quorum;
import plenary.rules.Requirement;

/**
 * The attendance of a sitting held against the quorum of its body, at this moment.
 *
 * @param due who is due (应到)
 * @param present who is here (实到)
 * @param quorum the quorum asked to open, empty where the rules ask none
 */
public record QuorumCheck(int due, int present, Optional<Quorum> quorum) {

  /** The check of a sitting as things stand. */
  public static QuorumCheck of(Session session, Sitting sitting) {
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    int present = session.attendance(sitting.plan().sitting()).map(Attendance::count).orElse(0);
    return new QuorumCheck(
        session.due(sitting), present, quorum(session, body, Quorum.Moment.OPEN));
  }

  /** The quorum the rules ask of a body at a moment, without anybody having it tested. */
  static Optional<Quorum> quorum(Session session, Body body, Quorum.Moment moment) {
    return session
        .rules()
        .flatMap(rules -> rules.rulebook().quorum(body.kind(), moment))
        .filter(Quorum::testedUnasked);
  }

  /** The quorum that is taken to be there until somebody has it tested. */
  public static Optional<Quorum> presumed(Session session, Sitting sitting) {
    var kind = session.roster().body(sitting.plan().body()).orElseThrow().kind();
    return session.rulebook().body(kind).stream()
        .flatMap(body -> body.quorums().stream())
        .filter(Quorum::presumed)
        .findFirst();
  }

  /** The quorum put to those present; empty where the rules ask none. */
  public Optional<Requirement.Test> test() {
    var counts = Counts.of(due, present, Tally.NONE);
    return quorum.map(each -> each.test(Bases.PLAIN, counts));
  }

  /** This check with another figure of those present, such as the one announced. */
  public QuorumCheck with(int present) {
    return new QuorumCheck(due, present, quorum);
  }

  /** The fewest that make the quorum, 0 where the rules ask none. */
  public int need() {
    return test().map(test -> Math.toIntExact(test.need())).orElse(0);
  }

  /** Whether enough are here. */
  public boolean met() {
    return test().map(Requirement.Test::met).orElse(true);
  }

  /** What the presiding chair says of it. */
  public Sentence sentence(Session session) {
    var figures = Sentence.of(key()).with("due", due).with("present", present);
    return quorum
        .map(asked -> figures.with("need", need()).with("article", article(session, asked)))
        .orElse(figures);
  }

  Text words(Session session) {
    return session.say(sentence(session));
  }

  private String key() {
    if (quorum.isEmpty()) return "announce.attendance.no-rule";
    return met() ? "announce.attendance.quorate" : "announce.attendance.short";
  }

  private static Text article(Session session, Quorum quorum) {
    return session.rulebook().cite(quorum.requirement());
  }
}
