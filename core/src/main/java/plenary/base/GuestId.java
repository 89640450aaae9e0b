package plenary.base;

/**
 * A named person without a seat on the roll: on the rostrum, non-voting, visiting, press.
 *
 * @param number 1..99_999
 */
public record GuestId(int number) implements PersonId, Comparable<GuestId> {
  public GuestId {
    Limits.checked("guest", number, 1, Limits.MEMBERS);
  }

  static GuestId ofCode(String code) {
    return new GuestId(Numbers.after('g', code));
  }

  @Override
  public String code() {
    return "g" + Numbers.padded(number, 3);
  }

  @Override
  public String printed() {
    return code();
  }

  @Override
  public int compareTo(GuestId other) {
    return Integer.compare(number, other.number);
  }
}
