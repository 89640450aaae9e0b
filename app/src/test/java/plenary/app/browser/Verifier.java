package plenary.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The verifier is another program, which knows nothing of the server. */
final class Verifier {
  private static final Path HOME = Path.of(System.getProperty("plenary.home"));

  private Verifier() {}

  /** The record as anybody who looks at {@code page} can fetch it verifies, with exit code 0. */
  static void verifies(Page page, Path folder) {
    try {
      check(page, folder.resolve("record.zip"));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void check(Page page, Path zip) throws IOException, InterruptedException {
    var answer = page.request().get("/record/record.zip");
    assertEquals(200, answer.status(), answer.statusText());
    Files.write(zip, answer.body());
    var verifier = HOME.resolve("verify/target/classes");
    assertTrue(Files.exists(verifier), "the verifier is built before the server");
    var classes =
        verifier + System.getProperty("path.separator") + System.getProperty("java.class.path");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var run =
        new ProcessBuilder(List.of(java, "-cp", classes, "plenary.verify.Main", zip.toString()))
            .redirectErrorStream(true)
            .start();
    var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), said);
    assertTrue(said.lines().filter(line -> line.startsWith("ok")).count() > 8, said);
  }
}
