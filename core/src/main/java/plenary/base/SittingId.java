package plenary.base;

/**
 * A sitting of the session, in the order planned.
 *
 * @param number 1..99
 */
public record SittingId(int number) implements Comparable<SittingId> {
  public SittingId {
    Limits.checked("sitting", number, 1, Limits.SITTINGS);
  }

  @Override
  public int compareTo(SittingId other) {
    return Integer.compare(number, other.number);
  }
}
