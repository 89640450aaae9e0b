package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreviewTest {
  @Test
  void every_state_of_a_sitting_is_a_page_to_look_at() throws IOException {
    var pages = Previews.write(Path.of("target", "preview"));
    assertEquals(3 * Scenes.all().size() + 2, pages.size());
  }
}
