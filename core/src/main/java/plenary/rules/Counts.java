package plenary.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import plenary.base.Tally;

/**
 * Everything that a threshold may be measured against when a vote has closed.
 *
 * @param of how many of each quantity; what is not there is none
 */
public record Counts(Map<Quantity, Long> of) {
  public Counts {
    var copy = new EnumMap<Quantity, Long>(Quantity.class);
    copy.putAll(of);
    for (var each : copy.entrySet()) {
      if (each.getValue() < 0) throw new IllegalArgumentException(each + " is negative");
    }
    of = Collections.unmodifiableMap(copy);
  }

  /** The counts of a vote by device or hands, where every seat is filled and nothing is void. */
  public static Counts of(int members, int present, Tally tally) {
    return of(members, present, tally, 0);
  }

  /** The counts of a vote in which every seat is filled, and so many papers are void. */
  public static Counts of(int members, int present, Tally tally, int invalid) {
    var of = new EnumMap<Quantity, Long>(Quantity.class);
    of.put(Quantity.SEATS, (long) members);
    of.put(Quantity.MEMBERS, (long) members);
    of.put(Quantity.PRESENT, (long) present);
    of.put(Quantity.FOR, (long) tally.inFavour());
    of.put(Quantity.AGAINST, (long) tally.against());
    of.put(Quantity.ABSTAIN, (long) tally.abstain());
    of.put(Quantity.NOT_VOTED, (long) Math.max(0, present - tally.cast() - invalid));
    if (invalid > 0) of.put(Quantity.INVALID, (long) invalid);
    return new Counts(of);
  }

  /** Whether this was counted. */
  public boolean has(Quantity quantity) {
    return of.containsKey(quantity);
  }

  /** How many of a quantity, 0 where it was not counted. */
  public long get(Quantity quantity) {
    return of.getOrDefault(quantity, 0L);
  }

  /** How many of several together. */
  public long sum(Iterable<Quantity> quantities) {
    long sum = 0;
    for (var quantity : quantities) sum = Math.addExact(sum, get(quantity));
    return sum;
  }

  /** These counts with {@code more} of one quantity. */
  public Counts plus(Quantity quantity, long more) {
    var sum = new EnumMap<Quantity, Long>(Quantity.class);
    sum.putAll(of);
    sum.merge(quantity, more, Math::addExact);
    return new Counts(sum);
  }
}
