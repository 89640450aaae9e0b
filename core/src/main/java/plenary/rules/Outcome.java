package plenary.rules;

import java.util.List;

/**
 * What a vote came to: each requirement, and what it was held against.
 *
 * @param tests in the rulebook's order, at least one
 */
public record Outcome(List<Requirement.Test> tests) {
  public Outcome {
    tests = List.copyOf(tests);
  }

  /** Whether every requirement is met. */
  public boolean carried() {
    return tests.stream().allMatch(Requirement.Test::met);
  }
}
