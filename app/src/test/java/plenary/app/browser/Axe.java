package plenary.app.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Looks for what keeps people from using a page: too little contrast, fields without a name,
 * headings out of order, by the rules of WCAG 2.2 AA that a program can test.
 */
final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
        });
        return found.violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")} (${rule.help})`));
      }
      """;

  private Axe() {}

  /** What it objects to in a page as it is shown now. */
  @SuppressWarnings("unchecked") // the script answers with a list of strings
  static List<String> objections(Page page) {
    page.evaluate(SCRIPT); // by the browser's own door, which the page's policy does not close
    return (List<String>) page.evaluate(RUN);
  }

  private static String script() {
    try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
