package plenary.rules;

import java.util.List;
import java.util.Optional;
import plenary.base.Text;

/**
 * How many must be there, when that is asked, and what happens when they are not.
 *
 * @param moment when it is tested
 * @param requirement the share, with its article
 * @param onLoss what follows when attendance falls below it later
 * @param challenge who may have it tested, where it is presumed until then
 */
public record Quorum(
    Moment moment, Requirement requirement, OnLoss onLoss, Optional<Text> challenge) {
  /** When a quorum is tested. */
  public enum Moment {
    /** To open a sitting (始得举行). */
    OPEN,
    /** To take a decision. */
    DECIDE,
    /** From the vote itself: how many took part in it. */
    VOTE
  }

  /** What the rules say of a quorum that is lost after the sitting has opened. */
  public enum OnLoss {
    /** The law is silent: whoever presides is asked, and the answer is recorded. */
    ASK,
    /** Nothing can be decided until it is restored. */
    STOP,
    /** The sitting goes on. */
    CONTINUE
  }

  /** A quorum that is tested without anybody asking. */
  public Quorum(Moment moment, Requirement requirement, OnLoss onLoss) {
    this(moment, requirement, onLoss, Optional.empty());
  }

  /** Whether it is taken to be there until somebody has it tested. */
  public boolean presumed() {
    return challenge.isPresent();
  }

  /** Whether it is in force and tested without anybody asking. */
  public boolean testedUnasked() {
    return !presumed() && !requirement.pending();
  }

  /** The articles that ask it. */
  List<Citation> cites() {
    return requirement.cites();
  }

  /** This quorum put to what was counted: those present, or those who took part in the vote. */
  public Requirement.Test test(Bases bases, Counts counts) {
    return switch (moment) {
      case OPEN, DECIDE ->
          requirement.test(bases.whole(requirement.base(), counts), counts.get(Quantity.PRESENT));
      case VOTE -> requirement.test(bases, counts);
    };
  }
}
