package plenary.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.record.bytes.Hash;
import plenary.record.tree.TreeHasher;

class RecordPageTest {
  private static final Pattern BLOCK =
      Pattern.compile("```(\\w+) example=(\\S+)\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  @DisplayName(
      "docs/format/record.md shows the example byte for byte (-Dplenary.golden=rewrite mends it)")
  void the_page_shows_the_example() throws IOException {
    Path page = page();
    String text = Files.readString(page);
    String expected = with(example(), text);
    if ("rewrite".equals(System.getProperty("plenary.golden"))) {
      Files.writeString(page, expected);
    }
    assertEquals(expected, Files.readString(page));
    assertEquals(5, BLOCK.matcher(text).results().count());
  }

  @Test
  @DisplayName("the example checks out, with its key and its own checkpoint pinned")
  void the_example_checks_out() {
    var checkpoint = ExampleRecord.writer().write(folder, ExampleRecord.published());
    var pins = new Pins(ExampleRecord.KEY.verifier(), checkpoint);
    var seen = new Seen();
    var report = ExampleRecord.reader(pins).read(folder, seen);
    assertEquals(List.of(), report.faults());
    assertEquals(ExampleRecord.published(), seen.entries);
    assertEquals(1, report.withheld());
  }

  private Map<String, String> example() throws IOException {
    ExampleRecord.writer().write(folder, ExampleRecord.published());
    Map<String, String> example = new LinkedHashMap<>();
    example.put(
        "inputs",
        """
        secret    %s
        key seed  %s
        key name  %s
        """
            .formatted(ExampleRecord.SECRET_TEXT, ExampleRecord.SEED_TEXT, ExampleRecord.NAME));
    for (String name : RecordFiles.NAMES) {
      example.put(name, Files.readString(folder.resolve(name)));
    }
    example.put("steps", steps());
    return example;
  }

  private static String steps() {
    var hasher = new TreeHasher();
    var steps = new StringBuilder();
    for (SealedEntry entry : ExampleRecord.sealed()) {
      Hash leaf = hasher.leaf(entry.envelope().bytes());
      steps.append(
          """
          entry %d
            salt       %s%s
            c          %s
            leaf hash  %s
          """
              .formatted(
                  entry.envelope().seq(),
                  entry.salt().hex(),
                  entry.envelope().seq() == 2 ? "  (known to the signer alone)" : "",
                  entry.envelope().c().hex(),
                  leaf.hex()));
    }
    var sealer = new Sealer(ExampleRecord.SECRET);
    ExampleRecord.sealed().forEach(e -> sealer.resume(e.envelope(), e.payload()));
    return steps.append("root         ").append(sealer.head().root().hex()).append("\n").toString();
  }

  private static String with(Map<String, String> example, String text) {
    return BLOCK
        .matcher(text)
        .replaceAll(
            block ->
                Matcher.quoteReplacement(
                    "```%s example=%s\n%s```"
                        .formatted(block.group(1), block.group(2), example.get(block.group(2)))));
  }

  /** The page, from the folder of the whole or from that of a module. */
  private static Path page() {
    String page = "docs/format/record.md";
    return Files.exists(Path.of(page)) ? Path.of(page) : Path.of("..").resolve(page);
  }
}
