package plenary.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;

/**
 * The words of the verifier, beside those that come with Plenary, which it borrows for refusals.
 */
final class Phrasebook {
  private static final String FILE = "claims.yaml";
  private static final int LONGEST = 1_000;

  private final Wording wording;

  private Phrasebook(Wording wording) {
    this.wording = wording;
  }

  /** The verifier's own words and {@code shipped}. */
  static Phrasebook beside(Wording shipped) {
    Map<String, Text> templates = new TreeMap<>(shipped.templates());
    take(YamlFile.of(FILE, resource()).root(), "", templates);
    return new Phrasebook(Wording.of(templates));
  }

  /** A map with {@code zh} and {@code en} as texts is a sentence; any other is a branch. */
  private static void take(Json value, String key, Map<String, Text> into) {
    if (!(value instanceof Json.Obj(var members))) {
      throw new IllegalStateException(FILE + ": " + key + " has no zh and en");
    }
    if (members.get("zh") instanceof Json.Str(var zh)
        && members.get("en") instanceof Json.Str(var en)) {
      into.put(key, new Text(zh, en));
      return;
    }
    members.forEach((name, inner) -> take(inner, key.isEmpty() ? name : key + "." + name, into));
  }

  private static String resource() {
    try (var in = Phrasebook.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing from the build: " + FILE);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean knows(String key) {
    return wording.templates().containsKey(key);
  }

  /** The sentence in both languages, on one line, not longer than a line may be. */
  Text say(Sentence sentence, ZoneId zone) {
    var said = wording.say(sentence, zone);
    return new Text(oneLine(said.zh()), oneLine(said.en()));
  }

  /**
   * What stands in a record was written by others: nothing in it may move a cursor, break a line,
   * turn the direction of writing, or fill the screen.
   */
  static String oneLine(String text) {
    var out = new StringBuilder(Math.min(text.length(), LONGEST));
    for (int i = 0; i < text.length() && out.length() < LONGEST; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      out.appendCodePoint(isQuiet(c) ? c : '\uFFFD');
    }
    return out.length() < LONGEST ? out.toString() : out.append('…').toString();
  }

  private static boolean isQuiet(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
