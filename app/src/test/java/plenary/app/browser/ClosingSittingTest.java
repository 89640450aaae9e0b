package plenary.app.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The closing sitting, from the first word to the anthem. */
@ExtendWith(Chromium.class)
@Timeout(600)
class ClosingSittingTest {
  @TempDir Path folder;

  @Test
  @DisplayName("组织法25: eight resolutions; 218 of 474 are not 238, and what follows is decided")
  void closes(Browser browser) {
    try (var site = ClosingHouse.prepared(folder);
        var room = new Room(browser, site.port())) {
      var sitting = new ClosingSitting(site, room);
      sitting.play();
      Verifier.verifies(sitting.home(), folder);
      room.hasHeardNoComplaint();
    }
  }
}
