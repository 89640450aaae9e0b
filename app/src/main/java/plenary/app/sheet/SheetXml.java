package plenary.app.sheet;

import java.util.ArrayList;
import java.util.List;

/** Reads the cells of one sheet of a workbook, row by row; a cell far out costs nothing. */
final class SheetXml {
  private final PlainXml xml;
  private final String part;
  private final CellValues values;
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder inline = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private long row;
  private int column;
  private boolean merged;
  private int count;

  SheetXml(PlainXml xml, String part, CellValues values) {
    this.xml = xml;
    this.part = part;
    this.values = values;
  }

  Table table(List<Fault> remarks) {
    while (xml.next()) {
      if (xml.begins("row")) beginRow();
      else if (xml.ends("row")) endRow();
      else if (xml.begins("c")) readCell();
      else if (xml.begins("mergeCell")) merged = true;
    }
    if (rows.isEmpty() && faults.isEmpty()) throw Sheets.empty();
    var all = new ArrayList<>(remarks);
    if (merged) {
      all.add(
          Fault.ofFile(
              "表中有合并的单元格，只有左上角一格算有内容。如果下面的行因此缺少代表团等内容，请取消合并并填满。",
              "There are merged cells; only the first of each has its text. Where rows lack their"
                  + " delegation for that, unmerge the cells and fill them."));
    }
    return new Table("XLSX", rows, faults, all);
  }

  private void beginRow() {
    var number = xml.attribute("r");
    long next = number.isEmpty() ? row + 1 : number(number);
    if (next <= row || next > Sheets.LAST_ROW) throw PlainXml.broken(part);
    row = next;
    column = 0;
  }

  private long number(String text) {
    int number = CellValues.index(text, Integer.MAX_VALUE);
    if (number <= 0) throw PlainXml.broken(part);
    return number;
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new Row((int) row, cells));
      cells = new ArrayList<>(cells.size());
    }
  }

  private void readCell() {
    var where = xml.attribute("r");
    int at = where.isEmpty() ? column + 1 : column(where);
    if (at <= column || row == 0) throw PlainXml.broken(part);
    column = at;
    var type = xml.attribute("t");
    var style = xml.attribute("s");
    text.setLength(0);
    inline.setLength(0);
    boolean formula = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("f")) {
        formula = true;
        xml.skip();
      } else if (xml.begins("v")) {
        CellValues.readText(xml, text);
      } else if (xml.begins("rPh")) {
        xml.skip();
      } else if (xml.begins("t")) {
        CellValues.readText(xml, inline);
      }
    }
    take(type, style, formula);
  }

  private int column(String where) {
    int column = 0;
    for (int i = 0; i < where.length() && i < 4; i++) {
      char c = where.charAt(i);
      if (c < 'A' || c > 'Z') break;
      column = column * 26 + c - 'A' + 1;
    }
    if (column == 0) throw PlainXml.broken(part);
    return column;
  }

  private void take(String type, String style, boolean formula) {
    var stored = text.toString();
    if (formula) {
      fault(
          "这一格是公式，不是内容。请复制整列，用“选择性粘贴—数值”贴回后再保存。",
          "This cell is a formula. Copy the column and paste it back as values, then save.");
      return;
    }
    switch (type) {
      case "s" -> put(values.string(stored).orElseThrow(() -> PlainXml.broken(part)));
      case "inlineStr" -> put(CellValues.unescape(inline.toString()));
      case "str" -> put(CellValues.unescape(stored));
      case "b" -> put(stored.strip().equals("1") ? "TRUE" : "FALSE");
      case "d" -> put(stored.strip());
      case "e" ->
          fault(
              "这一格是错误值（" + stored.strip() + "）。请填入正确的内容。",
              "This cell is an error (" + stored.strip() + "). Put in what it should hold.");
      default -> takeNumber(stored, style);
    }
  }

  private void takeNumber(String stored, String style) {
    if (stored.isBlank()) return;
    var number = values.number(stored, style);
    if (number.isPresent()) {
      put(number.get());
    } else {
      fault(
          "这个数太长或者不是数，表格软件已经丢掉了后面的位数。请把这一列设为“文本”格式后重新填写。",
          "This is no number, or one so long that the spreadsheet has lost its last digits. Format the"
              + " column as text and fill it in again.");
    }
  }

  private void put(String value) {
    if (value.isEmpty() || outside()) return;
    if (++count > Sheets.CELLS) throw Sheets.tooManyCells((int) row);
    while (cells.size() < column - 1) cells.add("");
    cells.add(value);
    if (value.indexOf('\uFFFD') >= 0) {
      fault(
          "有字在转换编码时已经丢失（�）。请对照原表补上。",
          "A character was lost in conversion (�). Put it in again from the original.");
    }
  }

  private void fault(String zh, String en) {
    if (outside()) return;
    if (faults.size() < Sheets.FAULTS) faults.add(Fault.at((int) row, column, zh, en));
  }

  /** Whether the cell lies beyond every table; with something in it, the file is refused. */
  private boolean outside() {
    if (row > Sheets.ROWS) {
      throw column > Sheets.COLUMNS ? farOut() : Sheets.tooManyRows((int) row);
    }
    if (column > Sheets.COLUMNS) throw farOut();
    return false;
  }

  private UnreadableException farOut() {
    return new UnreadableException(
        Fault.at(
            (int) row,
            column,
            "这一格远在表格之外（上限为100,000行、200列）。请删去这一格，或者只把表格复制到新的工作簿。",
            "This cell lies far outside the table (100,000 rows and 200 columns at most). Clear it, or"
                + " copy the table alone into a new workbook."));
  }
}
