package plenary.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Two guides for users, their pictures, and what the pages say that they speak of. */
final class GuideBook {
  private static final Path HOME = Path.of(System.getProperty("plenary.home"));
  private static final Path PICTURES = HOME.resolve("docs/pictures");
  private static final List<String> PAGES =
      List.of("secretariat.zh", "secretariat.en", "gate-staff.zh", "gate-staff.en");
  private static final Pattern PICTURE = Pattern.compile("\\.\\./pictures/(guide-[a-z-]+\\.png)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final int LARGEST = 200_000;
  private static final int MARGIN = 16;
  private static final int HIGHEST = 760;

  /** Where something stands on its page, with a margin, in whole pixels. */
  private static final String PLACE =
      """
      (part, margin) => {
        const box = part.getBoundingClientRect();
        const left = Math.max(0, Math.floor(box.left + scrollX) - margin);
        const top = Math.floor(box.top + scrollY) - margin;
        return [left, top, Math.ceil(box.width) + 2 * margin, Math.ceil(box.height) + margin];
      }
      """;

  private final StringBuilder said = new StringBuilder();
  private final Map<String, byte[]> taken = new LinkedHashMap<>();

  /** Reads what a page says, folded or not. */
  void see(Page page) {
    said.append(oneSpace(page.locator("body").textContent())).append('\n');
  }

  /** Takes a picture of what the phone shows. */
  void phone(String name, Page page) {
    see(page);
    taken.put(
        file(name),
        page.screenshot(new Page.ScreenshotOptions().setCaret(ScreenshotCaret.INITIAL)));
  }

  /** Takes a picture of a part of a page, as far as it matters. */
  void part(String name, Page page, Locator part) {
    see(page);
    var place = (List<?>) part.evaluate(PLACE, MARGIN);
    taken.put(
        file(name),
        page.screenshot(
            new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setFullPage(true)
                .setClip(
                    number(place, 0),
                    number(place, 1),
                    number(place, 2),
                    Math.min(number(place, 3), HIGHEST))));
  }

  private static int number(List<?> numbers, int place) {
    return ((Number) numbers.get(place)).intValue();
  }

  private static String file(String name) {
    return "guide-" + name + ".png";
  }

  /** Puts the pictures into the repository. */
  void rewrite() {
    taken.forEach(
        (name, bytes) -> {
          try {
            Files.write(PICTURES.resolve(name), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** What is wrong with the guides, after the way they tell has been gone. */
  List<String> faults() {
    var faults = new ArrayList<String>();
    var named = new TreeSet<String>();
    for (var page : PAGES) {
      var text = read(HOME.resolve("docs/guide/" + page + ".md"));
      PICTURE.matcher(text).results().forEach(found -> named.add(found.group(1)));
      BOLD.matcher(text)
          .results()
          .map(found -> oneSpace(found.group(1)))
          .filter(label -> said.indexOf(label) < 0)
          .forEach(label -> faults.add(page + " speaks of a label that no page has: " + label));
    }
    differ(named, taken.keySet(), "named, not taken", faults);
    differ(taken.keySet(), named, "taken, not named", faults);
    differ(kept(), named, "kept, not named", faults);
    taken.forEach((name, bytes) -> compare(name, bytes, faults));
    return faults;
  }

  private static void compare(String name, byte[] now, List<String> faults) {
    var file = PICTURES.resolve(name);
    if (!Files.exists(file)) {
      faults.add(name + " is not in docs/pictures");
      return;
    }
    try {
      var kept = Files.readAllBytes(file);
      if (kept.length > LARGEST) faults.add(name + " has " + kept.length + " bytes");
      if (!size(kept).equals(size(now))) {
        faults.add(name + " is " + size(kept) + ", the page now " + size(now));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void differ(Set<String> these, Set<String> those, String what, List<String> to) {
    these.stream()
        .filter(each -> !those.contains(each))
        .forEach(each -> to.add(each + ": " + what));
  }

  private static Set<String> kept() {
    try (var files = Files.list(PICTURES)) {
      var names = new TreeSet<String>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("guide-"))
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Width and height stand in the first part of a PNG. */
  private static String size(byte[] png) {
    var head = ByteBuffer.wrap(png);
    return head.getInt(16) + " × " + head.getInt(20);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String oneSpace(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
