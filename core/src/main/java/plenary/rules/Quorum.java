package plenary.rules;

/**
 * How many must be there, when that is asked, and what happens when they leave.
 *
 * @param moment when it is tested
 * @param requirement the share, with its article
 * @param onLoss what follows when attendance falls below it later
 */
public record Quorum(Moment moment, Requirement requirement, OnLoss onLoss) {
  /** When a quorum is tested. */
  public enum Moment {
    /** To open a sitting (始得举行). */
    OPEN,
    /** To take a decision. */
    DECIDE
  }

  /** What the rules say of a quorum lost after the sitting has opened. */
  public enum OnLoss {
    /** The law is silent: whoever presides is asked, and the answer is recorded. */
    ASK,
    /** Nothing can be decided until it is restored. */
    STOP,
    /** The sitting goes on. */
    CONTINUE
  }
}
