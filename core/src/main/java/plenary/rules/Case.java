package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import plenary.rules.UnfitCaseException.Fault;

/**
 * A vote, or an attendance, as it was counted; what it comes to is a {@link Verdict}.
 *
 * @param counts people and papers
 * @param weights the weight of the votes for and against, where votes are weighed
 * @param castingVote the side that whoever presides gave a casting vote to: for or against
 * @param again whether this is the second vote after a tie
 * @param moment the moment whose quorum alone is asked about; empty for a vote as a whole
 */
public record Case(
    Counts counts,
    Optional<Counts> weights,
    Optional<Quantity> castingVote,
    boolean again,
    Optional<Quorum.Moment> moment) {
  /** Everybody who is counted in one of these is present. */
  static final List<Quantity> HERE =
      List.of(
          Quantity.FOR,
          Quantity.AGAINST,
          Quantity.ABSTAIN,
          Quantity.INVALID,
          Quantity.BLANK,
          Quantity.NOT_VOTED,
          Quantity.PRESENT_NOT_VOTING);

  /** A vote of one vote each, all at once. */
  public static Case of(Counts counts) {
    return new Case(counts, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** Whether anything of a vote was counted. */
  boolean voted() {
    return weights.isPresent()
        || counts.has(Quantity.FOR)
        || counts.has(Quantity.AGAINST)
        || counts.has(Quantity.ABSTAIN)
        || counts.has(Quantity.CAST);
  }

  /** How many are present, where that is known. */
  OptionalLong present() {
    return known(Quantity.PRESENT);
  }

  /** How many of a quantity, where that is known. */
  OptionalLong known(Quantity quantity) {
    return counts.has(quantity) ? OptionalLong.of(counts.get(quantity)) : OptionalLong.empty();
  }

  /** How many are present at the least, since they were counted. */
  long presentAtLeast(boolean castingVotes) {
    long counted = Math.max(counts.sum(HERE), counts.get(Quantity.CAST));
    return Math.max(0, counted - allowance(castingVotes));
  }

  /**
   * This case, checked, with what follows from its counts: whoever is not absent is present.
   *
   * @param castingVotes whether the rules know a casting vote, which may have been counted already
   *     and then is one more than the people there
   * @throws UnfitCaseException if the counts contradict
   */
  Case completed(boolean castingVotes) {
    check(allowance(castingVotes));
    boolean known = counts.has(Quantity.PRESENT);
    if (known || !counts.has(Quantity.ABSENT) || !counts.has(Quantity.MEMBERS)) return this;
    long present = counts.get(Quantity.MEMBERS) - counts.get(Quantity.ABSENT);
    return new Case(counts.plus(Quantity.PRESENT, present), weights, castingVote, again, moment);
  }

  private long allowance(boolean castingVotes) {
    long lead = counts.get(Quantity.FOR) - counts.get(Quantity.AGAINST);
    return castingVotes && (lead == 1 || lead == -1) ? 1 : 0;
  }

  private void check(long allowance) {
    long here = counts.sum(HERE) - allowance;
    within(Quantity.PRESENT, HERE, here);
    within(Quantity.MEMBERS, HERE, here);
    within(Quantity.MEMBERS, List.of(Quantity.PRESENT), counts.get(Quantity.PRESENT));
    within(Quantity.MEMBERS, List.of(Quantity.ABSENT), counts.get(Quantity.ABSENT));
    within(Quantity.SEATS, List.of(Quantity.MEMBERS), counts.get(Quantity.MEMBERS));
    if (counts.has(Quantity.CAST)) {
      within(Quantity.CAST, Base.CAST.counted(), counts.sum(Base.CAST.counted()) - allowance);
    }
    if (counts.has(Quantity.ABSENT) && counts.has(Quantity.MEMBERS)) checkAbsent(here);
  }

  private void checkAbsent(long here) {
    long there = counts.get(Quantity.MEMBERS) - counts.get(Quantity.ABSENT);
    if (counts.has(Quantity.PRESENT)) {
      if (counts.get(Quantity.PRESENT) == there) return;
      throw new UnfitCaseException(
          Fault.NOT_THE_SUM, Quantity.PRESENT, Quantity.ABSENT, Quantity.MEMBERS);
    }
    if (here > there) throw more(HERE, Quantity.ABSENT, Quantity.MEMBERS);
  }

  private void within(Quantity whole, List<Quantity> parts, long sum) {
    if (counts.has(whole) && sum > counts.get(whole)) throw more(parts, whole);
  }

  private UnfitCaseException more(List<Quantity> parts, Quantity... others) {
    var named = new ArrayList<>(parts.stream().filter(part -> counts.get(part) > 0).toList());
    named.addAll(List.of(others));
    return new UnfitCaseException(Fault.MORE_THAN, named);
  }
}
