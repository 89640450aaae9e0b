package plenary.rules;

import java.util.List;

/** What a share is a share of. */
public enum Base {
  /** Seats by law, vacant ones included. */
  SEATS(Quantity.SEATS),
  /** Members in office (全体代表). */
  MEMBERS(Quantity.MEMBERS),
  /** Members present (出席代表). */
  PRESENT(Quantity.PRESENT),
  /** All votes or papers cast, void and blank included. */
  CAST(Quantity.FOR, Quantity.AGAINST, Quantity.ABSTAIN, Quantity.INVALID, Quantity.BLANK),
  /** Votes or papers neither void nor blank. */
  VALID(Quantity.FOR, Quantity.AGAINST, Quantity.ABSTAIN),
  /** Votes for and votes against, nothing else. */
  FOR_AGAINST(Quantity.FOR, Quantity.AGAINST);

  /** Every kind of vote or paper. */
  static final List<Quantity> VOTES =
      List.of(
          Quantity.FOR,
          Quantity.AGAINST,
          Quantity.ABSTAIN,
          Quantity.INVALID,
          Quantity.BLANK,
          Quantity.PRESENT_NOT_VOTING);

  private final List<Quantity> counted;

  Base(Quantity... counted) {
    this.counted = List.of(counted);
  }

  /** What is added up for it, unless a rulebook says otherwise ({@link BaseRule}). */
  public List<Quantity> counted() {
    return counted;
  }

  /** Whether it is made of votes or papers, not of people. */
  public boolean ofVotes() {
    return ordinal() >= CAST.ordinal();
  }
}
