package plenary.app.print;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Writes words on a page. */
record Pen(PdfContentByte page, FontChain fonts) {

  /** Writes on one line, as large as {@code size} and as small as the width asks. */
  void line(String words, float left, float base, float size, float width) {
    var runs = fonts.runs(words);
    float whole = fonts.width(runs, size);
    draw(runs, left, base, whole > width ? size * width / whole : size);
  }

  /** Writes on as many as {@code most} lines, from the top down, the last one squeezed. */
  void lines(String words, float left, float base, float size, float width, int most) {
    var lines = broken(words, size, width, most);
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), left, base - i * size * 1.3f, size, width);
    }
  }

  private List<String> broken(String words, float size, float width, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (int c : words.codePoints().toArray()) {
      var longer = line + Character.toString(c);
      boolean full = fonts.width(fonts.runs(longer), size) > width;
      if (full && !line.isEmpty() && lines.size() < most - 1) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.appendCodePoint(c);
    }
    lines.add(line.toString());
    return lines;
  }

  private void draw(List<FontChain.Run> runs, float left, float base, float size) {
    page.beginText();
    page.setTextMatrix(left, base);
    for (var run : runs) {
      page.setFontAndSize(run.font(), size);
      page.showText(run.text());
    }
    page.endText();
  }

  void colour(Color colour) {
    page.setColorFill(colour);
  }
}
