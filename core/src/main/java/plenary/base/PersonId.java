package plenary.base;

/** Somebody the record names: a deputy on the roll, or a guest who has no seat on it. */
public sealed interface PersonId permits MemberId, GuestId {
  /** The id as it is written in the record: {@code m402} or {@code g007}. */
  String code();

  /** The id as people read it: {@code 402} or {@code g007}. */
  String printed();

  /** Reads what {@link #code} wrote. */
  static PersonId of(String code) {
    return code.startsWith("g") ? GuestId.ofCode(code) : MemberId.ofCode(code);
  }
}
