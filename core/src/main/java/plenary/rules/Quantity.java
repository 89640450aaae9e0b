package plenary.rules;

/** What is counted when a vote is taken: people, papers, or the weight they carry. */
public enum Quantity {
  /** Seats by law, vacant ones included. */
  SEATS,
  /** Members in office (全体代表). */
  MEMBERS,
  /** Members present (出席). */
  PRESENT,
  /** All votes or papers cast, where they were counted as a whole (收回的选票). */
  CAST,
  FOR,
  AGAINST,
  ABSTAIN,
  /** Entitled, present, and pressed nothing (未按). */
  NOT_VOTED,
  /** Answered that they are present, and voted neither way. */
  PRESENT_NOT_VOTING,
  ABSENT,
  /** Void papers (废票). */
  INVALID,
  /** Papers with nothing on them (空白票). */
  BLANK
}
