package plenary.rules;

import plenary.base.Tally;

/**
 * Everything a threshold may be measured against when a vote has closed.
 *
 * @param seats seats by law
 * @param members members in office
 * @param present members present at the vote
 * @param tally the votes
 * @param invalid void or blank papers
 */
public record Counts(int seats, int members, int present, Tally tally, int invalid) {
  /** The counts of a vote by device or hands, where nothing can be void. */
  public static Counts of(int members, int present, Tally tally) {
    return new Counts(members, members, present, tally, 0);
  }

  /** The size of a base. */
  public int whole(Base base) {
    return switch (base) {
      case SEATS -> seats;
      case MEMBERS -> members;
      case PRESENT -> present;
      case CAST -> tally.cast() + invalid;
      case VALID -> tally.cast();
      case FOR_AGAINST -> tally.inFavour() + tally.against();
    };
  }
}
