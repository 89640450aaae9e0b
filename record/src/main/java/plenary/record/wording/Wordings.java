package plenary.record.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.record.input.InputException;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;

/** Reads the words that come with Plenary. */
public final class Wordings {
  private static final List<String> FILES =
      List.of("announcements", "events", "papers", "refusals", "script");

  private static final String RULEBOOKS = "rulebook";
  private static final String VERDICTS = "verdicts";

  private final Map<String, Text> templates = new TreeMap<>();

  private Wordings() {}

  /** Every sentence that Plenary can say of a session; papers name these words by their hash. */
  public static Wording load() {
    return Wording.of(read(FILES));
  }

  /** These and the sentences in which a rulebook is told. */
  public static Wording rulebooks() {
    return Wording.of(read(Stream.concat(FILES.stream(), Stream.of(RULEBOOKS)).toList()));
  }

  /** The words of a session and those for what counts come to outside one. */
  public static Wording verdicts() {
    return Wording.of(read(Stream.concat(FILES.stream(), Stream.of(VERDICTS)).toList()));
  }

  private static Map<String, Text> read(List<String> files) {
    var wordings = new Wordings();
    for (var file : files) wordings.read(file + ".yaml");
    return wordings.templates;
  }

  private void read(String file) {
    var yaml = YamlFile.of("wording/" + file, resource("/wording/" + file));
    take(yaml, "", yaml.root());
  }

  /** A map with {@code zh} and {@code en} is a sentence; any other is a branch of its key. */
  private void take(YamlFile yaml, String key, Json value) {
    if (!(value instanceof Json.Obj(var members))) {
      throw new InputException(yaml.place(value), key + ": give zh and en");
    }
    if (members.get("zh") instanceof Json.Str(var zh)
        && members.get("en") instanceof Json.Str(var en)) {
      templates.put(key, new Text(zh, en));
      return;
    }
    members.forEach((name, inner) -> take(yaml, key.isEmpty() ? name : key + "." + name, inner));
  }

  private static String resource(String path) {
    try (var in = Wordings.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("missing from the build: " + path);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
