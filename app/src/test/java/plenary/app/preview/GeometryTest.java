package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Pages laid out by a browser: nothing is wider than a phone, nothing in the hall is cut off. */
@EnabledIf("plenary.app.preview.Browsing#possible")
class GeometryTest {
  @TempDir Path folder;

  @Test
  void no_page_scrolls_sideways_on_a_phone_of_360_pixels() throws IOException {
    assertEquals(List.of(), beyond(360, Integer.MAX_VALUE, Previews.write(folder)));
  }

  @Test
  void every_message_of_the_hall_fits_its_screen() throws IOException {
    var pages = Previews.write(folder).stream().filter(name -> !name.startsWith("chair")).toList();
    assertEquals(List.of(), beyond(1920, 1080, pages));
  }

  /** The pages that are wider or higher than this when laid out in a window of that width. */
  private List<String> beyond(int width, int height, List<String> names) {
    var beyond = new ArrayList<String>();
    try (var browsing = new Browsing()) {
      var page = browsing.browser().newPage();
      page.setViewportSize(width, Math.min(height, 780 * width / 360));
      for (var name : names) {
        page.navigate(folder.resolve(name + ".html").toUri().toString());
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        int high = (Integer) page.evaluate("document.documentElement.scrollHeight");
        if (wide > width || high > height) beyond.add(name + " " + wide + " × " + high);
      }
    }
    return beyond;
  }
}
