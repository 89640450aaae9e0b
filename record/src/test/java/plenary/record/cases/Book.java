package plenary.record.cases;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Optional;
import plenary.record.json.Json;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wire.RuleValues;
import plenary.rules.BodyKind;
import plenary.rules.Counts;
import plenary.rules.DecisionRule;
import plenary.rules.ElectionMethod;
import plenary.rules.Outcome;
import plenary.rules.Quantity;
import plenary.rules.Quorum.Moment;
import plenary.rules.Requirement;
import plenary.rules.Rulebook;

/** A rulebook of {@code rulebooks/}, and what cases put to it. */
record Book(Rulebook rules) {

  static Book of(String id) {
    var file = Path.of(System.getProperty("plenary.home", ".."), "rulebooks", id + ".yaml");
    return new Book(Rulebooks.read(file).rulebook());
  }

  /** Counts as a case gives them: {@code "members 193, present 97, for 60"}. */
  static Counts counts(String text) {
    var counts = new EnumMap<Quantity, Long>(Quantity.class);
    for (var each : text.split(",")) {
      var words = each.strip().split(" ");
      counts.put(RuleValues.QUANTITY.read(new Json.Str(words[0])), Long.valueOf(words[1]));
    }
    return new Counts(counts);
  }

  DecisionRule decision(String id) {
    return rules.decision(id).orElseThrow();
  }

  ElectionMethod election(String id) {
    return rules.elections().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Outcome outcome(String decision, Counts counts) {
    return rules.yardstick(decision).orElseThrow().outcome(counts);
  }

  boolean carried(String decision, String counts) {
    return outcome(decision, counts(counts)).carried();
  }

  /** The fewest that carry, of the first requirement. */
  long need(String decision, String counts) {
    return outcome(decision, counts(counts)).tests().getFirst().need();
  }

  Optional<Requirement.Test> quorum(Moment moment, Counts counts) {
    return rules.quorum(BodyKind.PLENARY, moment).map(quorum -> quorum.test(rules.basis(), counts));
  }

  boolean quorate(Moment moment, String counts) {
    return quorum(moment, counts(counts)).orElseThrow().met();
  }
}
