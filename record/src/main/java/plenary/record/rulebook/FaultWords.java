package plenary.record.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plenary.base.Language;
import plenary.base.Text;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;

/**
 * What readers say of a fault, in both languages and with what to do about it. Like other
 * catalogues of messages it is looked up by the message itself: {@code "{word}" is not one of
 * {words}}.
 */
final class FaultWords {
  private static final String FILE = "/wording/faults.yaml";
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  private final List<Line> lines = new ArrayList<>();

  /** A line of the catalogue. */
  private record Line(Pattern says, List<String> places, int letters, Text words) {}

  private FaultWords() {}

  static FaultWords load() {
    var words = new FaultWords();
    for (var line : ((Json.Arr) YamlFile.of(FILE, resource()).root()).items()) words.add(line);
    words.lines.sort(Comparator.comparingInt(Line::letters).reversed());
    return words;
  }

  private void add(Json line) {
    var says = text(line, "says");
    var places = new ArrayList<String>();
    var pattern = new StringBuilder();
    int from = 0;
    var place = PLACE.matcher(says);
    while (place.find()) {
      pattern.append(Pattern.quote(says.substring(from, place.start()))).append("(.*)");
      places.add(place.group(1));
      from = place.end();
    }
    pattern.append(Pattern.quote(says.substring(from)));
    lines.add(
        new Line(
            Pattern.compile(pattern.toString(), Pattern.DOTALL),
            places,
            PLACE.matcher(says).replaceAll("").length(),
            new Text(text(line, "zh"), text(line, "en"))));
  }

  private static String text(Json line, String name) {
    return ((Json.Str) Tree.member(line, name)).text();
  }

  /** What a reader said, in both languages; as it was said where the catalogue has no such line. */
  Text of(String said) {
    return find(said).orElseGet(() -> Text.same(said));
  }

  /** The same, empty where the catalogue has no such line. */
  Optional<Text> find(String said) {
    for (var line : lines) {
      var match = line.says().matcher(said);
      if (match.matches()) {
        return Optional.of(
            new Text(fill(line, match, Language.ZH), fill(line, match, Language.EN)));
      }
    }
    return Optional.empty();
  }

  private String fill(Line line, Matcher said, Language language) {
    return PLACE
        .matcher(line.words().in(language))
        .replaceAll(
            place -> {
              int group = line.places().indexOf(place.group(1)) + 1;
              return Matcher.quoteReplacement(within(said.group(group), language));
            });
  }

  /**
   * What stands in a place: itself in the catalogue, as {@code a list} is, or a value as it was.
   */
  private String within(String said, Language language) {
    for (var line : lines) {
      if (line.places().isEmpty() && line.says().matcher(said).matches()) {
        return line.words().in(language);
      }
    }
    return said;
  }

  private static String resource() {
    try (var in = FaultWords.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing from the build: " + FILE);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
