package plenary.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a vote came to: each requirement, and what it was held against.
 *
 * @param participation whether enough took part, where the rules ask that of the vote itself
 * @param tests in the rulebook's order, at least one
 */
public record Outcome(Optional<Requirement.Test> participation, List<Requirement.Test> tests) {
  public Outcome {
    tests = List.copyOf(tests);
  }

  /** Whether the vote counts at all. */
  public boolean counts() {
    return participation.map(Requirement.Test::met).orElse(true);
  }

  /** Whether it counts and every requirement is met. */
  public boolean carried() {
    return counts() && tests.stream().allMatch(Requirement.Test::met);
  }
}
