package plenary.app.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** Opened fonts: words are cut into runs, each in the first font that holds its characters. */
final class FontChain {
  private final List<BaseFont> fonts;

  private FontChain(List<BaseFont> fonts) {
    this.fonts = fonts;
  }

  /** Opens them anew: a font remembers what one file uses of it. */
  static FontChain open(Fonts fonts) {
    var opened = new ArrayList<BaseFont>();
    for (var name : fonts.names()) {
      try {
        var font =
            BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
        font.setSecureRandom(new Steady());
        opened.add(font);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (DocumentException e) { // one that forbids embedding is passed over
        continue;
      }
    }
    return new FontChain(opened);
  }

  /**
   * Characters in one font.
   *
   * @param missing whether they stand for one that no font holds
   */
  record Run(BaseFont font, String text, boolean missing) {
    float width(float size) {
      return font.getWidthPoint(text, size);
    }
  }

  /** Cuts words into runs. */
  List<Run> runs(String words) {
    var runs = new ArrayList<Run>();
    for (int i = 0; i < words.length(); ) {
      int end = end(words, i);
      add(runs, run(words.substring(i, end)));
      i = end;
    }
    return runs;
  }

  /** A character, and the variation selector after it, which is nothing by itself. */
  private static int end(String words, int from) {
    int end = from + Character.charCount(words.codePointAt(from));
    while (end < words.length() && selects(words.codePointAt(end))) {
      end += Character.charCount(words.codePointAt(end));
    }
    return end;
  }

  private static boolean selects(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private Run run(String character) {
    return holder(character)
        .map(font -> new Run(font, character, false))
        .orElseGet(() -> new Run(fonts.getFirst(), code(character), true));
  }

  /** The first font that holds the whole of it. */
  private Optional<BaseFont> holder(String character) {
    return fonts.stream()
        .filter(font -> character.codePoints().allMatch(font::charExists))
        .findFirst();
  }

  private static void add(List<Run> runs, Run next) {
    if (!runs.isEmpty() && !next.missing() && !runs.getLast().missing()) {
      var last = runs.getLast();
      if (last.font() == next.font()) {
        runs.set(runs.size() - 1, new Run(last.font(), last.text() + next.text(), false));
        return;
      }
    }
    runs.add(next);
  }

  /** What stands in place of a character that no font holds. */
  private static String code(String character) {
    var code = new StringBuilder("〔");
    character.codePoints().forEach(c -> code.append("U+%04X".formatted(c)));
    return code.append("〕").toString();
  }

  /** The characters that no font holds, as they will stand, in order. */
  List<String> missing(String words) {
    return runs(words).stream().filter(Run::missing).map(Run::text).toList();
  }

  float width(List<Run> runs, float size) {
    float width = 0;
    for (var run : runs) width += run.width(size);
    return width;
  }

  /** Names a subset alike in every file. It hides nothing: it tells two subsets apart. */
  private static final class Steady extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private int turn;

    @Override
    public double nextDouble() {
      return (turn++ % 26) / 26.0;
    }
  }
}
