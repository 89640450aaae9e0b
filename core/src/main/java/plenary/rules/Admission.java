package plenary.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.rules.UnfitCaseException.Fault;

/**
 * Whether so many signatures set something going.
 *
 * @param initiative what they were given for
 * @param test how many are needed; empty where members cannot set it going at all
 */
public record Admission(Initiative initiative, Optional<Verdict.Test> test) {

  /**
   * What signatures come to.
   *
   * @param sponsors the measure of {@code initiative}, made once
   * @param counts what the share is a share of
   * @throws UnfitCaseException if the counts lack what is needed, or contradict
   */
  public static Admission of(
      Rulebook rulebook,
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
          initiative, sponsors.map(measure -> measure.people(rulebook.basis(), asked, signatures)));
    } catch (ArithmeticException e) {
      throw new UnfitCaseException(Fault.TOO_LARGE);
    }
  }

  /** What signatures for an initiative are held against, where members may give them. */
  public static Optional<Measure> measure(Initiative initiative) {
    return initiative.sponsors().map(Measure::of);
  }

  public boolean admitted() {
    return test.map(Verdict.Test::met).orElse(false);
  }

  /** Every article used, each once. */
  public List<Citation> cites() {
    return Stream.concat(
            test.stream().flatMap(it -> it.measure().cites().stream()), initiative.cites().stream())
        .distinct()
        .toList();
  }
}
