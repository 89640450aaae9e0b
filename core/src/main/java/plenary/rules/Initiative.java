package plenary.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plenary.base.Text;

/**
 * Who may set something going, and in what form.
 *
 * @param id e.g. {@code motion}
 * @param sponsors how many members together, where members may
 * @param others who else may, each alone
 * @param parts what it must contain to be received
 * @param then what becomes of it
 * @param period when the rule holds
 * @param cites at least one article
 */
public record Initiative(
    String id,
    Text title,
    Optional<Requirement> sponsors,
    List<Text> others,
    List<Text> parts,
    Optional<Text> then,
    Period period,
    List<Citation> cites) {
  public Initiative {
    others = List.copyOf(others);
    parts = List.copyOf(parts);
    cites = List.copyOf(cites);
    if (cites.isEmpty()) throw new IllegalArgumentException("an initiative cites its article");
    if (sponsors.isEmpty() && others.isEmpty()) {
      throw new IllegalArgumentException("nobody may set " + id + " going");
    }
  }

  /** The parts it must have and has not, of those it has by their names in either language. */
  public List<Text> lacking(Collection<String> has) {
    return parts.stream()
        .filter(part -> !has.contains(part.zh()) && !has.contains(part.en()))
        .toList();
  }
}
