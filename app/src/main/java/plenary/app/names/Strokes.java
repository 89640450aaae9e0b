package plenary.app.names;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How characters are written: how many strokes, and which, one by one (横1 竖2 撇3 点4 折5). For one
 * that the table lacks the count is ICU's, and it stands after those of its count whose strokes are
 * known; what is no Chinese character stands after all of them.
 */
final class Strokes {
  private static final int NOT_CHINESE = 1_000;
  private static final Strokes INSTANCE = new Strokes();

  private final Map<Integer, String> known = new HashMap<>(40_000);
  private final AlphabeticIndex.ImmutableIndex<?> counts;
  private final Collator order;

  private Strokes() {
    read();
    var locale = ULocale.forLanguageTag("zh-u-co-stroke");
    counts = new AlphabeticIndex<Void>(locale).buildImmutableIndex();
    order = Collator.getInstance(locale).freeze();
  }

  static Strokes get() {
    return INSTANCE;
  }

  private void read() {
    try (var in = Strokes.class.getResourceAsStream("strokes.txt")) {
      if (in == null) throw new IllegalStateException("strokes.txt is missing");
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) continue;
        int tab = line.indexOf('\t');
        var sequence = line.substring(0, tab).intern();
        line.substring(tab + 1).codePoints().forEach(each -> known.put(each, sequence));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the strokes of a character are in the table. */
  boolean knows(int character) {
    return known.containsKey(character);
  }

  /** How many strokes a character has. */
  int count(int character) {
    var sequence = known.get(character);
    if (sequence != null) return sequence.length();
    if (!Character.isIdeographic(character)) return NOT_CHINESE;
    var label = counts.getBucket(counts.getBucketIndex(Character.toString(character))).getLabel();
    var figures = label.codePoints().filter(Character::isDigit).toArray();
    return figures.length == 0
        ? NOT_CHINESE - 1
        : Integer.parseInt(new String(figures, 0, figures.length));
  }

  /** Compares two characters: count, strokes one by one, and then ICU's order. */
  int compare(int one, int other) {
    if (one == other) return 0;
    int byCount = Integer.compare(count(one), count(other));
    if (byCount != 0) return byCount;
    var first = known.get(one);
    var second = known.get(other);
    if (first != null && second != null && !first.equals(second)) return first.compareTo(second);
    if (first == null != (second == null)) return first == null ? 1 : -1;
    int byIcu = order.compare(Character.toString(one), Character.toString(other));
    return byIcu != 0 ? byIcu : Integer.compare(one, other);
  }
}
