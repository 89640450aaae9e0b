package plenary.rules;

/** Matters of procedure that are no number, for which a rulebook names the article. */
public enum Matter {
  /** Who presides over the sittings. */
  PRESIDING,
  /** Who adopts the agenda and elects the presidium. */
  PREPARING,
  /** Who attends without a vote. */
  NON_VOTING,
  /** That deputies attend, or ask leave. */
  ATTENDING,
  /** What a deputy may choose in a vote. */
  VOTING,
  /** That reports are heard and papers reviewed. */
  REVIEWING
}
