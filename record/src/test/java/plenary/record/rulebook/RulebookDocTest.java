package plenary.record.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;

@DisplayName("The page on rulebooks")
class RulebookDocTest {
  private static final Path PAGE =
      Path.of(System.getProperty("plenary.home", ".."), "docs/format/rulebook.md");

  @Test
  @DisplayName("has an example that becomes the JSON and the hash it says")
  void example_is_exact() throws IOException {
    var page = Files.readString(PAGE);
    var read = Rulebooks.read(YamlFile.of("example", block(page, "```yaml\nid: ", "id: ")));
    var json = block(page, "```json\n{", "{").strip();
    assertEquals(json, read.json().canonicalText());
    assertTrue(page.contains("whose hash is `" + read.digest().hex() + "`"), read.digest().hex());
  }

  private static String block(String page, String begins, String first) {
    int from = page.indexOf(begins) + begins.length() - first.length();
    return page.substring(from, page.indexOf("```", from));
  }

  @Test
  @DisplayName("names every field and every word of the form")
  void names_are_told() throws IOException {
    var page = Files.readString(PAGE);
    var missing = new ArrayList<String>();
    var names = new ArrayList<String>();
    collect(RulebookSchema.of(), names);
    for (var name : names) {
      if (!page.matches(
          "(?s).*[` {\\n\"]" + java.util.regex.Pattern.quote(name) + "[` :,)\\n\"].*")) {
        missing.add(name);
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(names.size() > 120, names.size() + " names");
  }

  private static void collect(Json schema, List<String> names) {
    switch (schema) {
      case Json.Obj(var members) -> {
        if (members.get("properties") instanceof Json.Obj(var properties)) {
          names.addAll(properties.keySet());
        }
        if (members.get("enum") instanceof Json.Arr(var words)) {
          for (var word : words) names.add(((Json.Str) word).text());
        }
        members.values().forEach(each -> collect(each, names));
      }
      case Json.Arr(var items) -> items.forEach(each -> collect(each, names));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }
}
