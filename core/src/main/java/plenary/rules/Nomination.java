package plenary.rules;

import java.util.List;
import java.util.Optional;
import plenary.base.Text;

/**
 * Who may be put forward for some offices, by whom, and how many more than there are seats.
 *
 * @param id e.g. {@code vice}
 * @param by who may nominate, each with the signatures it takes
 * @param difference how many candidates beyond the seats (差额)
 * @param equalWhen when as many candidates as seats will do, where that is ever so (等额)
 * @param days the fewest days for nominating and consulting, 0 where none are set
 * @param cites at least one article
 */
public record Nomination(
    String id,
    Text title,
    List<Nominator> by,
    Difference difference,
    Optional<Text> equalWhen,
    int days,
    List<Citation> cites) {
  public Nomination {
    by = List.copyOf(by);
    cites = List.copyOf(cites);
    if (cites.isEmpty()) throw new IllegalArgumentException("a nomination cites its article");
  }

  /**
   * Somebody who may nominate. None may put forward more than there are seats.
   *
   * @param signatures how many of them together, 1 for a body
   */
  public record Nominator(Text who, int signatures) {}

  /**
   * How many candidates beyond the seats.
   *
   * @param least at least so many
   * @param most at most so many; empty where the law sets no limit
   */
  public record Difference(Bound least, Optional<Bound> most) {
    /**
     * The whole numbers allowed for so many seats.
     *
     * @return empty where the law's shares admit none: {@link Gap.Kind#NO_WHOLE_NUMBER}
     */
    public Optional<Range> of(int seats) {
      int limit = most.map(bound -> bound.atMost(seats)).orElse(Integer.MAX_VALUE);
      var range = new Range(least.atLeast(seats), limit);
      return range.least() <= range.most() ? Optional.of(range) : Optional.empty();
    }
  }

  /** From {@code least} to {@code most}, both allowed. */
  public record Range(int least, int most) {
    /** Whether the law sets no most. */
    public boolean unlimited() {
      return most == Integer.MAX_VALUE;
    }

    /** Whether so many candidates beyond the seats are allowed. */
    public boolean allows(int difference) {
      return least <= difference && difference <= most;
    }

    /** Whether every number of {@code other} is in this range. */
    boolean holds(Range other) {
      return least <= other.least && other.most <= most;
    }
  }

  /** One end of a difference. */
  public sealed interface Bound {
    /** The least whole number not below this bound. */
    int atLeast(int seats);

    /** The greatest whole number not above this bound. */
    int atMost(int seats);

    /** So many, whatever the seats. */
    record Number(int count) implements Bound {
      @Override
      public int atLeast(int seats) {
        return count;
      }

      @Override
      public int atMost(int seats) {
        return count;
      }
    }

    /** A share of the seats. */
    record Share(int top, int bottom) implements Bound {
      public Share {
        if (top < 1 || bottom < 1 || top > bottom) {
          throw new IllegalArgumentException("not a share of the seats: " + top + "/" + bottom);
        }
      }

      @Override
      public int atLeast(int seats) {
        return Math.toIntExact(Math.ceilDiv((long) seats * top, (long) bottom));
      }

      @Override
      public int atMost(int seats) {
        return Math.toIntExact((long) seats * top / bottom);
      }
    }
  }
}
