package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The verifier has words for everything that it may have to say. */
class PhrasebookTest {
  /** A literal with a dot that is neither a file's name nor put together with another. */
  private static final Pattern KEY =
      Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)+)(?<!\\.jsonl|\\.yaml)\"");

  private final Phrasebook phrasebook = Phrasebook.beside(Hall.WORDING);

  @Test
  @DisplayName("every type of event has a name")
  void every_event_has_a_name() {
    for (var type : Events.all()) {
      var key = "kind." + plenary.record.wire.Events.name(type);
      assertTrue(phrasebook.knows(key), key);
    }
    assertTrue(Events.all().size() > 40);
  }

  @Test
  @DisplayName("every sentence that the code names is there")
  void every_sentence_is_there() throws IOException {
    var sources = Path.of("src/main/java/plenary/verify");
    int seen = 0;
    try (var files = Files.list(sources)) {
      for (var file : files.toList()) {
        var keys = KEY.matcher(Files.readString(file)).results().map(key -> key.group(1)).toList();
        for (var key : keys) {
          assertTrue(phrasebook.knows(key), () -> file + " says " + key);
          seen++;
        }
      }
    }
    assertTrue(seen > 60, "sentences seen: " + seen);
  }

  @Test
  @DisplayName("what would move a cursor or break a line is replaced; what is long is cut")
  void one_line() {
    assertEquals("a\uFFFDb\uFFFD𠮷", Phrasebook.oneLine("a\nb\u001b𠮷"));
    assertEquals(1_001, Phrasebook.oneLine("x".repeat(70_000)).length());
    assertTrue(Phrasebook.oneLine("𠮷".repeat(70_000)).length() <= 1_002);
  }
}
