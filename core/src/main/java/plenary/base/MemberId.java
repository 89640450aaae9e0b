package plenary.base;

/**
 * A deputy's number on the roll, unique in one assembly; shown with at least three digits ({@code
 * 032}).
 *
 * @param number 1..99_999
 */
public record MemberId(int number) implements PersonId, Comparable<MemberId> {
  public MemberId {
    Limits.checked("member", number, 1, Limits.MEMBERS);
  }

  /** Reads {@code m032}. */
  static MemberId ofCode(String code) {
    return new MemberId(Numbers.after('m', code));
  }

  @Override
  public String code() {
    return "m" + digits();
  }

  @Override
  public String printed() {
    return digits();
  }

  /** The number as printed on a roll: {@code 032}, {@code 561}. */
  public String digits() {
    return Numbers.padded(number, 3);
  }

  @Override
  public int compareTo(MemberId other) {
    return Integer.compare(number, other.number);
  }
}
