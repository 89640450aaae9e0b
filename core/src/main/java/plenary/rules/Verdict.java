package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a case comes to under the rules.
 *
 * @param held whether there was a quorum; empty where that cannot be said
 * @param missing what the case does not tell, and a quorum needs
 * @param quorum every quorum tested
 * @param carried whether the question carried; empty where no vote was asked about
 * @param tests everything the decision needs, in the rulebook's order
 * @param tie what follows equal votes, where they are equal and the rules say so
 * @param undecided what the law leaves to somebody to decide
 */
public record Verdict(
    Optional<Boolean> held,
    List<Quantity> missing,
    List<Test> quorum,
    Optional<Boolean> carried,
    List<Test> tests,
    Optional<Tie> tie,
    List<Open> undecided) {

  /**
   * A measure, and what it was held against.
   *
   * @param whole the size of the base; empty where it is not known and makes no difference
   * @param need the fewest that meet it
   * @param got how many there were
   * @param atLeast whether there may have been more: those counted, where nobody counted heads
   */
  public record Test(Measure measure, OptionalLong whole, long need, long got, boolean atLeast) {
    public boolean met() {
      return got >= need;
    }
  }

  /**
   * Equal votes.
   *
   * @param steps what follows, in order; empty where the rules say nothing further
   * @param castingVote the side of the casting vote, once given
   */
  public record Tie(List<TieStep> steps, Optional<Quantity> castingVote) {}

  /**
   * Something to be decided by somebody.
   *
   * @param gap what the rulebook says of it, where it does
   */
  public record Open(Gap.Kind kind, Optional<Gap> gap) {}

  /** Every article used, each once. */
  public List<Citation> cites() {
    var all = new ArrayList<Citation>(4);
    for (var test : quorum) add(test.measure().cites(), all);
    for (var test : tests) add(test.measure().cites(), all);
    if (tie.isPresent()) for (var step : tie.get().steps()) add(step.cites(), all);
    for (var open : undecided) if (open.gap().isPresent()) add(open.gap().get().cites(), all);
    return all;
  }

  private static void add(List<Citation> cites, List<Citation> all) {
    for (var cite : cites) if (!all.contains(cite)) all.add(cite);
  }
}
