package plenary.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.base.Text;
import plenary.rules.UnfitCaseException.Fault;

/**
 * Whether so many signatures set something going.
 *
 * @param initiative what they were given for
 * @param test how many are needed; empty where members cannot set it going at all
 * @param lacking parts that it must have and has not
 */
public record Admission(Initiative initiative, Optional<Verdict.Test> test, List<Text> lacking) {

  /**
   * What signatures come to.
   *
   * @param bases of the rulebook, made once
   * @param sponsors the measure of {@code initiative}, made once
   * @param counts what the share is a share of
   * @throws UnfitCaseException if the counts lack what is needed, or contradict
   */
  public static Admission of(
      Bases bases,
      Initiative initiative,
      Optional<Measure> sponsors,
      Counts counts,
      long signatures) {
    var asked = Case.of(counts).completed(false);
    var members = asked.known(Quantity.MEMBERS);
    if (members.isPresent() && signatures > members.getAsLong()) {
      throw new UnfitCaseException(Fault.MORE_THAN, Quantity.MEMBERS);
    }
    try {
      return new Admission(
          initiative, sponsors.map(measure -> measure.people(bases, asked, signatures)), List.of());
    } catch (ArithmeticException e) {
      throw new UnfitCaseException(Fault.TOO_LARGE);
    }
  }

  /** The same of a paper that has only these parts, by their names in either language. */
  public Admission of(Collection<String> parts) {
    return new Admission(initiative, test, initiative.lacking(parts));
  }

  /** What signatures for an initiative are held against, where members may give them. */
  public static Optional<Measure> measure(Initiative initiative) {
    return initiative.sponsors().map(Measure::of);
  }

  /** Whether enough signed and nothing is lacking. */
  public boolean admitted() {
    return test.map(Verdict.Test::met).orElse(false) && lacking.isEmpty();
  }

  /** Every article used, each once. */
  public List<Citation> cites() {
    return Stream.concat(
            test.stream().flatMap(it -> it.measure().cites().stream()), initiative.cites().stream())
        .distinct()
        .toList();
  }
}
