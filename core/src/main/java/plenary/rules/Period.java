package plenary.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a value holds.
 *
 * @param from the first
 * @param until the last
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public Period {
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw new IllegalArgumentException("from " + from.get() + " until " + until.get());
    }
  }

  /** From a day on. */
  public static Period since(LocalDate day) {
    return new Period(Optional.of(day), Optional.empty());
  }

  public boolean holdsOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  /** Whether some day is in both. */
  boolean meets(Period other) {
    return !before(other) && !other.before(this);
  }

  private boolean before(Period other) {
    return until.isPresent() && other.from.isPresent() && until.get().isBefore(other.from.get());
  }
}
