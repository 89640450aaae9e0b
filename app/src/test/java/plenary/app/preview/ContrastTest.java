package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the style sheet, held to WCAG 2.2: text 4.5:1, in the hall 7:1, marks 3:1. */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
  private static final String CSS = Assets.text("plenary.css");

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      textBlock =
          """
          # look,       colour,    ground,  least
          light,        ink,       paper,   4.5
          light,        soft,      paper,   4.5
          light,        accent,    paper,   4.5
          light,        on-accent, accent,  4.5
          light,        for,       paper,   3.0
          light,        against,   paper,   3.0
          light,        abstain,   paper,   3.0
          dark,         ink,       paper,   4.5
          dark,         soft,      paper,   4.5
          dark,         accent,    paper,   4.5
          dark,         on-accent, accent,  4.5
          dark,         for,       paper,   3.0
          dark,         against,   paper,   3.0
          dark,         abstain,   paper,   3.0
          hall,         ink,       paper,   7.0
          hall,         soft,      paper,   7.0
          hall-dark,    ink,       paper,   7.0
          hall-dark,    soft,      paper,   7.0
          """)
  void what_is_read_stands_out(String look, String colour, String ground, double least) {
    var tokens = tokens(look);
    double ratio = ratio(tokens.get(colour), tokens.get(ground));
    assertTrue(ratio >= least, () -> "%.2f:1".formatted(ratio));
  }

  private static Map<String, String> tokens(String look) {
    var tokens = new HashMap<String, String>();
    read(":root {", tokens);
    if (look.endsWith("dark")) read(":root[data-look=\"dark\"] {", tokens);
    if (look.startsWith("hall")) read(":root.hall {", tokens);
    if (look.equals("hall-dark")) read(":root.hall[data-look=\"dark\"] {", tokens);
    return tokens;
  }

  private static void read(String rule, Map<String, String> tokens) {
    int from = CSS.indexOf("\n" + rule);
    assertTrue(from >= 0, rule);
    var matcher = TOKEN.matcher(CSS.substring(from, CSS.indexOf('}', from)));
    while (matcher.find()) tokens.put(matcher.group(1), matcher.group(2));
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  }

  private static double channel(String hex, int at) {
    double value = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
