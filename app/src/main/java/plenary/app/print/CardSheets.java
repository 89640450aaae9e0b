package plenary.app.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import plenary.app.page.Capacity;
import plenary.base.Text;

/**
 * Cards on sheets of A4, ten a sheet, then the PIN slips in the same order on sheets of their own.
 *
 * @param session what the cards are for, as printed on each
 */
public record CardSheets(Fonts fonts, Text session) {
  private static final float MM = 72 / 25.4f;
  private static final float WIDTH = 85.6f * MM;
  private static final float HEIGHT = 54 * MM;
  private static final int ACROSS = 2;
  private static final int DOWN = 5;
  private static final int A_SHEET = ACROSS * DOWN;
  private static final float LEFT = (PageSize.A4.getWidth() - ACROSS * WIDTH) / 2;
  private static final float BOTTOM = (PageSize.A4.getHeight() - DOWN * HEIGHT) / 2;
  private static final float BAND = 9 * MM;
  private static final float MARGIN = 4 * MM;
  private static final float QR = 32 * MM;
  private static final float CROP = 5 * MM;
  private static final Color INK = new Color(0x1f2328);

  private static final float FIRST_NOTE = PageSize.A4.getHeight() - 40 * MM;
  private static final float NOTE = 18;
  private static final int NOTES_A_PAGE = 35;

  /** Every file is made at this moment, whenever it is made. */
  private static final int YEAR = 2026;

  /** The characters of these names that no font holds, by name; empty if all can be printed. */
  public Map<String, List<String>> missing(List<Text> names) {
    var chain = FontChain.open(fonts);
    var missing = new LinkedHashMap<String, List<String>>();
    for (var name : names) {
      var lacking = chain.missing(name.zh());
      if (!lacking.isEmpty()) missing.put(name.zh(), lacking);
    }
    return missing;
  }

  /**
   * The sheets as a PDF file.
   *
   * @throws IllegalStateException if there is no font; ask {@link Fonts#any} first
   */
  public byte[] pdf(List<CardFace> cards) {
    if (!fonts.any()) throw new IllegalStateException("no font");
    var out = new ByteArrayOutputStream();
    var document = new Document(PageSize.A4, 0, 0, 0, 0);
    var writer = PdfWriter.getInstance(document, out);
    document.open();
    pin(writer);
    var chain = FontChain.open(fonts);
    var pen = new Pen(writer.getDirectContent(), chain);
    sheets(document, pen, cards, this::card);
    document.newPage();
    sheets(document, pen, cards, this::slip);
    notes(document, pen, cards);
    document.close();
    return out.toByteArray();
  }

  /** What a file says of its making is the same for all. */
  private void pin(PdfWriter writer) {
    var when = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    when.clear();
    when.set(YEAR, Calendar.JANUARY, 1);
    var about = writer.getInfo();
    about.put(PdfName.CREATIONDATE, new PdfDate(when));
    about.put(PdfName.MODDATE, new PdfDate(when));
    var id = Arrays.copyOf(session.zh().getBytes(StandardCharsets.UTF_8), 16);
    about.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  private interface Drawing {
    void draw(Pen pen, CardFace card, float left, float bottom);
  }

  private static void sheets(Document document, Pen pen, List<CardFace> cards, Drawing drawing) {
    for (int i = 0; i < cards.size(); i++) {
      int place = i % A_SHEET;
      if (place == 0) {
        if (i > 0) document.newPage();
        cropMarks(pen.page());
      }
      float left = LEFT + place % ACROSS * WIDTH;
      float bottom = BOTTOM + (DOWN - 1 - place / ACROSS) * HEIGHT;
      drawing.draw(pen, cards.get(i), left, bottom);
    }
  }

  /** Short lines outside the cards, to cut along. */
  private static void cropMarks(PdfContentByte page) {
    page.setLineWidth(0.3f);
    page.setColorStroke(INK);
    float right = LEFT + ACROSS * WIDTH;
    float top = BOTTOM + DOWN * HEIGHT;
    for (int i = 0; i <= ACROSS; i++) {
      float x = LEFT + i * WIDTH;
      mark(page, x, BOTTOM - CROP, x, BOTTOM - 1);
      mark(page, x, top + 1, x, top + CROP);
    }
    for (int i = 0; i <= DOWN; i++) {
      float y = BOTTOM + i * HEIGHT;
      mark(page, LEFT - CROP, y, LEFT - 1, y);
      mark(page, right + 1, y, right + CROP, y);
    }
    page.stroke();
  }

  private static void mark(PdfContentByte page, float x, float y, float toX, float toY) {
    page.moveTo(x, y);
    page.lineTo(toX, toY);
  }

  private void card(Pen pen, CardFace card, float left, float bottom) {
    var page = pen.page();
    float top = bottom + HEIGHT;
    page.setColorFill(colour(card.capacity()));
    page.rectangle(left, top - BAND, WIDTH, BAND);
    page.fill();
    pen.colour(Color.WHITE);
    float wide = WIDTH - 2 * MARGIN;
    var words = card.capacity().words();
    pen.line(words.zh(), left + MARGIN, top - 6.6f * MM, 17, wide / 2);
    pen.line(words.en(), left + MARGIN + wide / 2, top - 6.3f * MM, 10, wide / 2);
    pen.colour(INK);
    float narrow = WIDTH - QR - MARGIN - 2 * MM;
    pen.lines(session.zh(), left + MARGIN, top - BAND - 4.6f * MM, 7.5f, wide, 2);
    pen.line(card.name().zh(), left + MARGIN, bottom + 19 * MM, 26, narrow);
    if (lacks(pen, card)) {
      pen.line("缺字须手写，见附页 see the note", left + MARGIN, bottom + 16 * MM, 6, narrow);
    }
    pen.lines(card.group().zh(), left + MARGIN, bottom + 12.5f * MM, 9, narrow, 2);
    pen.line("证号 No. " + card.number(), left + MARGIN, bottom + 4 * MM, 11, narrow);
    QrCode.of(card.address()).draw(page, left + WIDTH - QR - MM, bottom + 2 * MM, QR);
  }

  /** Never colour alone: the word stands in the band. */
  private static Color colour(Capacity capacity) {
    return switch (capacity) {
      case DEPUTY -> new Color(0xb3141d);
      case NON_VOTING -> new Color(0x0b5394);
      case VISITOR -> new Color(0x1a6b35);
      case STAFF -> new Color(0x6b4e16);
      case PRESS -> new Color(0x5b2d8c);
      case UNSTATED -> new Color(0x444c56);
    };
  }

  private void slip(Pen pen, CardFace card, float left, float bottom) {
    pen.colour(INK);
    float wide = WIDTH - 2 * MARGIN;
    float from = left + MARGIN;
    float top = bottom + HEIGHT;
    pen.lines(session.zh(), from, top - 8 * MM, 7.5f, wide, 2);
    pen.line(card.number() + "　" + card.name().zh(), from, top - 18 * MM, 14, wide);
    pen.line("密码 PIN", from, top - 27 * MM, 9, wide);
    pen.line(card.pin(), from, top - 37 * MM, 26, wide);
    pen.line("与证件分开保管，勿告他人。", from, bottom + 9 * MM, 8, wide);
    pen.line("Keep it apart from the card, and to yourself.", from, bottom + 5 * MM, 8, wide);
  }

  /** What could not be printed as it is, on pages of its own. */
  private static void notes(Document document, Pen pen, List<CardFace> cards) {
    var lacking = cards.stream().filter(card -> lacks(pen, card)).toList();
    float wide = PageSize.A4.getWidth() - 2 * LEFT;
    for (int i = 0; i < lacking.size(); i++) {
      int line = i % NOTES_A_PAGE;
      if (line == 0) {
        document.newPage();
        pen.colour(INK);
        pen.line("字库缺字，须手写补正", LEFT, FIRST_NOTE + 40, 16, wide);
        pen.line("No font holds these: write them by hand", LEFT, FIRST_NOTE + 24, 10, wide);
      }
      var card = lacking.get(i);
      var said = card.number() + "　" + card.name().zh();
      pen.line(said, LEFT, FIRST_NOTE - line * NOTE, 11, wide);
    }
  }

  private static boolean lacks(Pen pen, CardFace card) {
    return !pen.fonts().missing(card.name().zh()).isEmpty();
  }
}
