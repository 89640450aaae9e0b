package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;

/** Rulebooks as documents, on every screen and without a script. */
@ExtendWith(Chromium.class)
@Timeout(120)
class RulesTest {
  @TempDir Path folder;

  private final List<String> tooWide = new ArrayList<>();

  @Test
  @DisplayName("a rulebook fits every screen; an article leads to its text, and the text back")
  void a_rulebook(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      for (var screen : Screen.values()) {
        var list = room.openWithoutScript(screen, "/rules");
        look(list, "40-rules", screen);
        list.locator("[data-test=book] > a[href='/rules/cn-municipal']").click();
        assertThat(list.locator("h1")).containsText("设区的市人民代表大会会议规则");
        look(list, "41-rulebook", screen);
        picture(list, "44-top", screen, false);
        list.navigate("/rules/cn-municipal#decisions");
        picture(list, "43-decisions", screen, false);
        list.locator("#decision-resolution .cite a").first().click();
        assertThat(list.locator(".quoted:target")).containsText("过半数");
        picture(list, "42-article", screen, false);
        list.locator(".quoted:target .governs a").first().click();
        assertThat(list.locator(".rule:target")).isVisible();
      }
      room.hasHeardNoComplaint();
    }
    assertEquals(List.of(), tooWide);
  }

  private void look(Page page, String name, Screen screen) {
    int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (wide > screen.width) tooWide.add(name + " is " + wide + " wide at " + screen.width);
    picture(page, name, screen, true);
  }

  private static void picture(Page page, String name, Screen screen, boolean whole) {
    page.screenshot(Photographer.picture(name, screen).setFullPage(whole));
  }
}
