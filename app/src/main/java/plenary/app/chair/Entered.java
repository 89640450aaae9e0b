package plenary.app.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenary.app.chair.Sheet.Field;
import plenary.base.Digest;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.Text;

/**
 * A sheet while it is read: what stands in each field, and what is wrong with it. A value that is
 * wrong reads as one that is harmless; the sheet then has a fault and asks nothing.
 */
final class Entered {
  private static final String HARMLESS = "-";
  private static final Text NOT_CHOSEN = new Text("请选择其中一项。", "Choose one of them.");

  private final Map<String, Field> fields = new LinkedHashMap<>();

  Entered(List<Field> empty, Map<String, String> form) {
    for (var field : empty) {
      var value = form.getOrDefault(field.name(), "").strip();
      fields.put(field.name(), field.with(value, Optional.empty()));
    }
  }

  List<Field> fields() {
    return List.copyOf(fields.values());
  }

  int count(String name) {
    return number(name, 0, Limits.MEMBERS);
  }

  int number(String name, int least, int most) {
    var value = value(name);
    if (isWhole(value)) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) return number;
    }
    return fault(
        name,
        least,
        "请填写" + least + "至" + most + "的整数。",
        "Give a whole number, " + least + " to " + most + ".");
  }

  boolean isEmpty(String name) {
    return value(name).isEmpty();
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

  Text text(String name) {
    return Text.same(words(name));
  }

  /** Every line that is not blank. */
  List<Text> lines(String name) {
    return words(name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Text::same)
        .toList();
  }

  /** What a counter's machine is called: as short as the record takes it. */
  String shortWords(String name, int most) {
    var words = words(name);
    if (words.length() <= most) return words;
    return fault(
        name, HARMLESS, "文字过长：最多" + most + "字。", "Too long: at most " + most + " characters.");
  }

  Optional<MemberId> deputyIfAny(String name) {
    return value(name).isEmpty() ? Optional.empty() : Optional.of(deputy(name));
  }

  MemberId deputy(String name) {
    var value = value(name);
    if (isWhole(value) && Integer.parseInt(value) > 0) return new MemberId(Integer.parseInt(value));
    return fault(
        name, new MemberId(1), "请填写代表证上的号码，如 032。", "Give the number on the card, such as 032.");
  }

  boolean yes(String name) {
    return switch (value(name)) {
      case Blanks.YES -> true;
      case Blanks.NO -> false;
      default -> fault(name, false, "请选择是或否。", "Choose yes or no.");
    };
  }

  boolean ticked(String name) {
    return value(name).equals(Blanks.YES);
  }

  /** The one of these that is chosen. */
  <T> T one(String name, Map<String, T> known, T harmless) {
    var found = known.get(value(name));
    return found == null ? fault(name, harmless, NOT_CHOSEN.zh(), NOT_CHOSEN.en()) : found;
  }

  /** Whatever is chosen of a list that changes. */
  String picked(String name) {
    var value = value(name);
    return value.isEmpty() ? fault(name, HARMLESS, NOT_CHOSEN.zh(), NOT_CHOSEN.en()) : value;
  }

  /** All that are ticked. */
  List<String> several(String name) {
    var value = value(name);
    if (!value.isEmpty()) return List.of(value.split(" "));
    return fault(name, List.of(), "请至少选择一项。", "Choose at least one.");
  }

  LocalDate day(String name, LocalDate today) {
    if (value(name).isEmpty()) return today;
    try {
      return LocalDate.parse(value(name));
    } catch (DateTimeParseException e) {
      return fault(name, today, "请填写日期，如 2026-01-31。", "Give the day, such as 2026-01-31.");
    }
  }

  /** A time of day, on a day, where the assembly is. */
  Instant at(String name, LocalDate day, Filler by) {
    var value = value(name).replace('：', ':');
    try {
      return LocalTime.parse(value.matches("[0-9]:.*") ? "0" + value : value)
          .atDate(day)
          .atZone(by.zone())
          .toInstant();
    } catch (DateTimeParseException e) {
      return fault(name, Instant.EPOCH, "请填写时间，如 09:41。", "Give the time, such as 09:41.");
    }
  }

  Digest digest(String name) {
    var value = value(name).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    if (value.matches("[0-9a-f]{64}")) return new Digest(value);
    return fault(
        name,
        Digest.ofText(""),
        "请选择扫描件，或填写64位十六进制校验码。",
        "Choose the scanned slip, or type the 64 hexadecimal digits of its hash.");
  }

  private <T> T fault(String name, T harmless, String zh, String en) {
    fields.computeIfPresent(
        name, (_, field) -> field.with(field.value(), Optional.of(new Text(zh, en))));
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
