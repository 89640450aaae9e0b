package plenary.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.base.Text;
import plenary.rules.DecisionRule.Weight;
import plenary.rules.Quorum.Moment;
import plenary.rules.Quorum.OnLoss;
import plenary.rules.Requirement.Standing;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.AtLeastRoot;
import plenary.rules.Threshold.Fewest;
import plenary.rules.Threshold.MoreThan;
import plenary.rules.TieStep.Way;
import plenary.rules.UnfitCaseException.Fault;

/** What cases come to: the laws that hold for every rule, on made-up rules and counts. */
class VerdictTest {
  private static final List<Citation> CITES = List.of(new Citation("R", "1"));
  private static final Text SAID = Text.same("R");
  private static final int CASES = 20_000;

  private static final Threshold HALF = new MoreThan(1, 2);

  private final Random random = new Random(14);

  private static Requirement of(Base base, Threshold threshold) {
    return new Requirement(base, threshold, CITES);
  }

  private static TieStep tie(Way way, boolean duty) {
    return new TieStep(way, Optional.of(SAID), duty, 0, CITES);
  }

  private static Judge judge(
      List<Quorum> quorums, List<Requirement> pass, Weight weight, List<TieStep> ties) {
    var rule =
        new DecisionRule(
            "d",
            SAID,
            pass,
            List.of(Channel.HANDS),
            List.of(Secrecy.RECORDED),
            Press.LAST,
            weight,
            ties,
            DecisionRule.Roll.FROZEN,
            List.of(),
            Period.ALWAYS);
    var rulebook =
        new Rulebook(
            "r",
            SAID,
            List.of(new Source("R", SAID, SAID, Period.ALWAYS, true)),
            List.of(new BodyRule(BodyKind.PLENARY, SAID, quorums, List.of("d"))),
            List.of(rule),
            Map.of(),
            List.of());
    return Judge.of(rulebook, "d").orElseThrow();
  }

  private static Judge passing(Requirement pass) {
    return judge(List.of(), List.of(pass), Weight.HEADS, List.of());
  }

  private static Quorum quorum(Moment moment, Threshold threshold, OnLoss onLoss) {
    return new Quorum(moment, of(Base.MEMBERS, threshold), onLoss);
  }

  private static Case counted(Object... counts) {
    return Case.of(new Counts(map(counts)));
  }

  private static EnumMap<Quantity, Long> map(Object... counts) {
    var map = new EnumMap<Quantity, Long>(Quantity.class);
    for (int i = 0; i < counts.length; i += 2) {
      map.put((Quantity) counts[i], ((Number) counts[i + 1]).longValue());
    }
    return map;
  }

  private static Case at(Moment moment, Object... counts) {
    return new Case(
        new Counts(map(counts)), Optional.empty(), Optional.empty(), false, Optional.of(moment));
  }

  private static Case casting(Quantity side, Case asked) {
    return new Case(
        asked.counts(), asked.weights(), Optional.of(side), asked.again(), asked.moment());
  }

  private static Case again(Case asked) {
    return new Case(asked.counts(), asked.weights(), asked.castingVote(), true, asked.moment());
  }

  private static boolean carried(Verdict verdict) {
    return verdict.carried().orElseThrow();
  }

  private static Fault fault(Judge judge, Case asked) {
    return assertThrows(UnfitCaseException.class, () -> judge.judge(asked)).fault();
  }

  private Threshold threshold() {
    int bottom = 1 + random.nextInt(12);
    int top = 1 + random.nextInt(bottom);
    return switch (random.nextInt(6)) {
      case 0, 1 -> new MoreThan(top, bottom);
      case 2, 3 -> new AtLeast(top, bottom);
      case 4 -> new AtLeastRoot(1 + random.nextInt(4), 1 + random.nextInt(4));
      default -> new Fewest(1 + random.nextInt(60));
    };
  }

  /** Counts that contradict nothing, with room for one more vote. */
  private EnumMap<Quantity, Long> counts() {
    int inFavour = random.nextInt(40);
    int against = random.nextInt(40);
    int abstain = random.nextInt(10);
    int invalid = random.nextInt(5);
    int present = inFavour + against + abstain + invalid + 1 + random.nextInt(20);
    int members = present + random.nextInt(30);
    return map(
        Quantity.FOR, inFavour,
        Quantity.AGAINST, against,
        Quantity.ABSTAIN, abstain,
        Quantity.INVALID, invalid,
        Quantity.PRESENT, present,
        Quantity.MEMBERS, members,
        Quantity.SEATS, members + random.nextInt(5));
  }

  @Test
  @DisplayName("one more vote for never turns what carried into what is lost")
  void one_more_never_loses() {
    int carried = 0;
    for (int i = 0; i < CASES; i++) {
      var base = Base.values()[random.nextInt(Base.values().length)];
      var judge = passing(of(base, threshold()));
      var counts = counts();
      if (!carried(judge.judge(Case.of(new Counts(counts))))) continue;
      carried++;
      counts.merge(Quantity.FOR, 1L, Long::sum);
      assertTrue(carried(judge.judge(Case.of(new Counts(counts)))), counts::toString);
    }
    assertTrue(carried > CASES / 10 && carried < CASES, "carried " + carried);
  }

  @Test
  @DisplayName("need is the least number that carries, of a base that the votes do not change")
  void need_is_the_least() {
    for (int i = 0; i < CASES; i++) {
      var base = List.of(Base.SEATS, Base.MEMBERS, Base.PRESENT).get(random.nextInt(3));
      var judge = passing(of(base, threshold()));
      long whole = 1 + random.nextInt(5_000);
      var asked =
          map(Quantity.FOR, 0, base == Base.PRESENT ? Quantity.PRESENT : Quantity.MEMBERS, whole);
      long need = judge.judge(Case.of(new Counts(asked))).tests().getFirst().need();
      for (long got : List.of(need - 1, need)) {
        if (got < 0 || got > whole) continue;
        asked.put(Quantity.FOR, got);
        assertEquals(got == need, carried(judge.judge(Case.of(new Counts(asked)))));
      }
    }
  }

  @Test
  @DisplayName("all counts so many times as large come to the same under a pure fraction")
  void scale_changes_nothing() {
    for (int i = 0; i < CASES; i++) {
      int bottom = 1 + random.nextInt(12);
      int top = 1 + random.nextInt(bottom);
      var threshold = random.nextBoolean() ? new MoreThan(top, bottom) : new AtLeast(top, bottom);
      var judge = passing(of(Base.values()[random.nextInt(Base.values().length)], threshold));
      var counts = counts();
      boolean before = carried(judge.judge(Case.of(new Counts(counts))));
      long times = 2 + random.nextInt(9);
      counts.replaceAll((_, count) -> count * times);
      assertEquals(before, carried(judge.judge(Case.of(new Counts(counts)))), counts::toString);
    }
  }

  @Test
  @DisplayName("what a rule does not use makes no difference")
  void unused_counts_make_no_difference() {
    var used =
        Map.of(
            Base.MEMBERS, List.of(Quantity.FOR, Quantity.MEMBERS),
            Base.PRESENT, List.of(Quantity.FOR, Quantity.PRESENT),
            Base.FOR_AGAINST, List.of(Quantity.FOR, Quantity.AGAINST),
            Base.VALID, List.of(Quantity.FOR, Quantity.AGAINST, Quantity.ABSTAIN));
    for (int i = 0; i < CASES; i++) {
      var base =
          List.of(Base.MEMBERS, Base.PRESENT, Base.FOR_AGAINST, Base.VALID).get(random.nextInt(4));
      var judge = passing(of(base, threshold()));
      var all = counts();
      var few = new EnumMap<>(all);
      few.keySet().retainAll(used.get(base));
      assertEquals(
          judge.judge(Case.of(new Counts(all))).tests(),
          judge.judge(Case.of(new Counts(few))).tests());
    }
  }

  @Test
  @DisplayName("a quorum at its moment: 64 of 193 cannot open, 65 can; 96 cannot decide, 97 can")
  void quorums_at_their_moment() {
    var judge =
        judge(
            List.of(
                quorum(Moment.OPEN, new AtLeast(1, 3), OnLoss.ASK),
                quorum(Moment.DECIDE, HALF, OnLoss.STOP)),
            List.of(of(Base.FOR_AGAINST, HALF)),
            Weight.HEADS,
            List.of());
    for (var moment : List.of(Moment.OPEN, Moment.DECIDE)) {
      int need = moment == Moment.OPEN ? 65 : 97;
      for (int present : List.of(need - 1, need)) {
        var verdict = judge.judge(at(moment, Quantity.MEMBERS, 193, Quantity.PRESENT, present));
        assertEquals(Optional.of(present == need), verdict.held());
        assertEquals(Optional.empty(), verdict.carried());
        assertEquals(1, verdict.quorum().size());
      }
    }
    var whole = counted(Quantity.MEMBERS, 193, Quantity.PRESENT, 96, Quantity.FOR, 90);
    assertEquals(Optional.of(false), judge.judge(whole).held());
    assertFalse(carried(judge.judge(whole)));
  }

  @Test
  @DisplayName("where nobody counted heads, those counted are present; fewer leave it unknown")
  void present_at_least() {
    var judge =
        judge(
            List.of(quorum(Moment.OPEN, new AtLeast(2, 3), OnLoss.ASK)),
            List.of(of(Base.FOR_AGAINST, HALF)),
            Weight.HEADS,
            List.of());
    var enough = judge.judge(counted(Quantity.MEMBERS, 9, Quantity.FOR, 4, Quantity.NOT_VOTED, 2));
    assertEquals(Optional.of(true), enough.held());
    assertTrue(enough.quorum().getFirst().atLeast());
    var unknown = judge.judge(counted(Quantity.MEMBERS, 9, Quantity.FOR, 4, Quantity.NOT_VOTED, 1));
    assertEquals(Optional.empty(), unknown.held());
    assertEquals(List.of(Quantity.PRESENT), unknown.missing());
    assertTrue(carried(unknown));
    var absent = judge.judge(counted(Quantity.MEMBERS, 9, Quantity.FOR, 4, Quantity.ABSENT, 4));
    assertEquals(Optional.of(false), absent.held());
  }

  @Test
  @DisplayName("people left and the law is silent: asked; where it says stop, nothing is held")
  void quorum_lost() {
    for (var onLoss : OnLoss.values()) {
      var judge =
          judge(
              List.of(quorum(Moment.OPEN, new AtLeast(2, 3), onLoss)),
              List.of(of(Base.MEMBERS, HALF)),
              Weight.HEADS,
              List.of());
      var verdict =
          judge.judge(at(Moment.DECIDE, Quantity.MEMBERS, 9, Quantity.PRESENT, 5, Quantity.FOR, 5));
      var expected =
          switch (onLoss) {
            case ASK -> Optional.<Boolean>empty();
            case STOP -> Optional.of(false);
            case CONTINUE -> Optional.of(true);
          };
      assertEquals(expected, verdict.held());
      assertEquals(onLoss != OnLoss.STOP, carried(verdict));
      var kinds = verdict.undecided().stream().map(Verdict.Open::kind).toList();
      assertEquals(onLoss == OnLoss.ASK ? List.of(Gap.Kind.QUORUM_LOST) : List.of(), kinds);
    }
  }

  @Test
  @DisplayName("a presumed quorum is tested only when asked for; one that awaits adoption never")
  void presumed_and_pending() {
    var presumed =
        new Quorum(Moment.DECIDE, of(Base.MEMBERS, HALF), OnLoss.STOP, Optional.of(SAID));
    var pending =
        new Quorum(
            Moment.OPEN,
            new Requirement(
                Base.MEMBERS, HALF, Requirement.VOTES_FOR, Standing.SESSION_RULE, CITES),
            OnLoss.STOP);
    var judge =
        judge(
            List.of(presumed, pending),
            List.of(of(Base.FOR_AGAINST, HALF)),
            Weight.HEADS,
            List.of());
    var few = counted(Quantity.MEMBERS, 9, Quantity.PRESENT, 1, Quantity.FOR, 1);
    assertEquals(Optional.of(true), judge.judge(few).held());
    var asked = at(Moment.DECIDE, Quantity.MEMBERS, 9, Quantity.PRESENT, 1, Quantity.FOR, 1);
    assertEquals(Optional.of(false), judge.judge(asked).held());
    assertEquals(
        Optional.of(true),
        judge.judge(at(Moment.OPEN, Quantity.MEMBERS, 9, Quantity.PRESENT, 1)).held());
  }

  @Test
  @DisplayName("too few take part: the vote is void, however it went; 39 no, 40 yes")
  void participation() {
    var quorum =
        new Quorum(
            Moment.VOTE,
            new Requirement(
                Base.FOR_AGAINST,
                new Fewest(40),
                List.of(Quantity.FOR, Quantity.AGAINST),
                Standing.IN_FORCE,
                CITES),
            OnLoss.CONTINUE);
    var judge =
        judge(List.of(quorum), List.of(of(Base.FOR_AGAINST, HALF)), Weight.HEADS, List.of());
    for (int against : List.of(9, 10)) {
      var verdict = judge.judge(counted(Quantity.FOR, 30, Quantity.AGAINST, against));
      assertEquals(Optional.of(against == 10), verdict.held());
      assertEquals(against == 10, carried(verdict));
      assertTrue(verdict.tests().getFirst().met());
    }
  }

  @Test
  @DisplayName("a casting vote that must be given is waited for; given, it is one more vote")
  void casting_vote() {
    var judge =
        judge(
            List.of(),
            List.of(of(Base.FOR_AGAINST, HALF)),
            Weight.HEADS,
            List.of(tie(Way.CASTING_VOTE, true)));
    var tied = counted(Quantity.MEMBERS, 100, Quantity.FOR, 50, Quantity.AGAINST, 50);
    var waiting = judge.judge(tied);
    assertFalse(carried(waiting));
    assertEquals(Gap.Kind.CASTING_VOTE, waiting.undecided().getFirst().kind());
    var yes = judge.judge(casting(Quantity.FOR, tied));
    assertTrue(carried(yes));
    assertEquals(
        List.of(51L, 51L), List.of(yes.tests().getFirst().got(), yes.tests().getFirst().need()));
    assertFalse(carried(judge.judge(casting(Quantity.AGAINST, tied))));
    assertEquals(List.of(), judge.judge(casting(Quantity.AGAINST, tied)).undecided());
    var inside = counted(Quantity.MEMBERS, 100, Quantity.FOR, 51, Quantity.AGAINST, 50);
    assertTrue(carried(judge.judge(inside)));
    assertEquals(Fault.NOT_TIED, fault(judge, casting(Quantity.FOR, inside)));
    var two = counted(Quantity.MEMBERS, 100, Quantity.FOR, 52, Quantity.AGAINST, 50);
    assertEquals(Fault.MORE_THAN, fault(judge, two));
    var none =
        judge(
            List.of(),
            List.of(of(Base.FOR_AGAINST, HALF)),
            Weight.HEADS,
            List.of(tie(Way.NOT_PASSED, false)));
    assertEquals(Fault.NO_CASTING_VOTE, fault(none, casting(Quantity.FOR, tied)));
    assertEquals(Fault.MORE_THAN, fault(none, inside));
  }

  @Test
  @DisplayName("equal votes: a second vote, and equal again not passed, or a question to ask")
  void second_vote() {
    var tied = counted(Quantity.FOR, 60, Quantity.AGAINST, 60);
    var thenLost =
        judge(
            List.of(),
            List.of(of(Base.FOR_AGAINST, HALF)),
            Weight.HEADS,
            List.of(tie(Way.SECOND_VOTE, false), tie(Way.NOT_PASSED, false)));
    assertEquals(2, thenLost.judge(tied).tie().orElseThrow().steps().size());
    var second = thenLost.judge(again(tied));
    assertEquals(
        List.of(Way.NOT_PASSED),
        second.tie().orElseThrow().steps().stream().map(TieStep::way).toList());
    assertEquals(List.of(), second.undecided());
    var silent =
        judge(
            List.of(),
            List.of(of(Base.FOR_AGAINST, HALF)),
            Weight.HEADS,
            List.of(tie(Way.SECOND_VOTE, false)));
    assertEquals(Gap.Kind.SECOND_TIE, silent.judge(again(tied)).undecided().getFirst().kind());
    assertEquals(Fault.NO_SECOND_VOTE, fault(passing(of(Base.FOR_AGAINST, HALF)), again(tied)));
  }

  @Test
  @DisplayName("weights decide where votes are weighed: exactly three quarters, and one less")
  void weights() {
    var judge =
        judge(
            List.of(), List.of(of(Base.FOR_AGAINST, new AtLeast(3, 4))), Weight.SHARES, List.of());
    for (long less : List.of(0L, 1L)) {
      var weights =
          new Counts(
              map(
                  Quantity.FOR,
                  9_000_000_000_000_000L - less,
                  Quantity.AGAINST,
                  3_000_000_000_000_000L));
      var asked =
          new Case(
              new Counts(map(Quantity.FOR, 1, Quantity.AGAINST, 80)),
              Optional.of(weights),
              Optional.empty(),
              false,
              Optional.empty());
      assertEquals(less == 0, carried(judge.judge(asked)));
    }
    assertEquals(Fault.MISSING_WEIGHT, fault(judge, counted(Quantity.FOR, 1)));
  }

  @Test
  @DisplayName("a value that the session has yet to adopt is reckoned with, and settles nothing")
  void proposed_values() {
    var judge =
        passing(
            new Requirement(
                Base.MEMBERS, HALF, Requirement.VOTES_FOR, Standing.SESSION_RULE, CITES));
    var verdict = judge.judge(counted(Quantity.MEMBERS, 63, Quantity.FOR, 32));
    assertTrue(carried(verdict));
    assertEquals(Gap.Kind.SESSION_RULE, verdict.undecided().getFirst().kind());
  }

  @Test
  @DisplayName("what is needed and not told is a fault, and so is what contradicts")
  void faults() {
    var judge = passing(of(Base.MEMBERS, HALF));
    assertEquals(Fault.MISSING, fault(judge, counted(Quantity.FOR, 1)));
    assertEquals(Fault.MISSING, fault(judge, counted(Quantity.MEMBERS, 9)));
    var f = Quantity.FOR;
    var m = Quantity.MEMBERS;
    var p = Quantity.PRESENT;
    assertEquals(Fault.MORE_THAN, fault(judge, counted(m, 9, p, 10, f, 1)));
    assertEquals(Fault.MORE_THAN, fault(judge, counted(m, 9, p, 5, f, 3, Quantity.NOT_VOTED, 3)));
    assertEquals(Fault.MORE_THAN, fault(judge, counted(m, 9, f, 3, Quantity.ABSENT, 7)));
    assertEquals(Fault.MORE_THAN, fault(judge, counted(m, 9, Quantity.SEATS, 8, f, 3)));
    assertEquals(
        Fault.MORE_THAN, fault(judge, counted(m, 9, Quantity.CAST, 3, f, 3, Quantity.BLANK, 1)));
    assertEquals(Fault.NOT_THE_SUM, fault(judge, counted(m, 9, p, 5, f, 3, Quantity.ABSENT, 3)));
    assertTrue(carried(judge.judge(counted(m, 9, p, 6, f, 5, Quantity.ABSENT, 3))));
  }
}
