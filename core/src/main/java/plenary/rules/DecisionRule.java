package plenary.rules;

import java.util.List;
import plenary.base.Text;

/**
 * How one kind of decision is taken and when it carries.
 *
 * @param id e.g. {@code resolution}
 * @param title what it is called
 * @param pass every requirement that must hold for it to carry; at least one
 * @param channels the channels allowed, the usual one first
 * @param secrecy the kinds allowed, the usual one first
 * @param press which press counts in a recorded vote
 * @param weight what each vote weighs
 * @param ties what follows equal votes, in order; empty where they are nothing special
 * @param roll who may vote when people come and go meanwhile
 * @param gates what the presidium decides before it can be put to the vote
 * @param period when the rule holds
 */
public record DecisionRule(
    String id,
    Text title,
    List<Requirement> pass,
    List<Channel> channels,
    List<Secrecy> secrecy,
    Press press,
    Weight weight,
    List<TieStep> ties,
    Roll roll,
    List<Gate> gates,
    Period period) {
  /** Who may vote when people come and go while a vote is open. */
  public enum Roll {
    /** Whoever was there when it opened, and nobody else. */
    FROZEN,
    /** Whoever comes in before it closes too; whoever leaves without having voted drops out. */
    OPEN
  }

  /** What a vote weighs. */
  public enum Weight {
    /** One vote each. */
    HEADS,
    /** As many votes as shares held, by oneself or by proxy. */
    SHARES
  }

  public DecisionRule {
    pass = List.copyOf(pass);
    channels = List.copyOf(channels);
    secrecy = List.copyOf(secrecy);
    ties = List.copyOf(ties);
    gates = List.copyOf(gates);
    if (pass.isEmpty() || channels.isEmpty() || secrecy.isEmpty()) {
      throw new IllegalArgumentException(
          "decision " + id + " needs a threshold, a channel and a secrecy");
    }
  }

  /** A rule of one vote each, in which equal votes are nothing special. */
  public DecisionRule(
      String id,
      Text title,
      List<Requirement> pass,
      List<Channel> channels,
      List<Secrecy> secrecy,
      Press press) {
    this(
        id,
        title,
        pass,
        channels,
        secrecy,
        press,
        Weight.HEADS,
        List.of(),
        Roll.FROZEN,
        List.of(),
        Period.ALWAYS);
  }

  /** Whether votes for and against are equal, and the rules have something to say of that. */
  public boolean tied(Counts counts) {
    long inFavour = counts.get(Quantity.FOR);
    return !ties.isEmpty() && inFavour > 0 && inFavour == counts.get(Quantity.AGAINST);
  }

  /** The requirements that the session has yet to adopt. */
  public List<Requirement> pending() {
    return pass.stream().filter(Requirement::pending).toList();
  }
}
