package plenary.app.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.rules.Secrecy;

/** Pages that no sitting passes by. */
@ExtendWith(Chromium.class)
@Timeout(120)
class WidthTest {
  @TempDir Path folder;

  @Test
  @DisplayName("no page is wider than a phone of 360: record, sign-in, desk, what is not there")
  void no_page_is_too_wide(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var photographer = new Photographer();
      photographer
          .with("record", room.open(Screen.DESK, "/record"))
          .with("signin", room.open(Screen.PHONE, "/signin"))
          .with("not-found", room.open(Screen.PHONE, "/nothing"))
          .with("desk", room.open(Screen.DESK, site.link(TestSite.DESK)))
          .with("chair", room.open(Screen.DESK, site.link(TestSite.CHAIR)))
          .look("20");
      photographer.sawNothingTooWide();
    }
  }
}
