package plenary.base;

/**
 * An item of a sitting's order of business; written {@code 1.3} for the third of sitting one.
 *
 * @param number 1..999 within its sitting
 */
public record ItemId(SittingId sitting, int number) implements Comparable<ItemId> {
  public ItemId {
    Limits.checked("item", number, 1, Limits.ITEMS_A_SITTING);
  }

  /** The item {@code number} of the sitting {@code sitting}. */
  public static ItemId of(int sitting, int number) {
    return new ItemId(new SittingId(sitting), number);
  }

  /** Reads what {@link #code} wrote. */
  public static ItemId ofCode(String code) {
    int dot = code.indexOf('.');
    boolean sized = dot > 0 && dot < 3 && code.length() < dot + 5 && code.length() > dot + 1;
    int sitting = sized ? Numbers.digits(code, 0, dot) : -1;
    int number = sized ? Numbers.digits(code, dot + 1, code.length()) : -1;
    if (!code.equals(sitting + "." + number)) {
      throw new IllegalArgumentException("not an item of the form 1.3: " + code);
    }
    return of(sitting, number);
  }

  /** As written in the record: {@code 1.3}. */
  public String code() {
    return sitting.number() + "." + number;
  }

  @Override
  public int compareTo(ItemId other) {
    int bySitting = sitting.compareTo(other.sitting);
    return bySitting != 0 ? bySitting : Integer.compare(number, other.number);
  }
}
