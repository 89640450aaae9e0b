package plenary.chair;

import plenary.base.Sentence;

/**
 * A line of the script.
 *
 * @param cue whether it is read out or only done
 */
public record Line(Cue cue, Sentence words) {
  /** What the chair does with a line. */
  public enum Cue {
    /** Read out, word for word. */
    READ,
    /** A direction for the chair, not read out. */
    DIRECTION
  }

  static Line read(Sentence words) {
    return new Line(Cue.READ, words);
  }

  static Line direct(Sentence words) {
    return new Line(Cue.DIRECTION, words);
  }
}
