package plenary.record.wire;

import static plenary.record.wire.Field.absentIf;
import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.flag;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.RuleValues.CHANNEL;
import static plenary.record.wire.RuleValues.PRESS;
import static plenary.record.wire.RuleValues.SECRECY;
import static plenary.record.wire.RulebookForm.TIE;
import static plenary.record.wire.RulebookForm.since;
import static plenary.record.wire.RulebookForm.until;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Shape.wide;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;

import java.util.List;
import plenary.rules.Citation;
import plenary.rules.DecisionRule;
import plenary.rules.DecisionRule.Roll;
import plenary.rules.DecisionRule.Weight;
import plenary.rules.Gate;
import plenary.rules.Period;
import plenary.rules.Requirement;
import plenary.rules.TieStep;
import plenary.rules.Topic;

/** The form of decisions in a rulebook: how they are taken, and when they carry. */
final class DecisionForm {
  private static final Words<Weight> WEIGHT =
      Words.of(Weight.class).word(Weight.HEADS, "heads").word(Weight.SHARES, "shares");

  private static final Words<Roll> ROLL =
      Words.of(Roll.class).word(Roll.FROZEN, "frozen").word(Roll.OPEN, "open");

  /** What a presidium decides on. */
  static final Words<Topic> TOPIC =
      Words.of(Topic.class)
          .word(Topic.VOTING_METHOD, "voting-method")
          .word(Topic.ELECTION_METHOD, "election-method")
          .word(Topic.DEADLINE, "deadline")
          .word(Topic.DRAFT, "draft")
          .word(Topic.LIST, "list")
          .word(Topic.PUT_TO_VOTE, "put-to-vote")
          .word(Topic.WHAT_FOLLOWS, "what-follows")
          .word(Topic.OTHER, "other");

  private final Codec<List<Citation>> cites;
  private final Codec<Requirement> requirement;

  DecisionForm(Codec<List<Citation>> cites, Codec<Requirement> requirement) {
    this.cites = cites;
    this.requirement = requirement;
  }

  /** A kind of decision. */
  Codec<DecisionRule> decision() {
    var id = field("id", WORDS, DecisionRule::id);
    var title = field("title", TEXT, DecisionRule::title);
    var pass = list("pass", requirement, DecisionRule::pass);
    var channels = list("channels", CHANNEL, DecisionRule::channels);
    var secrecy = list("secrecy", SECRECY, DecisionRule::secrecy);
    var press = field("press", PRESS, DecisionRule::press);
    var weight = absentIf(Weight.HEADS, "weight", WEIGHT, DecisionRule::weight);
    var ties = list("ties", tie(), DecisionRule::ties);
    var roll = absentIf(Roll.FROZEN, "roll", ROLL, DecisionRule::roll);
    var gates = list("gates", gate(), DecisionRule::gates);
    var from = since(DecisionRule::period);
    var until = until(DecisionRule::period);
    return wide(
        it ->
            new DecisionRule(
                id.read(it),
                title.read(it),
                pass.read(it),
                channels.read(it),
                secrecy.read(it),
                press.read(it),
                weight.read(it),
                ties.read(it),
                roll.read(it),
                gates.read(it),
                new Period(from.read(it), until.read(it))),
        id,
        title,
        pass,
        channels,
        secrecy,
        press,
        weight,
        ties,
        roll,
        gates,
        from,
        until);
  }

  private Codec<Gate> gate() {
    return shape(Gate::new, field("topic", TOPIC, Gate::topic), field("cite", cites, Gate::cites));
  }

  /** What follows equal votes. */
  Codec<TieStep> tie() {
    return shape(
        TieStep::new,
        field("way", TIE, TieStep::way),
        optional("by", TEXT, TieStep::by),
        flag("duty", TieStep::duty),
        absentIf(0, "within-hours", COUNT, TieStep::withinHours),
        field("cite", cites, TieStep::cites));
  }
}
