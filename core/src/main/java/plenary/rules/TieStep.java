package plenary.rules;

import java.util.List;
import java.util.Optional;
import plenary.base.Text;

/**
 * What follows when votes are equal; a rule may have several, one after the other.
 *
 * @param by who does it, where somebody does: the Speaker
 * @param duty whether they must
 * @param withinHours the time for it, 0 where none is set
 * @param cites at least one article
 */
public record TieStep(
    Way way, Optional<Text> by, boolean duty, int withinHours, List<Citation> cites) {
  /** How equal votes are dealt with. */
  public enum Way {
    /** The question is lost. */
    NOT_PASSED,
    /** Whoever presides decides by a vote of their own. */
    CASTING_VOTE,
    /** The question is put once more. */
    SECOND_VOTE,
    /** A vote among those who are equal, most votes being enough. */
    REVOTE_AMONG_TIED,
    /** By lot. */
    LOT,
    /** The eldest. */
    ELDER,
    /** Whoever had more at the latest stage at which they differed. */
    PREVIOUS_STAGES
  }

  public TieStep {
    cites = List.copyOf(cites);
    if (cites.isEmpty()) throw new IllegalArgumentException("what follows a tie cites its article");
  }
}
