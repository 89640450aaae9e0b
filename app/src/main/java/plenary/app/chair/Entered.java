package plenary.app.chair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.app.chair.Sheet.Field;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.Text;

/**
 * A sheet while it is read: what stands in each field, and what is wrong with it. A value that is
 * wrong reads as one that is harmless; the sheet then has a fault and asks nothing.
 */
final class Entered {
  private static final String HARMLESS = "-";

  private final Map<String, Field> fields = new LinkedHashMap<>();

  Entered(List<Field> empty, Map<String, String> form) {
    for (var field : empty) {
      var value = form.getOrDefault(field.name(), "").strip();
      fields.put(
          field.name(),
          new Field(field.name(), field.label(), field.type(), value, Optional.empty()));
    }
  }

  List<Field> fields() {
    return List.copyOf(fields.values());
  }

  int count(String name) {
    var value = value(name);
    if (isWhole(value)) return Integer.parseInt(value);
    return fault(
        name,
        0,
        "请填写人数：0 至 " + Limits.MEMBERS + " 的整数。",
        "Give a whole number, 0 to " + Limits.MEMBERS + ".");
  }

  String words(String name) {
    var value = value(name);
    if (value.isEmpty()) return fault(name, HARMLESS, "请填写这一栏。", "Fill this in.");
    if (value.length() > Limits.TEXT_LENGTH) {
      return fault(
          name,
          HARMLESS,
          "文字过长：最多 " + Limits.TEXT_LENGTH + " 字。",
          "Too long: at most " + Limits.TEXT_LENGTH + " characters.");
    }
    return value;
  }

  Optional<MemberId> deputy(String name) {
    var value = value(name);
    if (value.isEmpty()) return Optional.empty();
    if (isWhole(value) && Integer.parseInt(value) > 0) {
      return Optional.of(new MemberId(Integer.parseInt(value)));
    }
    return fault(
        name,
        Optional.empty(),
        "请填写代表证上的号码，如 032，或者留空。",
        "Give the number on the card, such as 032, or leave it empty.");
  }

  boolean yes(String name) {
    return switch (value(name)) {
      case Blanks.YES -> true;
      case Blanks.NO -> false;
      default -> fault(name, false, "请选择是或否。", "Choose yes or no.");
    };
  }

  private <T> T fault(String name, T harmless, String zh, String en) {
    fields.computeIfPresent(
        name,
        (_, field) ->
            new Field(
                name, field.label(), field.type(), field.value(), Optional.of(new Text(zh, en))));
    return harmless;
  }

  private String value(String name) {
    var field = fields.get(name);
    if (field == null) throw new IllegalStateException("the sheet has no field " + name);
    return field.value();
  }

  private static boolean isWhole(String value) {
    return value.matches("[0-9]{1,5}");
  }
}
