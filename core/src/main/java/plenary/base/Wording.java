package plenary.base;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plenary.base.Sentence.Arg;
import plenary.base.Sentence.Figure;
import plenary.base.Sentence.Moment;
import plenary.base.Sentence.Said;
import plenary.base.Sentence.Several;
import plenary.base.Sentence.Words;

/**
 * The words of every sentence in both languages, as data: changing them needs no code.
 *
 * <p>A template holds places in braces. {@code {due}} takes an argument by name; a moment says how:
 * {@code {at:time}} 08:00, {@code {at:date}} 2022年12月29日; a figure may be spelled out in Chinese
 * numerals: {@code {article:han}}.
 *
 * @param templates by sentence key
 */
public record Wording(SortedMap<String, Text> templates) {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  public Wording {
    templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
  }

  /** The wording made of {@code templates}. */
  public static Wording of(Map<String, Text> templates) {
    return new Wording(new TreeMap<>(templates));
  }

  /** What names these words: a hash of every key and its words, in the order of the keys. */
  public Digest digest() {
    var all = new StringBuilder();
    templates.forEach(
        (key, text) ->
            all.append(key)
                .append('\n')
                .append(text.zh())
                .append('\n')
                .append(text.en())
                .append('\n'));
    return Digest.ofText(all.toString());
  }

  /**
   * The sentence in both languages.
   *
   * @throws IllegalArgumentException if the key has no words or a place no argument
   */
  public Text say(Sentence sentence, ZoneId zone) {
    return new Text(say(sentence, zone, Language.ZH), say(sentence, zone, Language.EN));
  }

  /** The sentence in one language. */
  public String say(Sentence sentence, ZoneId zone, Language language) {
    var template = templates.get(sentence.key());
    if (template == null) {
      throw new IllegalArgumentException("no words for the sentence " + sentence.key());
    }
    return fill(template.in(language), sentence, zone, language);
  }

  private String fill(String template, Sentence sentence, ZoneId zone, Language language) {
    var out = new StringBuilder(template.length() + 32);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) throw new IllegalArgumentException(sentence.key() + ": a place has no end");
      out.append(template, from, open);
      out.append(place(template.substring(open + 1, close), sentence, zone, language));
      from = close + 1;
    }
    return out.append(template, from, template.length()).toString();
  }

  private String place(String place, Sentence sentence, ZoneId zone, Language language) {
    int colon = place.indexOf(':');
    var name = colon < 0 ? place : place.substring(0, colon);
    var style = colon < 0 ? "" : place.substring(colon + 1);
    var arg = sentence.args().get(name);
    if (arg == null) {
      throw new IllegalArgumentException(sentence.key() + ": nothing given for {" + name + "}");
    }
    return words(arg, style, zone, language);
  }

  private String words(Arg arg, String style, ZoneId zone, Language language) {
    return switch (arg) {
      case Figure(var number) ->
          style.equals("han") ? Numbers.chinese(Math.toIntExact(number)) : Long.toString(number);
      case Words(var text) -> text.in(language);
      case Moment(var at) -> moment(at.atZone(zone), style, language);
      case Said(var inner) -> say(inner, zone, language);
      case Several(var args) ->
          args.stream()
              .map(each -> words(each, style, zone, language))
              .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    };
  }

  private static String moment(ZonedDateTime at, String style, Language language) {
    return switch (style) {
      case "time" -> two(at.getHour()) + ":" + two(at.getMinute());
      case "date" -> date(at, language);
      case "second" -> two(at.getHour()) + ":" + two(at.getMinute()) + ":" + two(at.getSecond());
      default -> throw new IllegalArgumentException("a moment is shown as time, date or second");
    };
  }

  private static String date(ZonedDateTime at, Language language) {
    return switch (language) {
      case ZH -> at.getYear() + "年" + at.getMonthValue() + "月" + at.getDayOfMonth() + "日";
      case EN -> at.getDayOfMonth() + " " + MONTHS[at.getMonthValue() - 1] + " " + at.getYear();
    };
  }

  private static String two(int number) {
    return Numbers.padded(number, 2);
  }
}
