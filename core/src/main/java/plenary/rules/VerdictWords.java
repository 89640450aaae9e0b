package plenary.rules;

import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import plenary.base.Language;
import plenary.base.Phrase;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.base.Utf8;
import plenary.base.Wording;
import plenary.rules.DecisionRule.Weight;
import plenary.rules.Quorum.Moment;
import plenary.rules.TieStep.Way;

/**
 * Verdicts in one sentence each, which a chair could read out. What does not change from case to
 * case is put together once, so one of these is kept for many cases, on one thread.
 */
public final class VerdictWords {
  /** The figures of a {@link Clause}, in the order in which it gives them. */
  private static final Text GOT = Phrase.figure(0);

  private static final Text NEED = Phrase.figure(1);
  private static final Text WHOLE = Phrase.figure(2);

  private final Rulebook rulebook;
  private final Optional<DecisionRule> rule;
  private final Optional<BodyRule> body;
  private final Bases bases;
  private final Wording wording;
  private final UnaryOperator<String> written;
  private final Map<Measure, Clause> clauses = new IdentityHashMap<>();
  private final Map<String, Phrase> fixed = new TreeMap<>();
  private final Phrase next;
  private final Phrase stop;
  private final Phrase met;
  private final Phrase carried;
  private final Phrase lost;

  /** A measure in words. */
  private record Clause(Phrase counted, Phrase atLeast) {
    void say(Verdict.Test test, Language language, Utf8 out) {
      var phrase = test.atLeast() ? atLeast : counted;
      phrase.say(language, out, test.got(), test.need(), test.whole().orElse(0));
    }
  }

  /**
   * The words for what {@code judge} says.
   *
   * @param written how they are written where they go: as they are, or with what must be escaped
   */
  public VerdictWords(Judge judge, Wording wording, UnaryOperator<String> written) {
    this(judge.rulebook(), judge.rule(), judge.body(), wording, written);
  }

  /** The words for what is under {@code rulebook}, decisions apart. */
  public VerdictWords(Rulebook rulebook, Wording wording, UnaryOperator<String> written) {
    this(rulebook, Optional.empty(), rulebook.body(BodyKind.PLENARY), wording, written);
  }

  private VerdictWords(
      Rulebook rulebook,
      Optional<DecisionRule> rule,
      Optional<BodyRule> body,
      Wording wording,
      UnaryOperator<String> written) {
    this.rulebook = rulebook;
    this.rule = rule;
    this.body = body;
    this.bases = rulebook.basis();
    this.wording = wording;
    this.written = written;
    this.next = fixed("verdict.next");
    this.stop = fixed("verdict.stop");
    this.met = fixed("verdict.quorum.met");
    this.carried = fixed("verdict.outcome.carried");
    this.lost = fixed("verdict.outcome.lost");
  }

  /** Adds the sentence in one language to {@code out}. */
  public void say(Verdict verdict, Language language, Utf8 out) {
    boolean lost = lost(verdict);
    int begin = out.length();
    if (quorums(verdict, lost, language, out) && verdict.carried().isPresent()) {
      if (out.length() > begin) next.say(language, out);
      vote(verdict, language, out);
    } else if (out.length() == begin) {
      fixed("verdict.quorum.none").say(language, out);
    }
    for (var open : verdict.undecided()) open(open).say(language, out);
    stop.say(language, out);
  }

  private static boolean lost(Verdict verdict) {
    for (var open : verdict.undecided()) {
      if (open.kind() == Gap.Kind.QUORUM_LOST) return true;
    }
    return false;
  }

  /** Adds every quorum up to one that is not met, and says whether all are. */
  private boolean quorums(Verdict verdict, boolean lost, Language language, Utf8 out) {
    int begin = out.length();
    for (var test : verdict.quorum()) {
      if (out.length() > begin) next.say(language, out);
      clause(test.measure()).say(test, language, out);
      standing(test, lost).say(language, out);
      if (!test.met() && !lost) return false;
    }
    if (!verdict.missing().isEmpty()) {
      if (out.length() > begin) next.say(language, out);
      fixed("verdict.quorum.unknown").say(language, out);
    }
    return true;
  }

  private Phrase standing(Verdict.Test test, boolean lost) {
    var moment = test.measure().moment().orElseThrow();
    if (test.met()) return moment == Moment.VOTE ? fixed("verdict.quorum.enough") : met;
    if (lost) return fixed("verdict.quorum.lost");
    return switch (moment) {
      case OPEN -> fixed("verdict.quorum.not-opened");
      case DECIDE -> fixed("verdict.quorum.not-deciding");
      case VOTE -> fixed("verdict.quorum.void");
    };
  }

  private void vote(Verdict verdict, Language language, Utf8 out) {
    var tie = verdict.tie();
    boolean cast = tie.isPresent() && tie.get().castingVote().isPresent();
    if (cast) {
      fixed("verdict.tie.equal").say(language, out);
      casting(tie.orElseThrow()).say(language, out);
      next.say(language, out);
    }
    for (int i = 0; i < verdict.tests().size(); i++) {
      if (i > 0) next.say(language, out);
      var test = verdict.tests().get(i);
      clause(test.measure()).say(test, language, out);
    }
    if (tie.isEmpty() || cast) {
      outcome(verdict).say(language, out);
    } else {
      next.say(language, out);
      fixed("verdict.tie.equal").say(language, out);
      var steps = tie.get().steps();
      if (!steps.isEmpty()) phrase(waiting(steps.getFirst())).say(language, out);
    }
  }

  private Phrase outcome(Verdict verdict) {
    boolean yes = verdict.carried().orElse(false);
    for (var open : verdict.undecided()) {
      if (open.kind() != Gap.Kind.SESSION_RULE) continue;
      return fixed(
          yes ? "verdict.outcome.carried-as-proposed" : "verdict.outcome.lost-as-proposed");
    }
    return yes ? carried : lost;
  }

  private Phrase casting(Verdict.Tie tie) {
    var choice =
        Sentence.of(
            tie.castingVote().equals(Optional.of(Quantity.FOR)) ? "choice.for" : "choice.against");
    var step = tie.steps().getFirst();
    return phrase(by(step, "verdict.tie.cast", "verdict.tie.cast-by").with("side", choice));
  }

  private Sentence waiting(TieStep step) {
    return switch (step.way()) {
      case NOT_PASSED -> cited("verdict.tie.not-passed", step);
      case CASTING_VOTE -> by(step, "verdict.tie.casting-vote", "verdict.tie.casting-vote-by");
      case SECOND_VOTE ->
          step.withinHours() == 0
              ? cited("verdict.tie.second-vote", step)
              : cited("verdict.tie.second-vote-within", step).with("hours", step.withinHours());
      case REVOTE_AMONG_TIED -> cited("verdict.tie.revote-among-tied", step);
      case LOT -> cited("verdict.tie.lot", step);
      case ELDER -> cited("verdict.tie.elder", step);
      case PREVIOUS_STAGES -> cited("verdict.tie.previous-stages", step);
    };
  }

  private Sentence by(TieStep step, String key, String keyWithName) {
    return step.by()
        .map(name -> cited(keyWithName, step).with("by", name))
        .orElseGet(() -> cited(key, step));
  }

  private Sentence cited(String key, TieStep step) {
    return Sentence.of(key).with("article", articles(step.cites()));
  }

  private List<Text> articles(List<Citation> cites) {
    return cites.stream().map(rulebook::cite).toList();
  }

  /** What is to be decided, and who decides it, as the rulebook or else the words say it. */
  private Phrase open(Verdict.Open open) {
    return phrase(
        Sentence.of("verdict.open").with("who", decider(open)).with("question", question(open)));
  }

  /** The question to put. */
  public Text question(Verdict.Open open) {
    return open.gap().map(Gap::question).orElseGet(() -> say(Sentence.of(silence(open.kind()))));
  }

  private static String silence(Gap.Kind kind) {
    return switch (kind) {
      case QUORUM_LOST -> "verdict.gap.quorum-lost";
      case SESSION_RULE -> "verdict.gap.session-rule";
      case CASTING_VOTE -> "verdict.gap.casting-vote";
      case SECOND_TIE -> "verdict.gap.second-tie";
      case NO_WHOLE_NUMBER, WRITE_IN_BESIDE_ABSTENTION, WHICH_SIGNATURE, VACANT_SEATS ->
          "verdict.gap.unsaid";
    };
  }

  /** Who decides it: whoever has the casting vote, where nobody else is named. */
  public Text decider(Verdict.Open open) {
    if (open.gap().isPresent()) return open.gap().get().decidedBy();
    var caster =
        rule.stream()
            .flatMap(it -> it.ties().stream())
            .filter(it -> it.way() == Way.CASTING_VOTE)
            .flatMap(it -> it.by().stream())
            .findFirst();
    if (open.kind() == Gap.Kind.CASTING_VOTE && caster.isPresent()) return caster.get();
    return say(
        Sentence.of(
            open.kind() == Gap.Kind.SESSION_RULE
                ? "verdict.decider.session"
                : "verdict.decider.chair"));
  }

  /** Adds what signatures come to, in one language, to {@code out}. */
  public void say(Admission admission, Language language, Utf8 out) {
    var initiative = admission.initiative();
    if (admission.test().isEmpty()) {
      phrase(
              Sentence.of("verdict.outcome.not-theirs")
                  .with("title", initiative.title())
                  .with("others", initiative.others())
                  .with("article", articles(initiative.cites())))
          .say(language, out);
    } else {
      var test = admission.test().get();
      signed(test.measure()).say(test, language, out);
      if (!admission.lacking().isEmpty()) {
        next.say(language, out);
        phrase(
                Sentence.of("verdict.lacking")
                    .with("parts", admission.lacking())
                    .with("article", articles(initiative.cites())))
            .say(language, out);
      }
      phrase(Sentence.of(outcome(admission)).with("title", initiative.title())).say(language, out);
    }
    stop.say(language, out);
  }

  private static String outcome(Admission admission) {
    if (admission.admitted()) return "verdict.outcome.admitted";
    return admission.test().filter(Verdict.Test::met).isPresent()
        ? "verdict.outcome.out-of-form"
        : "verdict.outcome.not-admitted";
  }

  private Clause signed(Measure measure) {
    return clauses.computeIfAbsent(measure, it -> clause("verdict.signed", it));
  }

  private Clause clause(Measure measure) {
    return clauses.computeIfAbsent(measure, it -> clause(key(it), it));
  }

  private String key(Measure measure) {
    var counted = measure.requirement().counted();
    if (measure.moment().isPresent()) {
      if (measure.moment().get() != Moment.VOTE) return "verdict.present";
      return counted.equals(Requirement.VOTES_FOR) ? "verdict.for" : "verdict.took-part";
    }
    if (counted.equals(List.of(Quantity.PRESENT))) return "verdict.present";
    if (!counted.equals(Requirement.VOTES_FOR)) return "verdict.counted";
    boolean weighed = rule.filter(it -> it.weight() == Weight.SHARES).isPresent();
    return weighed ? "verdict.weight" : "verdict.for";
  }

  private Clause clause(String key, Measure measure) {
    var requirement = measure.requirement();
    var article = articles(requirement.cites());
    var share =
        Sentence.of("verdict.asked.share")
            .with("base", base(requirement.base()))
            .with("share", Shares.of(requirement.threshold()))
            .with("need", NEED)
            .with("whole", WHOLE)
            .with("article", article);
    var number = Sentence.of("verdict.asked.number").with("need", NEED).with("article", article);
    var asked = measure.fixed() ? number : share;
    return new Clause(clause(key, asked), clause("verdict.present-at-least", asked));
  }

  private Phrase clause(String key, Sentence asked) {
    return phrase(Sentence.of(key).with("got", GOT).with("asked", asked));
  }

  private Text base(Base base) {
    if (base == Base.MEMBERS && body.isPresent()) return body.get().members();
    return bases.rule(base).map(BaseRule::name).orElseGet(() -> say(Shares.of(base)));
  }

  private Phrase fixed(String key) {
    return fixed.computeIfAbsent(key, it -> phrase(Sentence.of(it)));
  }

  private Phrase phrase(Sentence sentence) {
    return Phrase.of(wording, sentence, written);
  }

  private Text say(Sentence sentence) {
    return wording.say(sentence, ZoneOffset.UTC);
  }
}
