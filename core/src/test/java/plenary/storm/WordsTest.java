package plenary.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words and code know each other: no sentence without words, no words that nothing says. */
class WordsTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+[a-z.-]*)\"");

  /** A constant of an enumeration: a key may end in its name, which is then not spelled out. */
  private static final Pattern CONSTANT = Pattern.compile("(?m)^ +([A-Z][A-Z_]+)(?=[,;(]|$)");

  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)(:[a-z]+)?}");

  @Test
  @DisplayName("every sentence that has words is said somewhere in the code")
  void no_words_are_left_over() throws IOException {
    var literals = literals();
    var unsaid = new TreeSet<String>();
    for (var key : House.wording().templates().keySet()) {
      if (!said(key, literals)) unsaid.add(key);
    }
    assertEquals(new TreeSet<String>(), unsaid);
  }

  @Test
  @DisplayName("a sentence has the same places in both languages")
  void both_languages_have_the_same_places() {
    House.wording()
        .templates()
        .forEach((key, text) -> assertEquals(places(text.zh()), places(text.en()), key));
  }

  /** Whether a key stands in the code whole, or as the end of one made of parts. */
  private static boolean said(String key, TreeSet<String> literals) {
    for (int from = 0; from >= 0; from = next(key, from)) {
      if (literals.contains(key.substring(from))) return true;
    }
    return false;
  }

  private static int next(String key, int from) {
    int dot = key.indexOf('.', from);
    return dot < 0 ? -1 : dot + 1;
  }

  private static TreeSet<String> literals() throws IOException {
    var found = new TreeSet<String>();
    var sources = Path.of(System.getProperty("plenary.home", ".."), "core/src/main/java");
    try (var files = Files.walk(sources)) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        var source = Files.readString(file);
        LITERAL.matcher(source).results().forEach(hit -> found.add(hit.group(1)));
        CONSTANT
            .matcher(source)
            .results()
            .forEach(hit -> found.add(hit.group(1).toLowerCase(Locale.ROOT).replace('_', '-')));
      }
    }
    assertTrue(found.size() > 200, "only " + found.size() + " literals were seen");
    return found;
  }

  private static TreeSet<String> places(String template) {
    var places = new TreeSet<String>();
    PLACE.matcher(template).results().forEach(hit -> places.add(hit.group(1)));
    return places;
  }
}
