package plenary.rules;

/** What a share is a share of. */
public enum Base {
  /** Seats by law, vacant ones included. */
  SEATS,
  /** Members in office (全体代表). */
  MEMBERS,
  /** Members present (出席代表). */
  PRESENT,
  /** All votes or papers cast, void and blank included. */
  CAST,
  /** Votes or papers neither void nor blank. */
  VALID,
  /** Votes for and votes against, nothing else. */
  FOR_AGAINST
}
