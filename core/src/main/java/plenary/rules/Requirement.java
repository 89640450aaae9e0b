package plenary.rules;

import java.util.List;

/**
 * A share of a stated base, with the article that asks it.
 *
 * @param base what it is a share of
 * @param threshold how much of it
 * @param cites at least one article
 */
public record Requirement(Base base, Threshold threshold, List<Citation> cites) {
  public Requirement {
    cites = List.copyOf(cites);
    if (cites.isEmpty()) throw new IllegalArgumentException("a requirement cites its article");
  }

  /** This requirement put to {@code got} out of {@code whole}. */
  public Test test(int whole, int got) {
    return new Test(this, whole, threshold.need(whole), got);
  }

  /**
   * A requirement, and what it was held against.
   *
   * @param whole the size of the base
   * @param need the fewest that meet it
   * @param got how many there were
   */
  public record Test(Requirement requirement, int whole, int need, int got) {
    public boolean met() {
      return got >= need;
    }
  }
}
