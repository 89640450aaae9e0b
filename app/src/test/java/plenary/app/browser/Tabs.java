package plenary.app.browser;

import com.microsoft.playwright.Page;

/** Goes through a page by its Tab key. */
final class Tabs {
  /** How many things on the page can be pressed or filled in, up to the most looked at. */
  static final String STOPS =
      """
      () => {
        const all = "a[href], button, input:not([type=hidden]), select, textarea, summary";
        const shown = [...document.querySelectorAll(all)].filter(
          (each) => !each.disabled && each.tabIndex >= 0 && each.checkVisibility());
        const groups = new Set();
        return Math.min(120, shown.filter((each) => {
          if (each.type !== "radio") return true;
          const fresh = !groups.has(each.name);
          groups.add(each.name);
          return fresh; // of a group of choices Tab stops at one
        }).length);
      }
      """;

  private static final String START =
      "() => document.querySelector('a[href], button, input:not([type=hidden])').focus()";

  /** Whether Tab has come to something for the first time; null where it has left the page. */
  private static final String MARK =
      """
      () => {
        const here = document.activeElement;
        if (!here || here === document.body) return null;
        const fresh = !here.dataset.tabbed;
        here.dataset.tabbed = "yes";
        return fresh;
      }
      """;

  private Tabs() {}

  /** How many things Tab stops at, each counted once; a day takes several presses. */
  static int reached(Page page, int most) {
    page.evaluate(START);
    int reached = 0;
    for (int press = 0; reached < most && press < 4 * most; press++) {
      var fresh = (Boolean) page.evaluate(MARK);
      if (fresh == null) break;
      if (fresh) reached++;
      page.keyboard().press("Tab");
    }
    return reached;
  }
}
