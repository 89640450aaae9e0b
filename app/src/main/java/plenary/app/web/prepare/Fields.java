package plenary.app.web.prepare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenary.app.web.edge.CardNumbers;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Problem;
import plenary.base.BodyId;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;

/** The fields of a form of the desk. What is wrong in one is told by what the page calls it. */
public final class Fields {
  /** The longest of what is typed into one line. */
  public static final int LINE = 500;

  private final Form form;

  public Fields(Form form) {
    this.form = form;
  }

  /** Every value of a field, in order. */
  public List<String> all(String field) {
    return form.fields().getOrDefault(field, List.of());
  }

  /** Whether a box was ticked, or a button pressed. */
  public boolean has(String field) {
    return !all(field).isEmpty();
  }

  /** One line of words; empty if it was left blank. */
  public Optional<String> line(String field, Text label) {
    var words = form.optional(field);
    if (words.filter(each -> each.length() > LINE).isPresent()) throw tooLong(label);
    if (words.filter(Fields::isBroken).isPresent()) throw unreadable(label);
    return words;
  }

  /** One line of words, which must be there. */
  public String words(String field, Text label) {
    return line(field, label).orElseThrow(() -> missing(label));
  }

  /** Several lines, without those that are blank. */
  public List<String> lines(String field, Text label) {
    var lines = form.optional(field).orElse("").lines().map(String::strip).toList();
    var words = lines.stream().filter(line -> !line.isEmpty()).toList();
    if (words.size() > Limits.LINES || words.stream().anyMatch(line -> line.length() > LINE)) {
      throw tooLong(label);
    }
    if (words.stream().anyMatch(Fields::isBroken)) throw unreadable(label);
    return words;
  }

  /** Words in Chinese, and in English where they were given ({@code field-en}). */
  public Optional<Text> maybe(String field, Text label) {
    return line(field, label).map(zh -> new Text(zh, line(field + "-en", label).orElse(zh)));
  }

  /** The same, which must be there. */
  public Text text(String field, Text label) {
    return maybe(field, label).orElseThrow(() -> missing(label));
  }

  /** A whole number. */
  public int number(String field, Text label, int least, int most) {
    var words = words(field, label);
    if (!words.matches("[0-9]{1,6}")) throw unreadable(label);
    int number = Integer.parseInt(words);
    if (number < least || number > most) {
      throw Problem.bad(
          "“" + label.zh() + "”应在" + least + "与" + most + "之间。请改正后再试。",
          "\"" + label.en() + "\" is a number from " + least + " to " + most + ". Mend it.");
    }
    return number;
  }

  /** A day, as a browser sends one: {@code 2022-12-29}. */
  public LocalDate day(String field, Text label) {
    return read(field, label, LocalDate::parse);
  }

  /** Reads one field. */
  public <T> T read(String field, Text label, Function<String, T> reading) {
    var words = words(field, label);
    try {
      return reading.apply(words);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw unreadable(label);
    }
  }

  /** A deputy's number. */
  public MemberId member(String field, Text label) {
    return read(field, label, CardNumbers::member);
  }

  /** The numbers of deputies, of which none is given twice; empty if none is. */
  public List<MemberId> members(String field, Text label) {
    var members = new LinkedHashSet<MemberId>();
    for (var value : all(field)) {
      for (var each : CardNumbers.split(value)) {
        if (!each.isEmpty() && !members.add(numbered(each, label, CardNumbers::member))) {
          throw twice(label, each);
        }
      }
    }
    return List.copyOf(members);
  }

  /** Deputies and guests, by number or code. */
  public List<PersonId> people(String field, Text label) {
    var people = new ArrayList<PersonId>();
    for (var each : CardNumbers.split(form.optional(field).orElse(""))) {
      if (!each.isEmpty()) people.add(numbered(each, label, CardNumbers::person));
    }
    return people;
  }

  /** Somebody, by number or code. */
  public PersonId person(String field, Text label) {
    return read(field, label, CardNumbers::person);
  }

  /** A body, by its id. */
  public BodyId body(String field, Text label) {
    return read(field, label, BodyId::new);
  }

  /** A sitting, by its number; empty if none is chosen. */
  public Optional<SittingId> sitting(String field, Text label) {
    return line(field, label).isEmpty()
        ? Optional.empty()
        : Optional.of(new SittingId(number(field, label, 1, Limits.SITTINGS)));
  }

  private static <T> T numbered(String word, Text label, Function<String, T> reading) {
    try {
      return reading.apply(word);
    } catch (IllegalArgumentException e) {
      throw Problem.bad(
          "“" + label.zh() + "”中的“" + word + "”不是证号。请改正后再试。",
          "\"" + word + "\" in \"" + label.en() + "\" is no number of anybody. Mend it.");
    }
  }

  /** A control character has no place in words that are printed. */
  private static boolean isBroken(String words) {
    return words.codePoints().anyMatch(Character::isISOControl);
  }

  private static Problem missing(Text label) {
    return Problem.bad("请填写“" + label.zh() + "”。", "Fill in \"" + label.en() + "\".");
  }

  private static Problem tooLong(Text label) {
    return Problem.bad(
        "“" + label.zh() + "”太长，一行不超过" + LINE + "字。请缩短后再试。",
        "\"" + label.en() + "\" is too long: " + LINE + " characters a line. Shorten it.");
  }

  static Problem unreadable(Text label) {
    return Problem.bad(
        "“" + label.zh() + "”的内容无法识别。请核对后再试。",
        "What was given for \"" + label.en() + "\" cannot be read. Check it and try again.");
  }

  private static Problem twice(Text label, String word) {
    return Problem.bad(
        "“" + label.zh() + "”中的" + word + "重复出现。请删去一个后再试。",
        word + " stands twice in \"" + label.en() + "\". Leave one of them out.");
  }
}
