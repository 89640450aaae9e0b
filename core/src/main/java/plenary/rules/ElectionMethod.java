package plenary.rules;

import java.util.List;
import java.util.Optional;
import plenary.base.Text;

/**
 * How an office or several are filled by votes.
 *
 * @param id e.g. {@code officers}
 * @param marking how a paper is marked
 * @param secrecy whether it is known who voted how
 * @param rounds each round in order; a further one only where seats are left
 * @param marks how a doubtful paper is treated
 * @param ties what decides between those who are equal, in order
 * @param transfer how votes pass on, where a paper ranks candidates
 * @param vacant what becomes of seats that nobody has won
 * @param cites at least one article
 */
public record ElectionMethod(
    String id,
    Text title,
    Marking marking,
    Secrecy secrecy,
    List<Round> rounds,
    List<MarkRule> marks,
    List<TieStep> ties,
    Optional<Transfer> transfer,
    Optional<Text> vacant,
    List<Citation> cites) {
  public ElectionMethod {
    rounds = List.copyOf(rounds);
    marks = List.copyOf(marks);
    ties = List.copyOf(ties);
    cites = List.copyOf(cites);
    if (cites.isEmpty()) throw new IllegalArgumentException("an election cites its article");
  }

  /** This method with other treatments of doubtful papers. */
  ElectionMethod marked(List<MarkRule> others) {
    return new ElectionMethod(
        id, title, marking, secrecy, rounds, others, ties, transfer, vacant, cites);
  }

  /** How a paper is marked. */
  public enum Marking {
    /** For, against or abstain beside each candidate. */
    EACH,
    /** One candidate. */
    ONE,
    /** Candidates in order, votes passing on by quota. */
    RANKED_TRANSFER,
    /** Options in order, compared in pairs. */
    RANKED_PAIRS
  }

  /**
   * One round.
   *
   * @param elect what elects; empty where most votes do
   * @param standing who stands in it: all, the first two, whoever is nominated anew
   * @param cites where that is said
   */
  public record Round(List<Requirement> elect, Optional<Text> standing, List<Citation> cites) {
    public Round {
      elect = List.copyOf(elect);
      cites = List.copyOf(cites);
    }
  }

  /**
   * How one kind of doubtful paper or mark is treated.
   *
   * @param period when the rule holds
   * @param cites where that is said
   */
  public record MarkRule(Doubt doubt, Treatment treatment, Period period, List<Citation> cites) {
    public MarkRule {
      cites = List.copyOf(cites);
      if (cites.isEmpty()) throw new IllegalArgumentException("a treatment cites its article");
    }
  }

  /** What may be doubtful. */
  public enum Doubt {
    /** More are voted for than there are seats. */
    MORE_THAN_SEATS,
    /** Fewer are voted for than there are seats. */
    FEWER_THAN_SEATS,
    /** Somebody who is no candidate is written in. */
    WRITE_IN,
    /** Somebody is written in beside an abstention. */
    WRITE_IN_BESIDE_ABSTENTION,
    /** Two marks that exclude each other. */
    CONTRADICTORY,
    UNREADABLE,
    BLANK,
    /** More papers were collected than people voted. */
    MORE_COLLECTED,
    /** A ranking has a gap. */
    RANKING_GAP
  }

  /** How a doubtful paper is treated. */
  public enum Treatment {
    VALID,
    VOID,
    /** The part in doubt counts for nothing, the rest stands. */
    PART_VOID,
    /** What can be read counts. */
    READABLE_PART,
    /** It counts up to the doubt. */
    UP_TO_THERE,
    /** The whole ballot is void and held again. */
    ALL_VOID,
    /** The session's own method says. */
    SESSION_RULE
  }

  /**
   * How votes pass on between ranked candidates.
   *
   * @param quota as a formula of whole numbers
   * @param surplus which papers of an elected candidate pass on, and at what value
   * @param decimals places kept of a value, the rest being cut off
   */
  public record Transfer(Text quota, Text surplus, int decimals) {}
}
