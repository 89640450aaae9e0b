package plenary.app.chair;

import java.util.List;
import java.util.Optional;
import plenary.base.Text;

/**
 * What is to be filled in, or has been.
 *
 * @param of what it is about: a vote's or a sitting's number, or an item's code
 */
public record Sheet(Kind kind, String of, List<Field> fields) {
  public Sheet {
    fields = List.copyOf(fields);
  }

  /** The kinds of sheet; {@link #word} stands in forms. */
  public enum Kind {
    HANDS("hands"),
    HANDS_AGAIN("hands-again"),
    OBJECTION("objection"),
    SUSPENSION("suspension"),
    NOT_HELD("not-held"),
    DEFERRAL("deferral"),
    SILENCE("silence");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** How a field is filled in. */
  public enum Type {
    /** A whole number of people. */
    COUNT,
    WORDS,
    /** A deputy's number, or nothing. */
    DEPUTY,
    YES_OR_NO
  }

  /**
   * One field.
   *
   * @param value what stands in it
   * @param fault what is wrong with that, and what to do
   */
  public record Field(String name, Text label, Type type, String value, Optional<Text> fault) {}

  /** Whether anything in it is wrong. */
  public boolean faulty() {
    return fields.stream().anyMatch(field -> field.fault().isPresent());
  }
}
