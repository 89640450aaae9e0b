package plenary.rules;

/** What the rules make public as soon as it is announced; the rest awaits a release of its own. */
public enum Publication {
  /** The sitting, its order of business and who presides. */
  SITTING,
  /** The attendance announced. */
  ATTENDANCE,
  /** A result announced. */
  RESULT
}
