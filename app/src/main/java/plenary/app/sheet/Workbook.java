package plenary.app.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a workbook ({@code .xlsx}): the first sheet that is shown, its texts as they were typed.
 * Formulas are not computed and macros not touched.
 */
final class Workbook {
  private static final String TYPES = "[Content_Types].xml";

  private final ZipParts parts;
  private final List<Fault> remarks = new ArrayList<>();

  private Workbook(ZipParts parts) {
    this.parts = parts;
  }

  static Table read(byte[] bytes) {
    return new Workbook(new ZipParts(bytes)).table();
  }

  private Table table() {
    checkKind();
    var path = mainPart();
    var targets = relations(path);
    var sheets = sheets(path);
    var sheet = parts(targets, sheets.id());
    var strings = byType(targets, "/sharedStrings");
    var styles = byType(targets, "/styles").map(this::dateStyles).orElse(List.of());
    if (parts.hasEnding("vbaProject.bin")) {
      remark(
          "工作簿带有宏。宏没有读取，也不会运行；只导入了单元格的内容。",
          "The workbook has macros. They were not read and do not run; only cells were taken.");
    }
    if (sheets.shown() > 1) {
      remark(
          "工作簿有" + sheets.shown() + "张工作表，只读取了第一张。",
          "The workbook has " + sheets.shown() + " sheets; only the first was read.");
    }
    var values =
        new CellValues(strings.map(this::strings).orElse(List.of()), styles, sheets.y1904());
    try (var xml = open(sheet)) {
      return new SheetXml(xml, sheet, values).table(remarks);
    }
  }

  private void remark(String zh, String en) {
    remarks.add(Fault.ofFile(zh, en));
  }

  private void checkKind() {
    if (parts.hasEnding("workbook.bin")) throw otherKind(".xlsb");
    if (parts.has("content.xml")) throw otherKind(".ods");
    if (!parts.has(TYPES)) {
      throw UnreadableException.ofFile(
          "这是压缩包，缺少工作簿必有的部件（[Content_Types].xml）。请在 Excel 或 WPS 中打开原表，另存为新的 .xlsx。",
          "This is a package without what every workbook has ([Content_Types].xml). Open the original"
              + " in Excel or WPS and save it as a new .xlsx.");
    }
  }

  private static UnreadableException otherKind(String kind) {
    return UnreadableException.ofFile(
        "这是 " + kind + " 文件。请在 Excel 或 WPS 中打开，另存为 .xlsx 或“CSV UTF-8”。",
        "This is a "
            + kind
            + " file. Open it in Excel or WPS and save it as .xlsx or as CSV UTF-8.");
  }

  private PlainXml open(String part) {
    return new PlainXml(
        part,
        parts
            .open(part)
            .orElseThrow(
                () ->
                    UnreadableException.ofFile(
                        "工作簿缺少部件 " + part + "，里面没有可读的工作表。请在 Excel 或 WPS 中打开，另存为新的 .xlsx。",
                        "The workbook lacks its part "
                            + part
                            + ": there is no sheet to read. Open it in Excel or WPS and save it as a"
                            + " new .xlsx.")));
  }

  private record Relation(String id, String type, String target) {}

  private String mainPart() {
    return byType(relations(""), "/officeDocument").orElse("xl/workbook.xml");
  }

  /** What a part refers to; targets as whole paths. */
  private List<Relation> relations(String of) {
    int slash = of.lastIndexOf('/') + 1;
    var folder = of.substring(0, slash);
    var relations = new ArrayList<Relation>();
    try (var xml = open(folder + "_rels/" + of.substring(slash) + ".rels")) {
      while (xml.next()) {
        if (!xml.begins("Relationship")) continue;
        var target = xml.attribute("Target");
        var path = target.startsWith("/") ? target.substring(1) : folder + target;
        relations.add(new Relation(xml.attribute("Id"), xml.attribute("Type"), path));
        if (relations.size() > ZipParts.MOST_PARTS) throw PlainXml.broken(of);
      }
    }
    return relations;
  }

  private static Optional<String> byType(List<Relation> relations, String ending) {
    return relations.stream()
        .filter(relation -> relation.type().endsWith(ending))
        .map(Relation::target)
        .findFirst();
  }

  private static String parts(List<Relation> relations, String id) {
    return relations.stream()
        .filter(relation -> relation.id().equals(id))
        .map(Relation::target)
        .findFirst()
        .orElseThrow(() -> PlainXml.broken("workbook.xml"));
  }

  private record Sheets(String id, int shown, boolean y1904) {}

  private Sheets sheets(String path) {
    String first = "";
    int shown = 0;
    boolean y1904 = false;
    try (var xml = open(path)) {
      while (xml.next()) {
        if (xml.begins("workbookPr")) y1904 = yes(xml.attribute("date1904"));
        if (!xml.begins("sheet") || !List.of("", "visible").contains(xml.attribute("state")))
          continue;
        if (shown++ == 0) first = xml.attribute("id");
      }
    }
    if (shown == 0) throw PlainXml.broken(path);
    return new Sheets(first, shown, y1904);
  }

  private static boolean yes(String value) {
    return value.equals("1") || value.equals("true");
  }

  /** The texts that cells refer to by number, without the readings that stand above characters. */
  private List<String> strings(String part) {
    if (!parts.has(part)) return List.of();
    var strings = new ArrayList<String>();
    var text = new StringBuilder();
    try (var xml = open(part)) {
      while (xml.next()) {
        if (xml.begins("si")) text.setLength(0);
        if (xml.begins("rPh")) xml.skip();
        else if (xml.begins("t")) CellValues.readText(xml, text);
        else if (xml.ends("si")) strings.add(CellValues.unescape(text.toString()));
      }
    }
    return strings;
  }

  /** For each style of cells, whether it shows numbers as dates. */
  private List<Boolean> dateStyles(String part) {
    if (!parts.has(part)) return List.of();
    Map<String, Boolean> formats = new HashMap<>();
    var styles = new ArrayList<Boolean>();
    boolean inCells = false;
    try (var xml = open(part)) {
      while (xml.next()) {
        if (xml.begins("numFmt")) {
          formats.put(xml.attribute("numFmtId"), CellValues.showsDate(xml.attribute("formatCode")));
        } else if (xml.begins("cellXfs")) {
          inCells = true;
        } else if (xml.ends("cellXfs")) {
          inCells = false;
        } else if (inCells && xml.begins("xf")) {
          var id = xml.attribute("numFmtId");
          styles.add(formats.getOrDefault(id, CellValues.isDateFormat(id)));
        }
      }
    }
    return styles;
  }
}
