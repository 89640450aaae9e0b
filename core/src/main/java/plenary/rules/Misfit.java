package plenary.rules;

import java.util.List;

/**
 * A part of a rulebook that does not fit the others.
 *
 * @param path where it stands among the rulebook's components: {@code bodies[0].decisions[2]}
 * @param what what is wrong with it
 */
public record Misfit(String path, String what) {
  /** Parts that do not fit together, at least one; the message is of the first. */
  public static final class MisfitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Misfit> all;

    MisfitException(List<Misfit> all) {
      super(all.getFirst().what());
      this.all = List.copyOf(all);
    }

    /** All of them, in the order of the rulebook. */
    public List<Misfit> all() {
      return all;
    }
  }
}
