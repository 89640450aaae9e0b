package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;

/** An order of business is put in order by mouse, by keyboard alone, and without a script. */
@ExtendWith(Chromium.class)
@Timeout(120)
class OrderTest {
  private static final String[] BEFORE = {"高唱国歌", "政府工作报告", "审查", "选举办法"};

  @TempDir Path folder;

  @Test
  @DisplayName("the last item is dragged to the first place")
  void by_mouse(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      var page = room.open(Screen.DESK, site.link(TestSite.DESK));
      open(page);
      stands(page, BEFORE[0], BEFORE[1], BEFORE[2], BEFORE[3]);
      page.locator("#item-4 .what").dragTo(page.locator("#item-1 .what"));
      stands(page, BEFORE[3], BEFORE[0], BEFORE[1], BEFORE[2]);
      page.locator("#item-1 .what").dragTo(page.locator("#item-3 .what"));
      stands(page, BEFORE[0], BEFORE[1], BEFORE[3], BEFORE[2]);
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("by keyboard an item goes up twice, and the focus goes with it")
  void by_keyboard(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      var page = room.open(Screen.DESK, site.link(TestSite.DESK));
      open(page);
      page.locator("#item-4 button[value='4-3']").focus();
      page.keyboard().press("Enter");
      stands(page, BEFORE[0], BEFORE[1], BEFORE[3], BEFORE[2]);
      assertThat(page.locator("#item-3 button[value='3-2']")).isFocused();
      page.keyboard().press("Enter");
      stands(page, BEFORE[0], BEFORE[3], BEFORE[1], BEFORE[2]);
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("without a script the same buttons move it")
  void without_script(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      var page = room.openWithoutScript(Screen.PHONE, site.link(TestSite.DESK));
      open(page);
      page.locator("#item-1 button[value='1-2']").click();
      stands(page, BEFORE[1], BEFORE[0], BEFORE[2], BEFORE[3]);
    }
  }

  private static void open(Page page) {
    page.navigate("/desk/sittings/1");
  }

  private static void stands(Page page, String... items) {
    assertThat(page.locator("[data-test=item] .what")).containsText(items);
  }
}
