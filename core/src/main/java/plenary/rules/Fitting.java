package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import plenary.rules.Misfit.MisfitException;

/** Checks that the parts of a rulebook fit together. */
final class Fitting {
  private final List<Misfit> found = new ArrayList<>();

  private Fitting() {}

  /** Throws what does not fit, all of it at once. */
  static void check(Rulebook rules) {
    var fitting = new Fitting();
    fitting.names(rules);
    fitting.citations(rules);
    fitting.decisions(rules);
    if (!fitting.found.isEmpty()) throw new MisfitException(fitting.found);
  }

  private void names(Rulebook rules) {
    once("sources", "source", rules.sources(), Source::id);
    once("bases", "base", rules.bases(), rule -> rule.base().name());
    once("bodies", "body", rules.bodies(), rule -> rule.kind().name());
    once("decisions", "decision", rules.decisions(), DecisionRule::id, DecisionRule::period);
    once("initiatives", "initiative", rules.initiatives(), Initiative::id, Initiative::period);
    once("nominations", "nomination", rules.nominations(), Nomination::id);
    once("elections", "election", rules.elections(), ElectionMethod::id);
    for (int i = 0; i < rules.elections().size(); i++) {
      var method = rules.elections().get(i);
      once(
          "elections[" + i + "].marks",
          method.id(),
          method.marks(),
          rule -> rule.doubt().name(),
          ElectionMethod.MarkRule::period);
    }
    once("gaps", "gap", rules.gaps(), gap -> gap.kind().name(), Gap::period);
  }

  private <T> void once(String path, String what, List<T> values, Function<T, String> name) {
    once(path, what, values, name, _ -> Period.ALWAYS);
  }

  /** No name may stand for two values on the same day. */
  private <T> void once(
      String path,
      String what,
      List<T> values,
      Function<T, String> name,
      Function<T, Period> period) {
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      boolean before =
          values.subList(0, i).stream()
              .filter(other -> name.apply(other).equals(name.apply(value)))
              .anyMatch(other -> period.apply(other).meets(period.apply(value)));
      if (before) misfit(path + "[" + i + "]", "twice: the " + what + " " + name.apply(value));
    }
  }

  private void citations(Rulebook rules) {
    var known = rules.sources().stream().map(Source::id).toList();
    Citations.of(rules)
        .map(Citation::source)
        .distinct()
        .filter(source -> !known.contains(source))
        .forEach(source -> misfit("sources", "no source is called " + source));
  }

  private void decisions(Rulebook rules) {
    var known = rules.decisions().stream().map(DecisionRule::id).toList();
    for (int i = 0; i < rules.bodies().size(); i++) {
      var taken = rules.bodies().get(i).decisions();
      for (int j = 0; j < taken.size(); j++) {
        var path = "bodies[" + i + "].decisions[" + j + "]";
        if (!known.contains(taken.get(j))) misfit(path, "no decision is called " + taken.get(j));
      }
    }
  }

  private void misfit(String path, String what) {
    found.add(new Misfit(path, what));
  }
}
