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
    if (dot < 1 || dot > 2 || code.length() - dot > 4) {
      throw new IllegalArgumentException("not an item of the form 1.3: " + code);
    }
    return of(
        Integer.parseInt(code, 0, dot, 10), Integer.parseInt(code, dot + 1, code.length(), 10));
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
