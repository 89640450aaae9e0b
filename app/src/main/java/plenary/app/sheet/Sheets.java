package plenary.app.sheet;

import java.util.Locale;
import plenary.base.Text;

/** Reads a file that somebody has sent, whatever its name says it is. */
public final class Sheets {
  /** Most bytes of a file. */
  public static final int FILE_BYTES = 20 * 1024 * 1024;

  /** Most rows, the head included. */
  public static final int ROWS = 100_000;

  /** Most columns. */
  public static final int COLUMNS = 200;

  /** The last row that any spreadsheet has. */
  static final int LAST_ROW = 1_048_576;

  /** Most cells with something in them. */
  public static final int CELLS = 2_000_000;

  /** Most UTF-16 code units of a cell. */
  public static final int CELL = 65_536;

  /** Most faults that are told of one file; whoever mends these sees the next. */
  public static final int FAULTS = 200;

  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  private Sheets() {}

  /**
   * Reads a file.
   *
   * @param fileName only for sentences: the content decides
   */
  public static Reading read(String fileName, byte[] bytes) {
    try {
      return new Reading.Read(table(fileName, bytes));
    } catch (UnreadableException e) {
      return new Reading.Unreadable(e.fault());
    }
  }

  private static Table table(String fileName, byte[] bytes) {
    if (bytes.length > FILE_BYTES) {
      throw UnreadableException.ofFile(
          "超过20兆字节的上限。请删去不需要的内容，或者分成几个文件。",
          "It is larger than 20 MB. Remove what is not needed, or split it.");
    }
    if (bytes.length == 0) throw empty();
    if (begins(bytes, 'P', 'K')) return Workbook.read(bytes);
    if (begins(bytes, OLE)) throw oldWorkbook();
    if (begins(bytes, '%', 'P', 'D', 'F')) throw notATable(fileName);
    var decoded = Decoded.of(bytes);
    if (looksLikeMarkup(decoded)) throw markup();
    return Csv.read(decoded);
  }

  private static boolean begins(byte[] bytes, int... first) {
    if (bytes.length < first.length) return false;
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) return false;
    }
    return true;
  }

  private static boolean looksLikeMarkup(Decoded decoded) {
    var head = decoded.head(1_000).strip().toLowerCase(Locale.ROOT);
    return head.startsWith("<?xml")
        || head.startsWith("<!")
        || head.startsWith("<html")
        || head.startsWith("<table")
        || head.startsWith("<meta")
        || head.startsWith("<head");
  }

  static UnreadableException tooManyCells(int row) {
    return new UnreadableException(
        new Fault(
            new Place(row, 0),
            new Text(
                "到这一行已经超过200万格，不像是名册或议程。请删去多余的列，或者分成几个文件。",
                "By this row there are more than two million cells. Remove the columns that are not"
                    + " needed, or split the file.")));
  }

  static UnreadableException tooManyRows(int row) {
    return new UnreadableException(
        new Fault(
            new Place(row, 0),
            new Text(
                "超过100,000行的上限。请删去表格下方多余的内容，或者分成几个文件。",
                "There are more than 100,000 rows. Remove what stands below the table, or split the"
                    + " file.")));
  }

  static UnreadableException empty() {
    return UnreadableException.ofFile(
        "里面没有内容。请确认选对了文件，并且已经保存。", "It is empty. Check that it is the right file, and saved.");
  }

  private static UnreadableException oldWorkbook() {
    return UnreadableException.ofFile(
        "这是旧版 Excel 文件（.xls），或者是加了密码的工作簿。请在 Excel 或 WPS 中打开，取消密码，" + "另存为 .xlsx 或“CSV UTF-8”。",
        "This is an old Excel file (.xls), or a workbook with a password. Open it in Excel or WPS,"
            + " remove the password, and save it as .xlsx or as CSV UTF-8.");
  }

  private static UnreadableException markup() {
    return UnreadableException.ofFile(
        "这是网页或 XML 文件，不是表格，只是起了表格的名字。请在 Excel 或 WPS 中打开，另存为 .xlsx 或" + "“CSV UTF-8”。",
        "This is a web page or an XML file under the name of a sheet. Open it in Excel or WPS and"
            + " save it as .xlsx or as CSV UTF-8.");
  }

  static UnreadableException notATable(String fileName) {
    var name = fileName.isBlank() ? "" : "（" + shown(fileName) + "）";
    return UnreadableException.ofFile(
        "这不是表格文件" + name + "。请用 Excel 或 WPS 另存为 .xlsx 或“CSV UTF-8”后再选。",
        "This is not a sheet. Save one from Excel or WPS as .xlsx or as CSV UTF-8, and choose that.");
  }

  private static String shown(String fileName) {
    var plain = fileName.codePoints().filter(c -> !Character.isISOControl(c)).limit(60);
    return plain
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
