package plenary.rules;

/** A share of a whole that must be reached or passed, compared in whole numbers only. */
public sealed interface Threshold {
  int top();

  int bottom();

  /**
   * Fewest that meet it out of {@code whole}: 281 of 561 for more than half, 374 for two thirds.
   */
  int need(int whole);

  /** More than {@code top}/{@code bottom} of the whole, the share itself not being enough (过半数). */
  record MoreThan(int top, int bottom) implements Threshold {
    public MoreThan {
      check(top, bottom);
    }

    @Override
    public int need(int whole) {
      return Math.toIntExact(Math.floorDiv((long) whole * top, (long) bottom) + 1);
    }
  }

  /** At least {@code top}/{@code bottom} of the whole, the share itself being enough (以上). */
  record AtLeast(int top, int bottom) implements Threshold {
    public AtLeast {
      check(top, bottom);
    }

    @Override
    public int need(int whole) {
      return Math.toIntExact(Math.ceilDiv((long) whole * top, (long) bottom));
    }
  }

  private static void check(int top, int bottom) {
    if (top < 1 || bottom < 1 || top > bottom) {
      throw new IllegalArgumentException("not a share of a whole: " + top + "/" + bottom);
    }
  }
}
