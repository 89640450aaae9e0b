package plenary.rules;

/** How many of a whole must be reached, compared in whole numbers only. */
public sealed interface Threshold {

  /**
   * Fewest that meet it out of {@code whole}: 281 of 561 for more than half, 374 for two thirds.
   *
   * @param whole people or weight, not negative
   */
  long need(long whole);

  /** More than {@code top}/{@code bottom} of the whole, the share itself not being enough (过半数). */
  record MoreThan(int top, int bottom) implements Threshold {
    public MoreThan {
      checkPart(top, bottom);
    }

    @Override
    public long need(long whole) {
      return part(whole, top, bottom) + 1;
    }
  }

  /** At least {@code top}/{@code bottom} of the whole, the share itself being enough (以上). */
  record AtLeast(int top, int bottom) implements Threshold {
    public AtLeast {
      checkPart(top, bottom);
    }

    @Override
    public long need(long whole) {
      return whole - part(whole, bottom - top, bottom);
    }
  }

  /** At least {@code top}/{@code bottom} of the square root of the whole, not rounded. */
  record AtLeastRoot(int top, int bottom) implements Threshold {
    public AtLeastRoot {
      if (top < 1 || bottom < 1 || top > 1_000 || bottom > 1_000) {
        throw new IllegalArgumentException("not a factor: " + top + "/" + bottom);
      }
    }

    /**
     * The least {@code v} with {@code (bottom·v)² ≥ top²·whole}.
     *
     * @throws ArithmeticException beyond 9 billion billion divided by {@code top²}
     */
    @Override
    public long need(long whole) {
      long square = Math.multiplyExact((long) top * top, whole);
      long root = wholeRoot(square);
      return Math.ceilDiv(root * root < square ? root + 1 : root, (long) bottom);
    }

    /** The whole part of a square root, by Newton's steps from above. */
    private static long wholeRoot(long square) {
      if (square < 2) return square;
      long root = square / 2 + 1;
      long next = (root + square / root) / 2;
      while (next < root) {
        root = next;
        next = (root + square / root) / 2;
      }
      return root;
    }
  }

  /** At least so many, whatever the whole. */
  record Fewest(int count) implements Threshold {
    public Fewest {
      if (count < 1) throw new IllegalArgumentException("at least one: " + count);
    }

    @Override
    public long need(long whole) {
      return count;
    }
  }

  /** The largest number in a fraction. */
  int MOST = 1_000_000;

  /** Whether whatever meets this meets {@code other}, whatever the whole. */
  default boolean atLeastAsStrictAs(Threshold other) {
    return switch (other) {
      case Fewest(int count) -> this instanceof Fewest(int mine) && mine >= count;
      case AtLeastRoot root -> equals(root);
      case MoreThan(int top, int bottom) ->
          switch (this) {
            case MoreThan(int t, int b) -> compare(t, b, top, bottom) >= 0;
            case AtLeast(int t, int b) -> compare(t, b, top, bottom) > 0;
            case AtLeastRoot _, Fewest _ -> false;
          };
      case AtLeast(int top, int bottom) ->
          switch (this) {
            case MoreThan(int t, int b) -> compare(t, b, top, bottom) >= 0;
            case AtLeast(int t, int b) -> compare(t, b, top, bottom) >= 0;
            case AtLeastRoot _, Fewest _ -> false;
          };
    };
  }

  private static int compare(int top, int bottom, int otherTop, int otherBottom) {
    return Long.compare((long) top * otherBottom, (long) otherTop * bottom);
  }

  /** The whole part of {@code whole·top/bottom}; nothing overflows, for top is not above bottom. */
  private static long part(long whole, int top, int bottom) {
    return whole / bottom * top + whole % bottom * top / bottom;
  }

  private static void checkPart(int top, int bottom) {
    if (top < 1 || bottom < 1 || top > bottom || bottom > MOST) {
      throw new IllegalArgumentException("not a share of a whole: " + top + "/" + bottom);
    }
  }
}
