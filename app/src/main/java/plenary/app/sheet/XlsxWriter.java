package plenary.app.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a table as a workbook of one sheet. Every cell is text and formatted as text, so nothing
 * in it is ever computed; the same table gives the same bytes.
 */
public final class XlsxWriter {
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static final String TYPES =
      HEAD
          + ("<Types xmlns='" + PACKAGE + "content-types'>")
          + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
          + "<Default Extension='xml' ContentType='application/xml'/>"
          + override("/xl/workbook.xml", "sheet.main")
          + override("/xl/worksheets/sheet1.xml", "worksheet")
          + override("/xl/styles.xml", "styles")
          + "</Types>";

  /** Text, and heads in bold. */
  private static final String STYLES =
      HEAD
          + ("<styleSheet xmlns='" + MAIN + "'>")
          + "<fonts count='2'><font><sz val='11'/></font><font><b/><sz val='11'/></font></fonts>"
          + "<fills count='2'><fill><patternFill patternType='none'/></fill>"
          + "<fill><patternFill patternType='gray125'/></fill></fills>"
          + "<borders count='1'><border/></borders>"
          + "<cellStyleXfs count='1'><xf/></cellStyleXfs>"
          + "<cellXfs count='2'><xf numFmtId='49' applyNumberFormat='1'/>"
          + "<xf numFmtId='49' fontId='1' applyNumberFormat='1' applyFont='1'/></cellXfs>"
          + "</styleSheet>";

  private XlsxWriter() {}

  /**
   * The bytes of a workbook.
   *
   * @param name of the sheet
   * @param rows the heads first
   */
  public static byte[] write(String name, List<List<String>> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml", ""));
      put(zip, "xl/workbook.xml", workbook(name));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations("worksheet", "worksheets/sheet1.xml", relation(2, "styles", "styles.xml")));
      put(zip, "xl/styles.xml", STYLES);
      put(zip, "xl/worksheets/sheet1.xml", sheet(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String part, String text) throws IOException {
    var entry = new ZipEntry(part);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String override(String part, String type) {
    return "<Override PartName='"
        + part
        + "' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml'/>";
  }

  private static String relations(String type, String target, String more) {
    return HEAD
        + ("<Relationships xmlns='" + PACKAGE + "relationships'>")
        + relation(1, type, target)
        + more
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id='rId"
        + id
        + "' Type='"
        + OFFICE
        + "/"
        + type
        + "' Target='"
        + target
        + "'/>";
  }

  private static String workbook(String name) {
    return HEAD
        + ("<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'><sheets><sheet name='")
        + escaped(name)
        + "' sheetId='1' r:id='rId1'/></sheets></workbook>";
  }

  private static String sheet(List<List<String>> rows) {
    var xml = new StringBuilder(HEAD);
    xml.append("<worksheet xmlns='").append(MAIN).append("'>");
    xml.append("<sheetViews><sheetView workbookViewId='0'>");
    xml.append("<pane ySplit='1' topLeftCell='A2' activePane='bottomLeft' state='frozen'/>");
    xml.append("</sheetView></sheetViews><sheetFormatPr defaultColWidth='16'/><sheetData>");
    for (int i = 0; i < rows.size(); i++) row(xml, i + 1, rows.get(i));
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static void row(StringBuilder xml, int number, List<String> cells) {
    xml.append("<row r='").append(number).append("'>");
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isEmpty()) continue;
      xml.append("<c r='").append(Place.letters(i + 1)).append(number).append('\'');
      xml.append(number == 1 ? " s='1'" : " s='0'");
      xml.append(" t='inlineStr'><is><t xml:space='preserve'>");
      xml.append(escaped(cells.get(i))).append("</t></is></c>");
    }
    xml.append("</row>");
  }

  /** Written so that XML can hold it, and so that reading gives the same characters. */
  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean likeEscape = c == '_' && text.regionMatches(i + 1, "x", 0, 1);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\'' -> escaped.append("&apos;");
        default -> {
          if (likeEscape || c < ' ' && c != '\t' && c != '\n' || isUnfit(c)) {
            escaped.append(String.format("_x%04X_", c));
          } else {
            escaped.appendCodePoint(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static boolean isUnfit(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
