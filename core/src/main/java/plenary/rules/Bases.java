package plenary.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bases of one assembly: how many are in each, and what is counted into it. */
public final class Bases {
  /** Bases that no rulebook says anything of. */
  public static final Bases PLAIN = new Bases(List.of());

  private final Map<Base, BaseRule> rules = new EnumMap<>(Base.class);

  /**
   * The bases as these rules have them, the others as {@link Base#counted} says.
   *
   * @throws IllegalArgumentException if a base has two rules
   */
  public Bases(List<BaseRule> rules) {
    for (var rule : rules) {
      if (this.rules.put(rule.base(), rule) != null) {
        throw new IllegalArgumentException("two rules for the base " + rule.base());
      }
    }
  }

  /** What the rulebook says of a base. */
  public Optional<BaseRule> rule(Base base) {
    return Optional.ofNullable(rules.get(base));
  }

  /** What is added up for a base. */
  public List<Quantity> counted(Base base) {
    return rule(base).map(BaseRule::counted).orElse(base.counted());
  }

  /**
   * The size of a base. Where papers were counted as a whole, what does not belong is taken from
   * that whole, since a paper may be for somebody else; for and against are never taken so.
   */
  public long whole(Base base, Counts counts) {
    var counted = counted(base);
    boolean ofPapers = base == Base.CAST || base == Base.VALID;
    if (!ofPapers || !counts.has(Quantity.CAST)) return counts.sum(counted);
    var others = Base.CAST.counted().stream().filter(each -> !counted.contains(each)).toList();
    return counts.get(Quantity.CAST) - counts.sum(others);
  }

  /** Whether somebody who is counted as {@code quantity} is in the base. */
  public boolean includes(Base base, Quantity quantity) {
    return switch (base) {
      case SEATS, MEMBERS -> true;
      case PRESENT -> quantity != Quantity.ABSENT;
      case CAST, VALID, FOR_AGAINST -> counted(base).contains(quantity);
    };
  }
}
