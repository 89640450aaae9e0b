package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.rules.Quorum.Moment;
import plenary.rules.TieStep.Way;
import plenary.rules.UnfitCaseException.Fault;

/** What cases of one kind of decision come to, quorum and tie included. */
public final class Judge {
  private final Rulebook rulebook;
  private final Optional<DecisionRule> rule;
  private final Optional<BodyRule> body;
  private final Bases bases;
  private final Quorums quorums;
  private final List<Measure> pass;
  private final boolean castingVotes;
  private final boolean silentOnVacantSeats;
  private final boolean pending;

  private Judge(Rulebook rulebook, Optional<DecisionRule> rule, Optional<BodyRule> body) {
    this.rulebook = rulebook;
    this.rule = rule;
    this.body = body;
    this.bases = rulebook.basis();
    this.castingVotes =
        rule.stream()
            .flatMap(it -> it.ties().stream())
            .anyMatch(it -> it.way() == Way.CASTING_VOTE);
    this.pending = rule.filter(it -> !it.pending().isEmpty()).isPresent();
    this.silentOnVacantSeats = rulebook.gap(Gap.Kind.VACANT_SEATS).isPresent();
    this.quorums = new Quorums(body.map(BodyRule::quorums).orElse(List.of()), bases, castingVotes);
    this.pass = rule.stream().flatMap(it -> it.pass().stream()).map(Measure::of).toList();
  }

  /** Judges decisions of a kind; empty if the rulebook does not know it. */
  public static Optional<Judge> of(Rulebook rulebook, String decision) {
    return rulebook
        .decision(decision)
        .map(rule -> new Judge(rulebook, Optional.of(rule), rulebook.bodyTaking(decision)));
  }

  /** Judges attendance alone, of the plenary or whichever body comes first. */
  public static Judge ofAttendance(Rulebook rulebook) {
    var body = rulebook.body(BodyKind.PLENARY).or(() -> rulebook.bodies().stream().findFirst());
    return new Judge(rulebook, Optional.empty(), body);
  }

  /** The rulebook judged by. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** The rule of the decision, where one is judged. */
  public Optional<DecisionRule> rule() {
    return rule;
  }

  /** The body that decides or meets. */
  public Optional<BodyRule> body() {
    return body;
  }

  /** Every article that a verdict may rest on. */
  public List<Citation> cites() {
    return Stream.of(
            quorums.cites(),
            pass.stream().flatMap(each -> each.cites().stream()),
            rule.stream().flatMap(it -> it.ties().stream()).flatMap(it -> it.cites().stream()))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /**
   * What a case comes to.
   *
   * @throws UnfitCaseException if it lacks a count that is needed, or its counts contradict
   */
  public Verdict judge(Case given) {
    try {
      return judged(given.completed(castingVotes));
    } catch (ArithmeticException e) {
      throw new UnfitCaseException(Fault.TOO_LARGE);
    }
  }

  private Verdict judged(Case asked) {
    var presence = quorums.test(asked);
    boolean silent = asked.moment().isPresent() && !asked.voted();
    if (rule.isEmpty() || onlyAttendance(asked, silent)) {
      return new Verdict(
          presence.held(),
          presence.missing(),
          presence.tests(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          presence.lost() ? List.of(open(Gap.Kind.QUORUM_LOST)) : List.of());
    }
    return voted(rule.get(), asked, presence);
  }

  private static boolean onlyAttendance(Case asked, boolean silent) {
    return asked.moment().equals(Optional.of(Moment.OPEN))
        || silent && asked.moment().equals(Optional.of(Moment.DECIDE));
  }

  private Verdict voted(DecisionRule decision, Case asked, Quorums.Presence presence) {
    var counts = votes(decision, asked);
    boolean tied = decision.tied(counts);
    var steps = steps(decision, asked.again());
    if (asked.castingVote().isPresent()) check(tied, steps);
    var cast = asked.castingVote().map(side -> counts.plus(side, 1)).orElse(counts);
    var tests = new ArrayList<Verdict.Test>(pass.size());
    for (var each : pass) tests.add(each.test(bases, asked, cast));
    var held = presence.held();
    boolean settled = !tied || asked.castingVote().isPresent();
    boolean carried = held.orElse(true) && settled && tests.stream().allMatch(Verdict.Test::met);
    var tie =
        tied
            ? Optional.of(new Verdict.Tie(steps, asked.castingVote()))
            : Optional.<Verdict.Tie>empty();
    var undecided = undecided(presence, !settled ? tie : Optional.empty());
    if (onVacantSeats(asked, tests)) undecided.add(open(Gap.Kind.VACANT_SEATS));
    return new Verdict(
        held, presence.missing(), presence.tests(), Optional.of(carried), tests, tie, undecided);
  }

  /** The votes as they are measured: by heads, or by what they weigh. */
  private static Counts votes(DecisionRule decision, Case asked) {
    return switch (decision.weight()) {
      case HEADS -> asked.counts();
      case SHARES -> {
        var weights = asked.weights();
        for (var side : List.of(Quantity.FOR, Quantity.AGAINST)) {
          if (weights.isEmpty() || !weights.get().has(side)) {
            throw new UnfitCaseException(Fault.MISSING_WEIGHT, side);
          }
        }
        yield weights.orElseThrow();
      }
    };
  }

  /** What follows equal votes: after the second vote, only what stands after it. */
  private static List<TieStep> steps(DecisionRule decision, boolean again) {
    var steps = decision.ties();
    if (!again) return steps;
    for (int i = 0; i < steps.size(); i++) {
      var way = steps.get(i).way();
      if (way == Way.SECOND_VOTE || way == Way.REVOTE_AMONG_TIED) {
        return steps.subList(i + 1, steps.size());
      }
    }
    throw new UnfitCaseException(Fault.NO_SECOND_VOTE);
  }

  private static void check(boolean tied, List<TieStep> steps) {
    if (steps.isEmpty() || steps.getFirst().way() != Way.CASTING_VOTE) {
      throw new UnfitCaseException(Fault.NO_CASTING_VOTE);
    }
    if (!tied) throw new UnfitCaseException(Fault.NOT_TIED, Quantity.FOR, Quantity.AGAINST);
  }

  /**
   * What is left to somebody to decide.
   *
   * @param unsettled equal votes that nothing has settled
   */
  private List<Verdict.Open> undecided(Quorums.Presence presence, Optional<Verdict.Tie> unsettled) {
    var open = new ArrayList<Verdict.Open>(0);
    if (presence.held().equals(Optional.of(false))) return open;
    if (presence.lost()) open.add(open(Gap.Kind.QUORUM_LOST));
    if (unsettled.isPresent()) {
      var steps = unsettled.get().steps();
      if (steps.isEmpty()) {
        open.add(open(Gap.Kind.SECOND_TIE));
      } else if (awaited(steps)) {
        open.add(open(Gap.Kind.CASTING_VOTE));
      }
    }
    if (pending) open.add(open(Gap.Kind.SESSION_RULE));
    return open;
  }

  /** Whether it carries among members in office and would not, did vacant seats count too. */
  private boolean onVacantSeats(Case asked, List<Verdict.Test> tests) {
    if (!silentOnVacantSeats || asked.known(Quantity.SEATS).isEmpty()) return false;
    long seats = asked.counts().get(Quantity.SEATS);
    for (var test : tests) {
      var requirement = test.measure().requirement();
      boolean ofMembers = requirement.base() == Base.MEMBERS;
      if (ofMembers && test.met() && test.got() < requirement.needOfVotes(seats)) return true;
    }
    return false;
  }

  /** Whether somebody must give a casting vote, after others who may. */
  private static boolean awaited(List<TieStep> steps) {
    for (var step : steps) {
      if (step.way() != Way.CASTING_VOTE) return false;
      if (step.duty()) return true;
    }
    return false;
  }

  private Verdict.Open open(Gap.Kind kind) {
    return new Verdict.Open(kind, rulebook.gap(kind));
  }
}
