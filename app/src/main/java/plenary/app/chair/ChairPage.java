package plenary.app.chair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.Refusal;
import plenary.agenda.Sitting;
import plenary.app.chamber.Seen;
import plenary.app.page.Clock;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.chair.Line;
import plenary.chair.Script;
import plenary.chair.Script.Step.Standing;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/**
 * What whoever presides has before him or her.
 *
 * @param session 青岛市第十七届人民代表大会第二次会议
 * @param sitting 开幕会
 * @param primary the one thing to do next; empty when it is somebody else's turn
 * @param others what else may be done, what matters most first
 * @param basis why: the quorum, and what the question before the sitting needs or came to
 * @param beside what goes on in the hall that the chair may want to know
 * @param refusal why the last thing asked was not done
 * @param carried what every form carries
 */
public record ChairPage(
    Text session,
    Text sitting,
    Clock clock,
    List<Step> steps,
    List<Words> lines,
    Optional<Action> primary,
    List<Action> others,
    List<Branch> branches,
    Figures figures,
    Beside beside,
    List<Why> basis,
    Optional<Text> refusal,
    Carried carried) {
  /** How many of the other moves are shown at once, unless one alone would be left. */
  private static final int AT_ONCE = 4;

  public ChairPage {
    steps = List.copyOf(steps);
    lines = List.copyOf(lines);
    others = List.copyOf(others);
    branches = List.copyOf(branches);
    basis = List.copyOf(basis);
  }

  /** A line of the order of proceedings. */
  public record Step(Text title, Standing standing) {}

  /** A line of the script: to be read out, or a direction that is not. */
  public record Words(boolean read, Text text) {}

  /**
   * One way things may turn.
   *
   * @param id the same for the same words, so that one that is open stays open
   */
  public record Branch(String id, Text when, List<Words> lines) {
    public Branch {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What goes on in the hall.
   *
   * @param counts of a count by two people that is under way
   * @param turnouts of a vote by device that is under way
   * @param speakers who wait to speak
   */
  public record Beside(
      Optional<CountTable> counts, Optional<Turnouts> turnouts, Optional<Speakers> speakers) {
    static Beside of(Session session, Sitting sitting, String stamp) {
      var vote = sitting.current().flatMap(item -> session.lastRound(item.id()));
      return new Beside(
          vote.flatMap(each -> CountTable.of(session, each)),
          vote.flatMap(each -> Turnouts.of(session, each)),
          Speakers.of(session, sitting.plan().sitting(), stamp));
    }
  }

  /**
   * What every form carries.
   *
   * @param csrf the visitor's token
   * @param seen how much of the sitting is shown
   */
  public record Carried(String csrf, String seen) {}

  /**
   * The page of a sitting as things stand.
   *
   * @param stamp what the ids of its commands are made from, new for every drawing: a command that
   *     was refused may be asked again from the next
   * @throws IllegalArgumentException if there is no such sitting
   */
  public static ChairPage of(Session session, SittingId id, Instant now, String stamp) {
    var script = Script.of(session, id);
    var sitting = session.sitting(id).orElseThrow();
    var actions = new Actions(session, stamp);
    return new ChairPage(
        session.convened().title(),
        sitting.plan().title(),
        new Clock(now, session.zone()),
        script.steps().stream()
            .map(step -> new Step(session.say(step.title()), step.standing()))
            .toList(),
        words(session, script.lines()),
        script.primary().map(actions::of),
        actions.others(script),
        script.branches().stream().map(branch -> branch(session, branch)).toList(),
        Figures.of(session, sitting, now),
        Beside.of(session, sitting, stamp),
        why(session, sitting),
        Optional.empty(),
        new Carried("", Seen.of(session, id).code()));
  }

  private static List<Why> why(Session session, Sitting sitting) {
    var check = QuorumCheck.of(session, sitting);
    var reasons = Reasons.of(session, sitting);
    var all = new ArrayList<Why>();
    reasons.quorum(check).ifPresent(all::add);
    reasons.quorumToDecide(check).ifPresent(all::add);
    Figures.question(sitting)
        .ifPresent(
            question ->
                all.addAll(
                    Figures.counted(session, sitting)
                        .map(vote -> Reasons.of(session, sitting, vote).outcome(vote.outcome()))
                        .orElseGet(() -> reasons.before(question.decision(), check.present()))));
    return all;
  }

  private static Branch branch(Session session, Script.Branch branch) {
    var when = session.say(branch.when());
    var lines = words(session, branch.lines());
    return new Branch(
        "branch-" + Integer.toHexString(List.of(when, lines).hashCode()), when, lines);
  }

  private static List<Words> words(Session session, List<Line> lines) {
    return lines.stream()
        .map(line -> new Words(line.cue() == Line.Cue.READ, session.say(line.words())))
        .toList();
  }

  /** The other moves that are shown at once. */
  public List<Action> shown() {
    return others.size() <= AT_ONCE + 1 ? others : others.subList(0, AT_ONCE);
  }

  /** The other moves that lie under one more key. */
  public List<Action> folded() {
    return others.subList(shown().size(), others.size());
  }

  /** Whether one of those that lie folded has come back with faults. */
  public boolean foldedBegun() {
    return folded().stream().anyMatch(each -> each instanceof Action.Ask ask && ask.begun());
  }

  /** This page for one visitor, whose forms carry this token. */
  public ChairPage withCsrf(String token) {
    return with(primary, others, refusal, new Carried(token, carried.seen()));
  }

  /** This page with why the last thing asked was not done. */
  public ChairPage refused(Session session, Refusal why) {
    return refused(session.say(why.sentence()));
  }

  /** This page with why the last thing asked was not done. */
  public ChairPage refused(Text why) {
    return with(primary, others, Optional.of(why), carried);
  }

  /** This page with a sheet as it was filled in, where it is still asked for. */
  public ChairPage filled(Sheet sheet) {
    return with(
        primary.map(action -> action.filled(sheet)),
        others.stream().map(action -> action.filled(sheet)).toList(),
        refusal,
        carried);
  }

  private ChairPage with(
      Optional<Action> primary, List<Action> others, Optional<Text> refusal, Carried carried) {
    return new ChairPage(
        session, sitting, clock, steps, lines, primary, others, branches, figures, beside, basis,
        refusal, carried);
  }
}
