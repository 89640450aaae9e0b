package plenary.rules;

import java.util.List;

/**
 * How many of a stated base, with the article that asks it.
 *
 * @param base what it is a share of
 * @param threshold how much of it
 * @param counted what is held against it, added up; the votes for, unless a rule says otherwise
 * @param beside how many more take part and are in no count: a chair who does not vote, and tellers
 * @param standing whether it is in force
 * @param cites at least one article
 */
public record Requirement(
    Base base,
    Threshold threshold,
    List<Quantity> counted,
    int beside,
    Standing standing,
    List<Citation> cites) {
  /** What is held against a threshold unless a rule says otherwise. */
  public static final List<Quantity> VOTES_FOR = List.of(Quantity.FOR);

  /** Whether a value is in force in this assembly. */
  public enum Standing {
    /** It is. */
    IN_FORCE,
    /** Only the session's own method can give it: this one is proposed, and awaits adoption. */
    SESSION_RULE
  }

  public Requirement {
    counted = List.copyOf(counted);
    cites = List.copyOf(cites);
    if (cites.isEmpty()) throw new IllegalArgumentException("a requirement cites its article");
    if (counted.isEmpty()) throw new IllegalArgumentException("a requirement counts something");
    if (beside < 0) throw new IllegalArgumentException("nobody is beside the count: " + beside);
  }

  /** A requirement held against what is counted and nothing beside it. */
  public Requirement(
      Base base,
      Threshold threshold,
      List<Quantity> counted,
      Standing standing,
      List<Citation> cites) {
    this(base, threshold, counted, 0, standing, cites);
  }

  /** A requirement in force, of the votes for. */
  public Requirement(Base base, Threshold threshold, List<Citation> cites) {
    this(base, threshold, VOTES_FOR, Standing.IN_FORCE, cites);
  }

  /** Whether the session has yet to adopt it. */
  public boolean pending() {
    return standing == Standing.SESSION_RULE;
  }

  /**
   * The fewest votes that meet it out of {@code whole}; never none, though two thirds of nothing
   * are nothing: where nobody votes, nothing is carried.
   */
  public long needOfVotes(long whole) {
    return Math.max(1, threshold.need(whole));
  }

  /** This requirement put to the votes that were counted. */
  public Test test(Bases bases, Counts counts) {
    long whole = bases.whole(base, counts);
    return new Test(this, whole, needOfVotes(whole), counts.sum(counted) + beside);
  }

  /** This requirement put to {@code got} people out of {@code whole}. */
  public Test test(long whole, long got) {
    return new Test(this, whole, threshold.need(whole), got);
  }

  /** Whether whatever meets this meets {@code other}. */
  boolean atLeastAsStrictAs(Requirement other) {
    return base == other.base
        && counted.equals(other.counted)
        && beside == other.beside
        && threshold.atLeastAsStrictAs(other.threshold);
  }

  /**
   * A requirement, and what it was held against.
   *
   * @param whole the size of the base
   * @param need the fewest that meet it
   * @param got how many there were
   */
  public record Test(Requirement requirement, long whole, long need, long got) {
    public boolean met() {
      return got >= need;
    }
  }
}
