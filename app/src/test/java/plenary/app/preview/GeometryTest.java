package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Pages laid out by a browser: nothing is wider than a phone, nothing in the hall is cut off. */
@EnabledIf("browser")
class GeometryTest {
  static final Path CHROMIUM = Path.of(System.getProperty("plenary.chromium", "/usr/bin/chromium"));

  /** Loads every page in a frame of one size and writes down how large it turned out. */
  private static final String MEASURE =
      """
      <!doctype html><meta charset="utf-8"><body><pre></pre><script>
      const frames = [...document.querySelectorAll("iframe")];
      addEventListener("load", () => {
        document.querySelector("pre").textContent = frames.map((frame) => {
          const page = frame.contentDocument.documentElement;
          return `[${frame.title} ${page.scrollWidth} ${page.scrollHeight}]`;
        }).join(" ");
      });
      </script>
      """;

  private static final Pattern SIZE = Pattern.compile("\\[(\\S+) (\\d+) (\\d+)]");

  @TempDir Path folder;

  static boolean browser() {
    return Files.isExecutable(CHROMIUM);
  }

  @Test
  void no_page_scrolls_sideways_on_a_phone_of_360_pixels() throws Exception {
    var pages = Previews.write(folder);
    var sizes = measure(pages, 360, 780);
    assertEquals(pages.size(), sizes.size());
    var wide = sizes.stream().filter(size -> size.width > 360).toList();
    assertTrue(wide.isEmpty(), () -> "wider than 360: " + wide);
  }

  @Test
  void every_message_of_the_hall_fits_its_screen() throws Exception {
    var pages = Previews.write(folder).stream().filter(name -> !name.startsWith("chair")).toList();
    var sizes = measure(pages, 1920, 1080);
    assertEquals(pages.size(), sizes.size());
    var cut = sizes.stream().filter(size -> size.width > 1920 || size.height > 1080).toList();
    assertTrue(cut.isEmpty(), () -> "beyond 1920 × 1080: " + cut);
  }

  private record Size(String page, int width, int height) {}

  private List<Size> measure(List<String> pages, int width, int height) throws Exception {
    var frames = new StringBuilder(MEASURE.substring(0, MEASURE.indexOf("<script>")));
    for (var page : pages) {
      frames.append(
          "<iframe title=\"%s\" src=\"%s.html\" width=\"%d\" height=\"%d\" frameborder=\"0\"></iframe>"
              .formatted(page, page, width, height));
    }
    frames.append(MEASURE.substring(MEASURE.indexOf("<script>")));
    var file = folder.resolve("measure.html");
    Files.writeString(file, frames);
    return SIZE.matcher(dump(file))
        .results()
        .map(m -> new Size(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))))
        .toList();
  }

  private String dump(Path file) throws IOException, InterruptedException {
    var dom = folder.resolve("dom.html");
    var process =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
    return Files.readString(dom, StandardCharsets.UTF_8);
  }
}
