package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Checks that the parts of a rulebook fit together. */
final class Fitting {
  private Fitting() {}

  static void check(Rulebook rules) {
    once("source", rules.sources(), Source::id, _ -> Period.ALWAYS);
    once("base", rules.bases(), rule -> rule.base().name(), _ -> Period.ALWAYS);
    once("body", rules.bodies(), rule -> rule.kind().name(), _ -> Period.ALWAYS);
    once("decision", rules.decisions(), DecisionRule::id, DecisionRule::period);
    once("initiative", rules.initiatives(), Initiative::id, Initiative::period);
    once("nomination", rules.nominations(), Nomination::id, _ -> Period.ALWAYS);
    once("election", rules.elections(), ElectionMethod::id, _ -> Period.ALWAYS);
    once("gap", rules.gaps(), gap -> gap.kind().name(), Gap::period);
    for (var method : rules.elections()) {
      once(method.id(), method.marks(), rule -> rule.doubt().name(), rule -> rule.period());
    }
    citations(rules);
    decisions(rules);
  }

  /** No name may stand for two values on the same day. */
  private static <T> void once(
      String what, List<T> values, Function<T, String> name, Function<T, Period> period) {
    var before = new ArrayList<T>();
    for (var value : values) {
      for (var other : before) {
        if (name.apply(other).equals(name.apply(value))
            && period.apply(other).meets(period.apply(value))) {
          throw new IllegalArgumentException("twice: the " + what + " " + name.apply(value));
        }
      }
      before.add(value);
    }
  }

  private static void citations(Rulebook rules) {
    var known = rules.sources().stream().map(Source::id).toList();
    Citations.of(rules)
        .map(Citation::source)
        .filter(source -> !known.contains(source))
        .findFirst()
        .ifPresent(
            source -> {
              throw new IllegalArgumentException("no source is called " + source);
            });
  }

  private static void decisions(Rulebook rules) {
    var known = rules.decisions().stream().map(DecisionRule::id).toList();
    for (var body : rules.bodies()) {
      for (var id : body.decisions()) {
        if (!known.contains(id)) throw new IllegalArgumentException("no decision is called " + id);
      }
    }
  }
}
