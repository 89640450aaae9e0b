package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

  @Test
  @DisplayName("the desk makes a link; it says for whom it is, signs in once, and then no more")
  void a_link(Browser browser) {
    try (var site = TestSite.opened(folder);
        var room = new Room(browser, site.port())) {
      var desk = room.open(Screen.DESK, site.link(TestSite.DESK));
      desk.selectOption("#role", "deputy");
      desk.fill("#links #number", "8");
      desk.locator("[data-test=make-link]").click();
      var link = desk.locator("[data-test=link]").textContent();
      var photographer = new Photographer();
      var phone = room.open(Screen.PHONE, link);
      photographer.with("link", phone).look("21");
      photographer.sawNothingTooWide();
      phone.locator("[data-test=enter]").click();
      assertThat(phone.locator("[data-test=number]")).hasText("008");
      var other = room.open(Screen.PHONE, link);
      assertThat(other.locator("[data-test=refusal]")).containsText("已经用过或已过期");
    }
  }
}
