package plenary.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.book.RulebookPage.Line;
import plenary.book.Saying.Lines;
import plenary.rules.Base;
import plenary.rules.BaseRule;
import plenary.rules.BodyRule;
import plenary.rules.Quantity;
import plenary.rules.Requirement;
import plenary.rules.Shares;
import plenary.rules.Threshold;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.AtLeastRoot;
import plenary.rules.Threshold.Fewest;
import plenary.rules.Threshold.MoreThan;

/** How much is needed of what, where the edge falls, and what becomes of those who are neither. */
record Needs(Saying saying) {
  /** What is neither for nor against, in the order in which it is told. */
  private static final List<Quantity> NEITHER =
      List.of(
          Quantity.ABSTAIN,
          Quantity.NOT_VOTED,
          Quantity.PRESENT_NOT_VOTING,
          Quantity.ABSENT,
          Quantity.INVALID,
          Quantity.BLANK);

  /** What a vote or paper, or one who stays away, does to a requirement. */
  private enum Effect {
    TOWARDS,
    AS_AGAINST,
    NONE
  }

  /** The share in words: 全体代表的过半数. */
  Text need(Requirement requirement) {
    return need(requirement, base(requirement));
  }

  /** The same, of a base that is called {@code base}. */
  Text need(Requirement requirement, Text base) {
    if (requirement.threshold() instanceof Fewest(int count)) {
      return saying.say(Sentence.of("rulebook.fewest").with("count", count));
    }
    return saying.say(
        Sentence.of("rulebook.need")
            .with("share", Shares.of(requirement.threshold()))
            .with("base", base));
  }

  /** What a rulebook calls the base, or the usual words. */
  Text base(Requirement requirement) {
    return called(requirement).orElseGet(() -> saying.say(Shares.of(requirement.base())));
  }

  /** The same, where members are those of one body. */
  Text base(Requirement requirement, BodyRule body) {
    return requirement.base() == Base.MEMBERS && called(requirement).isEmpty()
        ? body.members()
        : base(requirement);
  }

  private Optional<Text> called(Requirement requirement) {
    return saying.book().basis().rule(requirement.base()).map(BaseRule::name);
  }

  /** What a decision or a candidate needs, an example, and how everything else is counted. */
  void add(Lines lines, Requirement requirement) {
    add(lines, requirement, base(requirement));
  }

  /** The same, of a base that is called {@code base}. */
  void add(Lines lines, Requirement requirement, Text base) {
    var need = need(requirement, base);
    lines.add(line("needed", counted(requirement, need), requirement));
    example(lines, requirement);
    effects(requirement)
        .forEach(
            (effect, of) ->
                lines.add(saying.words("quantity", of), saying.word("effect", effect), List.of()));
  }

  /** A line that says whether the session has yet to adopt it. */
  Line line(String label, Text words, Requirement requirement) {
    return new Line(
        saying.say("label." + label),
        words,
        saying.articles(requirement.cites()),
        requirement.pending());
  }

  private Text counted(Requirement requirement, Text need) {
    if (requirement.counted().equals(Requirement.VOTES_FOR)) return need;
    return saying.say(
        Sentence.of("rulebook.counted")
            .with("counted", saying.words("quantity", requirement.counted()))
            .with("need", need));
  }

  /** Which side the edge falls on, and the fewest out of some sizes. */
  void example(Lines lines, Requirement requirement) {
    edge(requirement.threshold())
        .ifPresent(
            edge ->
                lines.add(
                    "example",
                    saying.say(
                        Sentence.of("rulebook.example")
                            .with("edge", edge)
                            .with("examples", examples(requirement.threshold())))));
  }

  private List<Text> examples(Threshold threshold) {
    var examples = new ArrayList<Text>();
    for (var size : saying.say("sizes").zh().split(" ", -1)) {
      long whole = Long.parseLong(size);
      examples.add(
          saying.say(
              Sentence.of("rulebook.of-whole")
                  .with("whole", whole)
                  .with("need", threshold.need(whole))));
    }
    return examples;
  }

  private static Optional<Sentence> edge(Threshold threshold) {
    return switch (threshold) {
      case MoreThan(int top, int bottom) -> Optional.of(edge("edge.out", top, bottom));
      case AtLeast(int top, int bottom) when top == bottom -> Optional.empty();
      case AtLeast(int top, int bottom) -> Optional.of(edge("edge.in", top, bottom));
      case AtLeastRoot _ -> Optional.of(Sentence.of("rulebook.edge.root"));
      case Fewest _ -> Optional.empty();
    };
  }

  private static Sentence edge(String key, int top, int bottom) {
    return Sentence.of("rulebook." + key).with("top", top).with("bottom", bottom);
  }

  private Map<Effect, List<Quantity>> effects(Requirement requirement) {
    var effects = new EnumMap<Effect, List<Quantity>>(Effect.class);
    for (var each : NEITHER) {
      effects.computeIfAbsent(effect(requirement, each), _ -> new ArrayList<>()).add(each);
    }
    return effects;
  }

  private Effect effect(Requirement requirement, Quantity quantity) {
    if (requirement.counted().contains(quantity)) return Effect.TOWARDS;
    boolean ofWhole = !(requirement.threshold() instanceof Fewest);
    boolean inside = saying.book().basis().includes(requirement.base(), quantity);
    return ofWhole && inside ? Effect.AS_AGAINST : Effect.NONE;
  }
}
