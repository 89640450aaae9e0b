package plenary.app.preview;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pictures of pages, as the hall's screen, the console and a phone would show them. */
final class Pictures {
  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(1920, 1080), new Size(1280, 800), new Size(390, 844));

  private Pictures() {}

  /** Takes them beside the pages, a folder a size. */
  static void take(Path folder, List<String> names) throws IOException {
    try (var browsing = new Browsing()) {
      var page = browsing.browser().newPage();
      for (var size : SIZES) {
        var pictures = folder.resolve(size.width + "x" + size.height);
        Files.createDirectories(pictures);
        page.setViewportSize(size.width, size.height);
        for (var name : names) {
          page.navigate(folder.resolve(name + ".html").toUri().toString());
          var picture = pictures.resolve(name + ".png");
          page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
      }
    }
  }
}
