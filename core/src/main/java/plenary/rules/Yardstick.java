package plenary.rules;

import java.util.Optional;

/**
 * Everything in a rulebook that a vote on one kind of decision is measured by.
 *
 * @param participation how many must take part for the vote to count at all, if the rules ask it
 */
public record Yardstick(DecisionRule rule, Bases bases, Optional<Quorum> participation) {

  /** What these counts come to. */
  public Outcome outcome(Counts counts) {
    return new Outcome(
        participation.map(quorum -> quorum.test(bases, counts)),
        rule.pass().stream().map(each -> each.test(bases, counts)).toList());
  }
}
