package plenary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReplayCommandTest {
  private static final Path HOME = Path.of(System.getProperty("plenary.home"));

  @TempDir Path temp;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Path session) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute("replay", session.toString(), "--out", temp.resolve("out").toString());
  }

  @Test
  @DisplayName("runs the example, says what came of it, and leaves with 0")
  void runs() {
    assertEquals(0, run(HOME.resolve("sessions/qingdao-2022")), err::toString);
    assertTrue(out.toString().contains("应到 561，实到 402，须有 374"), out::toString);
    assertTrue(out.toString().contains("存证 checkpoint: example.invalid/"), out::toString);
    assertTrue(Files.exists(temp.resolve("out/record/entries.jsonl")));
  }

  @Test
  @DisplayName("a refusal names file and line, leaves with 1, and leaves nothing behind")
  void refused() throws IOException {
    var folder = changed("do: announce-attendance, sitting: 1", "do: open-sitting, sitting: 1");
    assertEquals(1, run(folder));
    var message = err.toString().strip();
    assertTrue(message.startsWith(folder + "/proceedings.yaml:10: "), message);
    assertEquals(1, message.lines().count());
    assertFalse(Files.exists(temp.resolve("out")));
  }

  @Test
  @DisplayName("a fault in a file names file and line, and leaves with 2")
  void faulty() throws IOException {
    assertEquals(2, run(changed("do: announce-attendance", "do: anounce-attendance")));
    assertTrue(err.toString().contains("/proceedings.yaml:10: "), err::toString);
  }

  @Test
  @DisplayName("no such folder leaves with 2")
  void no_folder() {
    assertEquals(2, run(temp.resolve("none")));
    assertEquals(1, err.toString().strip().lines().count(), err::toString);
  }

  @Test
  @DisplayName("an output folder with something else in it is refused, and stays as it is")
  void taken() throws IOException {
    Files.createDirectories(temp.resolve("out"));
    Files.writeString(temp.resolve("out/diary.txt"), "dear diary");
    assertEquals(2, run(HOME.resolve("sessions/qingdao-2022")));
    assertTrue(err.toString().contains("请另选目录"), err::toString);
    assertEquals("dear diary", Files.readString(temp.resolve("out/diary.txt")));
  }

  /** The example with one phrase of its proceedings changed. */
  private Path changed(String from, String to) throws IOException {
    var folder = Files.createDirectories(temp.resolve("sessions/changed"));
    Files.createDirectories(temp.resolve("rulebooks"));
    for (var name : new String[] {"cn-local.yaml", "cn-municipal.yaml"}) {
      copy(HOME.resolve("rulebooks").resolve(name), temp.resolve("rulebooks"));
    }
    for (var name : new String[] {"session.yaml", "roll.csv", "attendance.csv"}) {
      copy(HOME.resolve("sessions/qingdao-2022").resolve(name), folder);
    }
    var proceedings = Files.readString(HOME.resolve("sessions/qingdao-2022/proceedings.yaml"));
    Files.writeString(folder.resolve("proceedings.yaml"), proceedings.replace(from, to));
    return folder;
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()));
  }
}
