package plenary.rules;

import java.util.List;

/** A case that cannot be decided as it was given: its counts lack something or contradict. */
public final class UnfitCaseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong with a case. */
  public enum Fault {
    /** The rule needs this count. */
    MISSING,
    /** The rule needs the weight of these votes. */
    MISSING_WEIGHT,
    /** All but the last together are more than the last. */
    MORE_THAN,
    /** All but the last together are not the last. */
    NOT_THE_SUM,
    /** A casting vote was given though the votes are not equal. */
    NOT_TIED,
    /** A casting vote was given where the rule has none at this point. */
    NO_CASTING_VOTE,
    /** A second vote was given where the rule has none. */
    NO_SECOND_VOTE,
    /** The counts are larger than can be reckoned with. */
    TOO_LARGE
  }

  private final Fault fault;
  private final transient List<Quantity> counts;

  UnfitCaseException(Fault fault, List<Quantity> counts) {
    super(fault + " " + counts);
    this.fault = fault;
    this.counts = List.copyOf(counts);
  }

  UnfitCaseException(Fault fault, Quantity... counts) {
    this(fault, List.of(counts));
  }

  public Fault fault() {
    return fault;
  }

  /** The counts that are at fault. */
  public List<Quantity> counts() {
    return counts;
  }
}
