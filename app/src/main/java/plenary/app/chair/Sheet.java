package plenary.app.chair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plenary.base.Text;

/**
 * What is to be filled in, or has been.
 *
 * @param of what it is about: a vote's or a sitting's number, or an item's code, and what belongs
 *     to it
 */
public record Sheet(Kind kind, String of, List<Field> fields) {
  public Sheet {
    fields = List.copyOf(fields);
  }

  /** The kinds of sheet; {@link #word} stands in forms. */
  public enum Kind {
    HANDS,
    KEYPAD,
    PAPERS,
    HANDS_AGAIN,
    CHOICE,
    CAUSE,
    CASTING,
    HOLD,
    TIMED,
    OBJECTION,
    SUSPENSION,
    NOT_HELD,
    DEFERRAL,
    WITHDRAWAL,
    REFERRAL,
    INSERTION,
    JOINING,
    DIVISION,
    STATEMENT,
    CHALLENGE,
    REQUEST,
    PRESIDIUM,
    SILENCE;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How a field is filled in. */
  public enum Type {
    /** A whole number of people. */
    COUNT,
    /** The same, or nothing. */
    COUNT_IF_ANY,
    WORDS,
    /** Several lines, each of them words. */
    LINES,
    /** A deputy's number. */
    DEPUTY,
    /** The same, or nothing. */
    DEPUTY_IF_ANY,
    YES_OR_NO,
    /** One of a few, all of them to be seen. */
    ONE,
    /** One of many. */
    PICK,
    /** Any of a few. */
    SEVERAL,
    /** Ticked or not. */
    TICK,
    /** A time of day: 14:05. */
    CLOCK,
    /** A day: 2022-12-29. */
    DAY,
    /** A hash in hexadecimal digits, or a file that the browser hashes. */
    HASH
  }

  /** What a field can be filled in with. */
  public record Option(String value, Text label) {}

  /**
   * One field.
   *
   * @param value what stands in it; several are parted by spaces
   * @param fault what is wrong with that, and what to do
   * @param options what it can be filled in with, where that is a closed list
   */
  public record Field(
      String name,
      Text label,
      Type type,
      String value,
      Optional<Text> fault,
      List<Option> options) {
    public Field {
      options = List.copyOf(options);
    }

    /** An empty field. */
    static Field field(String name, Type type, String zh, String en, Option... options) {
      return new Field(name, new Text(zh, en), type, "", Optional.empty(), List.of(options));
    }

    /** Whether one of several values stands in it. */
    public boolean holds(String each) {
      return List.of(value.split(" ")).contains(each);
    }

    Field with(String value, Optional<Text> fault) {
      return new Field(name, label, type, value, fault, options);
    }

    Field among(List<Option> options) {
      return new Field(name, label, type, value, fault, options);
    }
  }

  /** Whether anything in it is wrong. */
  public boolean faulty() {
    return fields.stream().anyMatch(field -> field.fault().isPresent());
  }

  /** Whether this is the same sheet, however it is filled in. */
  boolean sameAs(Sheet other) {
    return kind == other.kind && of.equals(other.of);
  }

  /** This sheet with what stands in another, and what is wrong there. */
  Sheet filledAs(Sheet other) {
    var filled =
        fields.stream()
            .map(
                field ->
                    other.fields.stream()
                        .filter(each -> each.name().equals(field.name()))
                        .findFirst()
                        .map(each -> field.with(each.value(), each.fault()))
                        .orElse(field))
            .toList();
    return new Sheet(kind, of, filled);
  }

  /** This sheet with something standing in a field already. */
  Sheet with(String name, String value) {
    return new Sheet(
        kind,
        of,
        fields.stream()
            .map(each -> each.name().equals(name) ? each.with(value, each.fault()) : each)
            .toList());
  }

  /** This sheet with what a field can be filled in with. */
  Sheet among(String name, List<Option> options) {
    return new Sheet(
        kind,
        of,
        fields.stream()
            .map(each -> each.name().equals(name) ? each.among(options) : each)
            .toList());
  }

  /** This sheet without a field. */
  Sheet without(String name) {
    return new Sheet(kind, of, fields.stream().filter(each -> !each.name().equals(name)).toList());
  }
}
