package plenary.app.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plenary.app.Main;
import plenary.record.wording.Wordings;

/** Many lines, long lines and broken lines, one after the other. */
@Timeout(300)
class StreamTest {
  private static final int LINES = 200_000;
  private static final Path HOME = Path.of(System.getProperty("plenary.home", ".."));

  @Test
  @DisplayName("200,000 lines are answered in order by a process that could not hold the answers")
  void a_stream_is_never_held() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-Dplenary.home=" + HOME.toAbsolutePath(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "decide")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var feeding = Thread.ofVirtual().start(() -> feed(process));
    long size = 0;
    int answers = 0;
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        var id = "{\"id\":" + answers + ",";
        assertTrue(line.startsWith(id), line);
        size += line.length();
        answers++;
      }
    }
    feeding.join();
    assertEquals(0, process.waitFor());
    assertEquals(LINES, answers);
    assertTrue(size > 64_000_000, "only " + size + " characters came");
  }

  private static void feed(Process process) {
    try (var in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
      for (int i = 0; i < LINES; i++) {
        var broken = i % 100 == 99 ? "\"for\":x}\n" : "\"for\":" + i % 400 + "}\n";
        in.write(
            "{\"id\":%d,\"rulebook\":\"cn-municipal\",\"decision\":\"resolution\",".formatted(i)
                + "\"members\":561,\"present\":402,"
                + broken);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("blank lines are passed over, a line too long is an error, and the rest goes on")
  void odd_lines() throws IOException {
    var cases = new Cases(HOME.resolve("rulebooks"), Wordings.verdicts());
    var asked =
        "{\"id\":1,\"rulebook\":\"cn-municipal\",\"moment\":\"open\",\"members\":9,\"present\":6}";
    var tooLong = "{\"note\":\"" + "x".repeat(70_000) + "\"}";
    var in = "\n \r\n" + tooLong + "\n" + asked + "\r\n\u00ff\n" + asked;
    var out = new ByteArrayOutputStream();
    cases.filter(new ByteArrayInputStream(in.getBytes(StandardCharsets.ISO_8859_1)), out);
    var answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(4, answers.size());
    assertTrue(answers.get(0).contains("65536"), answers.get(0));
    assertEquals(cases.answer(asked), answers.get(1));
    assertTrue(answers.get(2).contains("not UTF-8"), answers.get(2));
    assertEquals(answers.get(1), answers.get(3));
    assertEquals(List.of(), answers.stream().filter(String::isBlank).toList());
  }
}
