package plenary.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import plenary.base.Text;
import plenary.base.Wording;

/**
 * The words that ship, read without a YAML library, which core does not have: keys by indentation,
 * and beneath each sentence a line {@code zh: '…'} and a line {@code en: '…'}, or both beside the
 * key in braces.
 */
final class Words {
  private static final Pattern KEY = Pattern.compile("( *)'?([a-z-]+)'?:");
  private static final Pattern SHORT =
      Pattern.compile("( *)'?([a-z-]+)'?: \\{zh: '(.*)', en: '(.*)'}");
  private static final Pattern SAID = Pattern.compile(" *(zh|en): '(.*)'");

  /** What is wrong in files, which core never says. */
  private static final String FAULTS = "faults.yaml";

  private final Map<String, Text> templates = new TreeMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private String zh = "";

  private Words() {}

  static Wording shipped() {
    var words = new Words();
    var folder =
        Path.of(System.getProperty("plenary.home", ".."), "record/src/main/resources/wording");
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        if (!file.endsWith(FAULTS)) Files.readAllLines(file).forEach(words::line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Wording.of(words.templates);
  }

  private void line(String line) {
    if (line.isBlank() || line.strip().startsWith("#")) return;
    var said = SAID.matcher(line);
    if (said.matches()) {
      said(said.group(1), said.group(2).replace("''", "'"));
      return;
    }
    var both = SHORT.matcher(line);
    if (both.matches()) {
      enter(both.group(1), both.group(2));
      said("zh", both.group(3).replace("''", "'"));
      said("en", both.group(4).replace("''", "'"));
      return;
    }
    var key = KEY.matcher(line);
    if (!key.matches()) throw new IllegalStateException("not a line of words: " + line);
    enter(key.group(1), key.group(2));
  }

  private void enter(String indentation, String key) {
    while (path.size() > indentation.length() / 2) path.removeLast();
    path.addLast(key);
  }

  private void said(String language, String words) {
    if (language.equals("zh")) zh = words;
    else templates.put(String.join(".", path), new Text(zh, words));
  }
}
