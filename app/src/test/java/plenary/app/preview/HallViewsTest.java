package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Every view of the hall's screens as the last row sees it, laid out and drawn by a browser. The
 * pictures are for people to look at; what a program can judge of them is judged here.
 */
@EnabledIf("plenary.app.preview.Browsing#possible")
class HallViewsTest {
  private static final Path FOLDER = Path.of("target", "preview", "hall").toAbsolutePath();

  /** Views with more on them than others, which are looked at in four times as many pixels too. */
  private static final Set<String> HEAVY =
      Set.of(
          "hall-06-opened",
          "hall-30-long-result",
          "seats-3000",
          "seats-3000-plan",
          "set-agenda",
          "speaking",
          "presidium-14-secret-vote");

  /**
   * What is wrong with the page in front: what is set too small for the last row, what runs out of
   * the picture, what is written over something else.
   */
  private static final String WRONG =
      """
      () => {
        const wrong = [];
        const scale = innerWidth / 1920;
        const near = (element) => element.closest(".beside") !== null;
        const least = (element) => {
          if (element.closest(".stage-head, .stage-foot, .caption, .seats")) return 13;
          if (near(element)) return element.closest(".en") ? 18 : 22;
          if (element.closest(".message:has(> .beside)")) return element.closest(".en") ? 18 : 30;
          if (element.closest(".en")) return 28;
          if (element.closest(".people, .row h2, .papers, .papers.many + .second, .tight dt, .left-out, .unchecked")) return 38;
          if (element.closest(".attendance, .result") && !element.closest("b, dt, dd, .outcome, .title")) return 48;
          return 64;
        };
        const boxes = [];
        const walker = document.createTreeWalker(document.querySelector(".stage"), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode;
          const element = text.parentElement;
          if (!text.data.trim() || element.closest("[hidden], .unseen, [data-wants]")) continue;
          const style = getComputedStyle(element);
          if (style.visibility === "hidden" || style.display === "none") continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          const words = text.data.trim().slice(0, 24);
          const size = parseFloat(style.fontSize) * (element.closest("svg")
            ? element.getScreenCTM ? element.getScreenCTM().a : 1 : 1) / scale;
          if (range.getClientRects().length === 0) continue;
          if (size < least(element) - 0.5) wrong.push(`${size.toFixed(1)} px: ${words}`);
          for (const box of range.getClientRects()) {
            if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) {
              wrong.push(`out of the picture: ${words}`);
            }
            const cut = box.height * 0.28; // the space above and below the strokes
            boxes.push({ words, l: box.left + 2, r: box.right - 2, t: box.top + cut, b: box.bottom - cut });
          }
        }
        for (let i = 0; i < boxes.length; i++) {
          for (let j = i + 1; j < boxes.length; j++) {
            const a = boxes[i], b = boxes[j];
            if (a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b) {
              wrong.push(`${a.words} | ${b.words} overlap`);
            }
          }
        }
        const root = document.documentElement;
        if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) {
          wrong.push(`${root.scrollWidth} × ${root.scrollHeight}`);
        }
        return [...new Set(wrong)].slice(0, 6);
      }
      """;

  @Test
  @DisplayName(
      "every view fits 1080p and 4K, dark and light, with nothing set too small or over another")
  void every_view() throws IOException {
    Files.createDirectories(FOLDER);
    for (var asset : List.of("plenary.css", "hall.css", "plenary.js")) {
      Files.writeString(FOLDER.resolve(asset), Assets.text(asset));
    }
    var wrong = new ArrayList<String>();
    int seen = 0;
    try (var browsing = new Browsing()) {
      var page = browsing.browser().newPage();
      for (var view : HallViews.all().entrySet()) {
        for (var look : List.of("light", "dark")) {
          var file = FOLDER.resolve(view.getKey() + "-" + look + ".html");
          Files.writeString(file, Pages.render(view.getValue(), look, "."));
          look(page, file, 1920, 1080, wrong);
          seen++;
          if (HEAVY.contains(view.getKey()) && look.equals("light")) {
            look(page, file, 3840, 2160, wrong);
          }
        }
      }
    }
    assertTrue(seen > 100, "only " + seen);
    assertEquals(List.of(), wrong);
  }

  private static void look(Page page, Path file, int width, int height, List<String> wrong) {
    page.setViewportSize(width, height);
    page.navigate(file.toUri().toString());
    var name = file.getFileName().toString().replace(".html", "");
    var found = (List<?>) page.evaluate(WRONG);
    for (var each : found) wrong.add(name + " " + width + ": " + each);
    var picture = FOLDER.resolve(width + "x" + height).resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
  }
}
