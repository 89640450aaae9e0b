package plenary.rules;

import java.util.List;
import plenary.base.Text;

/**
 * Something the law leaves open: the question to put, and who decides it.
 *
 * @param kind where it arises
 * @param question as it is put
 * @param decidedBy who answers it
 * @param answers the answers that can be given
 * @param period when the law is silent on it
 * @param cites the articles that stop short of an answer
 */
public record Gap(
    Kind kind,
    Text question,
    Text decidedBy,
    List<Text> answers,
    Period period,
    List<Citation> cites) {
  /** Where the law may be silent. */
  public enum Kind {
    /** People left after the sitting had opened. */
    QUORUM_LOST,
    /** What only the session can set has not been adopted. */
    SESSION_RULE,
    /** Whoever has a casting vote has not cast it. */
    CASTING_VOTE,
    /** Votes are equal a second time. */
    SECOND_TIE,
    /** A share of the seats lies between two whole numbers. */
    NO_WHOLE_NUMBER,
    /** Somebody is written in beside an abstention. */
    WRITE_IN_BESIDE_ABSTENTION,
    /** Somebody signed for two, and only one signature can stand. */
    WHICH_SIGNATURE,
    /** Seats are vacant, and the law does not say whether they count. */
    VACANT_SEATS
  }

  public Gap {
    answers = List.copyOf(answers);
    cites = List.copyOf(cites);
  }
}
