package plenary.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Leaves of a rulebook what holds on one day. */
record InForce(LocalDate day) {

  Rulebook of(Rulebook all) {
    var decisions = holding(all.decisions(), DecisionRule::period);
    var known = decisions.stream().map(DecisionRule::id).toList();
    return new Rulebook(
        all.id(),
        all.title(),
        all.over(),
        all.sources(),
        all.bases(),
        all.bodies().stream().map(body -> body.taking(known)).toList(),
        decisions,
        holding(all.initiatives(), Initiative::period),
        all.nominations(),
        all.elections().stream().map(this::of).toList(),
        all.speeches(),
        holding(all.gaps(), Gap::period),
        all.articles(),
        all.publications());
  }

  private ElectionMethod of(ElectionMethod all) {
    return all.marked(holding(all.marks(), ElectionMethod.MarkRule::period));
  }

  private <T> List<T> holding(List<T> values, Function<T, Period> period) {
    return values.stream().filter(value -> period.apply(value).holdsOn(day)).toList();
  }
}
