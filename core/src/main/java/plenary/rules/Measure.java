package plenary.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import plenary.rules.UnfitCaseException.Fault;

/**
 * What a count is held against: a quorum at its moment, or what a decision needs.
 *
 * @param moment of a quorum; empty for what a decision or an initiative needs
 * @param requirement how many of what
 */
public record Measure(Optional<Quorum.Moment> moment, Requirement requirement) {
  /** What is not taken to be none where nothing is said of it. */
  private static final List<Quantity> NEVER_NONE =
      List.of(Quantity.SEATS, Quantity.MEMBERS, Quantity.PRESENT, Quantity.CAST, Quantity.FOR);

  static Measure of(Requirement requirement) {
    return new Measure(Optional.empty(), requirement);
  }

  static Measure of(Quorum quorum) {
    return new Measure(Optional.of(quorum.moment()), quorum.requirement());
  }

  /** The size of the base, where the case tells it; all seats are filled unless it says so. */
  OptionalLong whole(Bases bases, Case asked) {
    return whole(bases, asked, asked.counts());
  }

  OptionalLong whole(Bases bases, Case asked, Counts votes) {
    var base = requirement.base();
    return switch (base) {
      case SEATS ->
          asked.known(asked.counts().has(Quantity.SEATS) ? Quantity.SEATS : Quantity.MEMBERS);
      case MEMBERS -> asked.known(Quantity.MEMBERS);
      case PRESENT -> asked.known(Quantity.PRESENT);
      case CAST, VALID, FOR_AGAINST -> OptionalLong.of(bases.whole(base, votes));
    };
  }

  /** What a case must tell for the size of the base to be known. */
  Quantity told() {
    return switch (requirement.base()) {
      case SEATS, MEMBERS -> Quantity.MEMBERS;
      case PRESENT -> Quantity.PRESENT;
      case CAST, VALID, FOR_AGAINST -> Quantity.FOR;
    };
  }

  /** Whether so many are needed whatever the size of the base. */
  boolean fixed() {
    return requirement.threshold() instanceof Threshold.Fewest;
  }

  /** Whether it can be tested once {@code whole} is known or not. */
  boolean testable(OptionalLong whole) {
    return whole.isPresent() || fixed();
  }

  /**
   * This held against {@code votes}.
   *
   * @throws UnfitCaseException if the size of the base or a count that is never none is not told
   */
  Verdict.Test test(Bases bases, Case asked, Counts votes) {
    var counted = requirement.counted();
    for (var each : counted) {
      boolean told = votes.has(each) || asked.counts().has(each);
      if (!told && NEVER_NONE.contains(each)) throw new UnfitCaseException(Fault.MISSING, each);
    }
    long people = 0; // who are in no count of votes
    for (var each : counted) if (!votes.has(each)) people += asked.counts().get(each);
    return test(
        neededWhole(bases, asked, votes), votes.sum(counted) + people + requirement.beside());
  }

  private OptionalLong neededWhole(Bases bases, Case asked, Counts votes) {
    var whole = whole(bases, asked, votes);
    if (!testable(whole)) throw new UnfitCaseException(Fault.MISSING, told());
    return whole;
  }

  /** This held against {@code got}, whatever was counted. */
  Verdict.Test test(OptionalLong whole, long got) {
    return test(whole, got, false);
  }

  Verdict.Test test(OptionalLong whole, long got, boolean atLeast) {
    long need =
        moment.isEmpty()
            ? requirement.needOfVotes(whole.orElse(0))
            : requirement.threshold().need(whole.orElse(0));
    return new Verdict.Test(this, whole, need, got, atLeast);
  }

  /**
   * This held against so many people.
   *
   * @throws UnfitCaseException if the size of the base is not told
   */
  Verdict.Test people(Bases bases, Case asked, long got) {
    return test(neededWhole(bases, asked, asked.counts()), got);
  }

  List<Citation> cites() {
    return requirement.cites();
  }
}
