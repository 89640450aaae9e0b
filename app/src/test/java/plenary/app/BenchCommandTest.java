package plenary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

/** The benchmarks in small: that they measure and tidy up, not what they measure. */
@Timeout(300)
class BenchCommandTest {
  private final StringWriter out = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(out))
        .execute(arguments);
  }

  @Test
  @DisplayName("append gives both rates and their ratio")
  void append() {
    assertEquals(0, run("bench", "append", "--seconds", "1", "--writers", "16"), out::toString);
    assertTrue(
        out.toString().matches("(?s).*chamber: [\\d,]+ /s.*bare file: [\\d,]+ /s.*ratio: \\d.*"));
    assertTidy();
  }

  @Test
  @DisplayName("replay gives its time, what it is held against, and both ratios")
  void replay() {
    assertEquals(0, run("bench", "replay", "--entries", "20000"), out::toString);
    assertTrue(out.toString().contains("entries: 20,000"), out::toString);
    assertEquals(2, out.toString().lines().filter(line -> line.contains("ratio: ")).count());
    assertTidy();
  }

  @Test
  @DisplayName("decide gives its time, that of parsing and printing, and their ratio")
  void decide() {
    assertEquals(0, run("bench", "decide", "--lines", "2000"), out::toString);
    assertTrue(out.toString().contains("lines: 2,000"), out::toString);
    assertTrue(out.toString().matches("(?s).*decide: .*parse and print: .*ratio: \\d.*"));
    assertTidy();
  }

  @Test
  @DisplayName(
      "gates: everybody is in once, though one gate was offline; both rates and their ratio")
  void gates() {
    assertEquals(0, run("bench", "gates", "--members", "300", "--seconds", "4"), out::toString);
    assertTrue(out.toString().contains("present: 300"), out::toString);
    assertTrue(out.toString().contains("everyone once"), out::toString);
    assertTrue(out.toString().contains("in: 300，重复 again: 12"), out::toString);
    assertTrue(out.toString().matches("(?s).*scans: [\\d,]+ /s.*no-op: [\\d,]+ /s.*ratio: \\d.*"));
    assertTidy();
  }

  @Test
  @DisplayName("hall: every vote is in the record once, and each figure stands beside its limit")
  void hall() {
    run("bench", "hall", "--voters", "40"); // how fast, a shared machine does not tell
    var said = out.toString();
    assertTrue(said.contains("not in the record exactly once: 0（应为 must be 0）PASS"), said);
    assertTrue(said.matches("(?s).*votes: [\\d,]+ /s.*no-op page: [\\d,]+ /s.*ratio: \\d.*"), said);
    assertEquals(6, said.lines().filter(line -> line.matches(".*(PASS|FAIL)")).count(), said);
    assertTidy();
  }

  private static void assertTidy() {
    var pid = ProcessHandle.current().pid();
    assertFalse(
        Files.exists(Path.of(System.getProperty("plenary.home"), "target", "bench-" + pid)));
  }

  @Test
  @DisplayName("no benchmark named is wrong use")
  void names_one() {
    assertEquals(2, run("bench"));
    assertTrue(out.toString().contains("append, replay"), out::toString);
  }
}
