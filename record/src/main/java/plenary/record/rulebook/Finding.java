package plenary.record.rulebook;

import java.util.Comparator;
import plenary.base.Text;
import plenary.record.input.Place;

/**
 * Something found in a rulebook that somebody wrote.
 *
 * @param place where
 * @param weight whether it keeps the rulebook from being read
 * @param path the value's path, e.g. {@code decisions[0].pass[0].of}; empty for the file as a whole
 * @param what what is wrong and what to do
 */
public record Finding(Place place, Weight weight, String path, Text what) {
  /** In the order of the file. */
  static final Comparator<Finding> IN_ORDER =
      Comparator.<Finding>comparingInt(finding -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column())
          .thenComparing(Finding::path);

  /** How much it weighs. */
  public enum Weight {
    /** The rulebook cannot be read. */
    FAULT,
    /** It can, and somebody should look at this. */
    WARNING
  }

  public boolean fault() {
    return weight == Weight.FAULT;
  }
}
