package plenary.record.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.record.input.InputException;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;

/** Reads the words that come with Plenary. */
public final class Wordings {
  private static final List<String> FILES =
      List.of("announcements", "events", "papers", "refusals", "script");

  private final Map<String, Text> templates = new TreeMap<>();

  private Wordings() {}

  /** Every sentence that Plenary can say. */
  public static Wording load() {
    var wordings = new Wordings();
    for (var file : FILES) wordings.read(file + ".yaml");
    return Wording.of(wordings.templates);
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
