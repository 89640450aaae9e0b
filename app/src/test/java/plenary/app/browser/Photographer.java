package plenary.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.app.browser.Room.Screen;

/**
 * Looks at pages in every size: takes pictures, for people to look at, and sees that no page is
 * wider than a phone.
 */
final class Photographer {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static final List<Integer> PHONES = List.of(360, 390);

  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Set<Page> whole = new HashSet<>();
  private final List<String> tooWide = new ArrayList<>();

  /** Has a page to look at, opened for this alone. */
  Photographer with(String name, Page page) {
    pages.put(name, page);
    return this;
  }

  /** Has a page to look at from top to bottom. */
  Photographer withAll(String name, Page page) {
    whole.add(page);
    return with(name, page);
  }

  /** Looks at every page as things stand. */
  void look(String stage) {
    pages.forEach((name, page) -> look(stage + "-" + name, page));
  }

  private void look(String name, Page page) {
    page.reload();
    page.waitForLoadState(LoadState.LOAD);
    for (int width : PHONES) {
      page.setViewportSize(width, Screen.PHONE.height);
      int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
      if (wide > width) tooWide.add(name + " is " + wide + " wide on a phone of " + width);
    }
    for (var screen : Screen.values()) {
      page.setViewportSize(screen.width, screen.height);
      page.screenshot(picture(name, screen).setFullPage(whole.contains(page)));
    }
  }

  /** A picture of this name, of a page as it is shown on this screen. */
  static Page.ScreenshotOptions picture(String name, Screen screen) {
    var file = FOLDER.resolve(name + "-" + screen.width + ".png");
    // hiding the caret would leave style in the page, and break its policy
    return new Page.ScreenshotOptions().setPath(file).setCaret(ScreenshotCaret.INITIAL);
  }

  /** No page had to be scrolled sideways on a phone. */
  void sawNothingTooWide() {
    assertEquals(List.of(), tooWide);
  }
}
