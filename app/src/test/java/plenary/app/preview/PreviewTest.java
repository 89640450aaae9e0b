package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreviewTest {
  /** With {@code -Dplenary.pictures=true} there is a picture of each, too. */
  @Test
  void every_state_of_a_sitting_is_a_page_to_look_at() throws IOException {
    var folder = Path.of("target", "preview").toAbsolutePath();
    var pages = Previews.write(folder);
    assertEquals(3 * Scenes.all().size() + 2, pages.size());
    if (Boolean.getBoolean("plenary.pictures")) Pictures.take(folder, pages);
  }
}
