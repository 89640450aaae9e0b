package plenary.rules;

import java.util.List;

/**
 * What the presidium decides before a decision can be taken.
 *
 * @param cites at least one article
 */
public record Gate(Topic topic, List<Citation> cites) {
  public Gate {
    cites = List.copyOf(cites);
    if (cites.isEmpty()) throw new IllegalArgumentException("a gate cites its article");
  }
}
