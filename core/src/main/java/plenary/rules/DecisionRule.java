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
 */
public record DecisionRule(
    String id,
    Text title,
    List<Requirement> pass,
    List<Channel> channels,
    List<Secrecy> secrecy,
    Press press) {
  public DecisionRule {
    pass = List.copyOf(pass);
    channels = List.copyOf(channels);
    secrecy = List.copyOf(secrecy);
    if (pass.isEmpty() || channels.isEmpty() || secrecy.isEmpty()) {
      throw new IllegalArgumentException(
          "decision " + id + " needs a threshold, a channel and a secrecy");
    }
  }

  /** What these counts decide: every requirement held against them. */
  public Outcome decide(Counts counts) {
    return new Outcome(
        pass.stream()
            .map(each -> each.test(counts.whole(each.base()), counts.tally().inFavour()))
            .toList());
  }
}
