package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Events are for ever: a record of every earlier release verifies under this one. Each folder of
 * {@code src/test/resources/records} is the record that a release made of a session in which every
 * type of event happens. They are never rewritten; a release adds one, by {@code
 * -Dplenary.golden=NAME}.
 */
class GoldenRecordTest {
  private static final Path RECORDS = Path.of("src/test/resources/records");

  @Test
  @DisplayName("the record of every earlier release verifies")
  void every_earlier_record_verifies() throws IOException {
    var name = System.getProperty("plenary.golden", "rewrite");
    if (!name.equals("rewrite")) {
      Written.record(RECORDS.resolve(name), Example.everything().entries);
    }
    var records = records();
    assertTrue(!records.isEmpty(), "there is a record to verify");
    for (var record : records) {
      var ran = Ran.verify(record);
      assertEquals(0, ran.status(), () -> record + "\n" + ran.out());
      assertEquals(List.of(), ran.lines(Verdict.FAILED));
    }
  }

  private static List<Path> records() throws IOException {
    try (Stream<Path> folders = Files.list(RECORDS)) {
      return folders.sorted().toList();
    }
  }
}
