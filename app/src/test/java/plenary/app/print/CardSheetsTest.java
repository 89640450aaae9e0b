package plenary.app.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.app.page.Capacity;
import plenary.base.Text;

class CardSheetsTest {
  private static final float DOTS = 300;
  private static final Text SESSION =
      new Text("某某市第十七届人民代表大会第二次会议", "Second Session of the Seventeenth Congress");

  /** A private-use character, which no font of ours holds. */
  private static final String NOWHERE = "\uE123";

  @TempDir static Path folder;
  private static CardSheets sheets;

  @BeforeAll
  static void fonts() {
    sheets = new CardSheets(Fonts.find(folder), SESSION);
    assertTrue(sheets.fonts().any(), "no font: build once with a network");
  }

  private static CardFace card(int number, String name) {
    return new CardFace(
        Text.same(name),
        "%03d".formatted(number),
        new Text("第三代表团", "Third delegation"),
        Capacity.values()[number % Capacity.values().length],
        "https://plenary.example/card/key-%011d.secretsecretsecret%04d".formatted(number, number),
        "%06d".formatted(number * 7_919));
  }

  private static List<CardFace> cards(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> card(i, "代表" + i)).toList();
  }

  @Test
  @DisplayName("the same cards with the same fonts are the same bytes")
  void same_bytes() {
    assertArrayEquals(sheets.pdf(cards(3)), sheets.pdf(cards(3)));
  }

  @Test
  @DisplayName(
      "ten cards a sheet, then as many PIN slips in the same order; an eleventh begins one")
  void sheets_of_ten() throws IOException {
    try (var ten = Loader.loadPDF(sheets.pdf(cards(10)));
        var eleven = Loader.loadPDF(sheets.pdf(cards(11)))) {
      assertEquals(2, ten.getNumberOfPages());
      assertEquals(4, eleven.getNumberOfPages());
      assertTrue(text(eleven, 2).contains("代表11"));
      assertFalse(text(eleven, 1).contains("007919"), "a PIN on a sheet of cards");
      assertTrue(text(eleven, 3).contains("007919"));
      assertTrue(text(eleven, 4).contains("087109"));
    }
  }

  @Test
  @DisplayName("every QR code read from the drawn page is the address of its card")
  void qr_round_trip() throws Exception {
    var cards = cards(10);
    var read = new ArrayList<String>();
    try (var document = Loader.loadPDF(sheets.pdf(cards))) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS);
      for (int i = 0; i < 10; i++) read.add(decode(cell(page, i)));
      Files.createDirectories(Path.of("target/print"));
      javax.imageio.ImageIO.write(page, "png", Path.of("target/print/cards.png").toFile());
      var slips = new PDFRenderer(document).renderImageWithDPI(1, 100);
      javax.imageio.ImageIO.write(slips, "png", Path.of("target/print/slips.png").toFile());
    }
    assertEquals(cards.stream().map(CardFace::address).toList(), read);
  }

  private static BufferedImage cell(BufferedImage page, int place) {
    int width = (int) (85.6 / 25.4 * DOTS);
    int height = (int) (54 / 25.4 * DOTS);
    int left = (page.getWidth() - 2 * width) / 2 + place % 2 * width;
    int top = (page.getHeight() - 5 * height) / 2 + place / 2 * height;
    return page.getSubimage(left, top, width, height);
  }

  private static String decode(BufferedImage image) throws Exception {
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeReader().decode(bitmap).getText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"王　伟", "买买提·艾力", "㛃娜", "𠮷田", "李𬀩", "赵钱孙李·周吴郑王·冯陈褚卫", "Anna-Maria Öz"})
  @DisplayName("a name is printed with embedded glyphs and comes out of the file as it went in")
  void text_comes_out(String name) throws IOException {
    assertEquals(0, sheets.missing(List.of(Text.same(name))).size());
    try (var document = Loader.loadPDF(sheets.pdf(List.of(card(1, name))))) {
      var said = text(document, 1).replaceAll("[ \\u3000]", "");
      assertTrue(said.contains(name.replaceAll("[ \\u3000]", "")), said);
    }
  }

  @Test
  @DisplayName("fonts are embedded, and only what is used of them")
  void embedded() throws IOException {
    var bytes = sheets.pdf(cards(10));
    assertTrue(bytes.length < 400_000, bytes.length + " bytes");
    try (var document = Loader.loadPDF(bytes)) {
      int seen = 0;
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        var font = document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font instanceof PDType0Font && font.getName().matches("[A-Z]{6}\\+.*"));
        seen++;
      }
      assertTrue(seen > 0);
    }
  }

  @Test
  @DisplayName("a character that no font holds is told by name before, and printed as its own note")
  void missing_glyph() throws IOException {
    var name = "王" + NOWHERE + "明";
    var missing = sheets.missing(List.of(Text.same("王明"), Text.same(name)));
    assertEquals(List.of("〔U+E123〕"), missing.get(name));
    assertEquals(1, missing.size());
    try (var document = Loader.loadPDF(sheets.pdf(List.of(card(1, "王明"), card(2, name))))) {
      assertEquals(3, document.getNumberOfPages());
      assertTrue(text(document, 1).contains("U+E123"));
      assertTrue(text(document, 3).contains("手写"));
      assertTrue(text(document, 3).contains("002"));
      assertFalse(text(document, 3).contains("001"));
    }
  }

  @Test
  @DisplayName("without a font nothing is produced, and what to do is said")
  void no_font() {
    var none = new CardSheets(Fonts.none(), SESSION);
    assertThrows(IllegalStateException.class, () -> none.pdf(cards(1)));
    assertTrue(Fonts.missing().zh().contains("未生成") && Fonts.missing().zh().contains("fonts"));
  }

  private static String text(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
