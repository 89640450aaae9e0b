package plenary.app.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.app.names.NastyNames;

class SheetsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  static Table read(byte[] bytes) {
    return assertInstanceOf(Reading.Read.class, Sheets.read("file", bytes)).table();
  }

  private static Table read(String csv) {
    return read(csv.getBytes(UTF_8));
  }

  private static String refused(byte[] bytes) {
    var why = assertInstanceOf(Reading.Unreadable.class, Sheets.read("file", bytes)).why();
    assertTrue(why.sentence().zh().contains("请"), "a remedy: " + why.said().zh());
    return why.said().zh();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  @DisplayName("the same table is read from every encoding, with its mark and without")
  void encodings(String name) {
    var charset = Charset.forName(name);
    var text = "证号,姓名\r\n001,王㛃\r\n002,李䶮\r\n003,𠮷野\r\n";
    var plain = read(text.getBytes(charset));
    assertEquals(List.of("003", "𠮷野"), plain.rows().get(3).cells());
    if (name.equals("GB18030")) return;
    assertEquals(plain.rows(), read(("\uFEFF" + text).getBytes(charset)).rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  @DisplayName("rows end as any machine ends them, and keep the numbers a spreadsheet gives them")
  void line_ends(String end) {
    var table = read(String.join(end, "姓名;证号", "", "\"李;\"\"明\"\"" + end + "二\";2", ";;", "王;4"));
    assertEquals(List.of(1, 3, 5), table.rows().stream().map(Row::number).toList());
    assertEquals(List.of("李;\"明\"" + end + "二", "2"), table.rows().get(1).cells());
  }

  @Test
  @DisplayName("a quotation mark that is never closed is named by its row and column")
  void unclosed() {
    assertTrue(refused("序号,姓名\n1,\"李明\n2,王伟\n".getBytes(UTF_8)).startsWith("第2行B列："));
    var stray = read("序号,姓名\n1,\"张\"三\n").faults();
    assertEquals(new Place(2, 2), stray.getFirst().place());
  }

  @Test
  @DisplayName("bytes that are no character are named by their row and column, never guessed")
  void broken_utf8() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("序号,姓名\n1,李明\n2,".getBytes(UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xE6, (byte) 0x98});
    bytes.writeBytes("\n".getBytes(UTF_8));
    assertEquals(new Place(3, 2), read(bytes.toByteArray()).faults().getFirst().place());
    assertEquals("第2行A列", read("姓名\n\uFFFD明\n").faults().getFirst().place().said().zh());
  }

  @Test
  @DisplayName("a text in Big5 is refused and not read as another text in GB18030")
  void big5() {
    var text = "證號,姓名,代表團\n001,陳大文,第一代表團\n002,黃小明,第二代表團\n";
    assertTrue(refused(text.getBytes(Charset.forName("Big5"))).contains("Big5"));
    assertEquals("CSV, GB18030", read(text.getBytes(GB18030)).form());
  }

  @Test
  @DisplayName("limits are told: a cell of 65,536, 200 columns, 100,000 rows, 20 MB")
  void limits() {
    var longest = "长".repeat(Sheets.CELL);
    assertEquals(longest, read("姓名\n" + longest).rows().get(1).cell(1));
    assertTrue(refused(("姓名\n" + longest + "长").getBytes(UTF_8)).startsWith("第2行A列："));
    assertEquals(200, read("1,".repeat(199) + "1").rows().getFirst().cells().size());
    assertTrue(refused(("1,".repeat(200) + "1").getBytes(UTF_8)).startsWith("第1行GS列："));
    assertEquals(Sheets.ROWS, read("1\n".repeat(Sheets.ROWS)).rows().size());
    assertTrue(refused("1\n".repeat(Sheets.ROWS + 1).getBytes(UTF_8)).startsWith("第100001行："));
    assertTrue(refused(new byte[Sheets.FILE_BYTES + 1]).contains("20兆"));
    assertTrue(refused(new byte[0]).contains("没有内容"));
    assertTrue(refused("\n\r\n , ".substring(0, 3).getBytes(UTF_16LE)).contains("没有内容"));
    assertTrue(refused("\uFEFF".getBytes(UTF_16BE)).contains("没有内容"));
  }

  @Test
  @DisplayName("a text is kept from being a formula in CSV, and comes back as it was")
  void csv_round_trip() {
    for (var text : texts()) {
      var written =
          new String(CsvWriter.write(List.of(List.of("x", text), List.of("y", text))), UTF_8);
      var back = read(written.getBytes(UTF_8)).rows();
      assertEquals(text, back.get(0).cell(2), () -> "in " + written);
      assertEquals(text, back.get(1).cell(2));
      var cell = written.substring("\uFEFFx,".length()).replaceFirst("^\"", "");
      assertTrue("=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0, () -> "a formula: " + written);
    }
  }

  @Test
  @DisplayName("a text in a workbook is text, whatever it looks like, and comes back as it was")
  void workbook_round_trip() {
    var rows = new ArrayList<List<String>>();
    for (var text : texts()) rows.add(List.of("x", text));
    var bytes = XlsxWriter.write("代表<名>册", rows);
    var back = read(bytes);
    assertEquals(List.of(), back.faults());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(rows.get(i).get(1), back.rows().get(i).cell(2));
    }
    assertTrue(java.util.Arrays.equals(bytes, XlsxWriter.write("代表<名>册", rows)));
  }

  private static List<String> texts() {
    var texts = new ArrayList<>(NastyNames.all());
    texts.addAll(NastyNames.formulas());
    texts.addAll(
        List.of("'=1", "''=1", "'", "'王", "_x000D_", "_x005F_x0041_", "&lt;<b>]]>", " 李 "));
    assertTrue(texts.size() > 150);
    return texts;
  }

  @Test
  @DisplayName("heads are found below a title, in any order, width and language; others are told")
  void heads() {
    var table = read("某次会议代表名册,,\n,,\n Ｎａｍｅ ,备注,证　号（必填）\n李明,无,001\n");
    var found = Headed.of(table, plenary.app.roll.Column::of, columns -> columns.size() > 1);
    assertEquals(List.of("备注"), found.orElseThrow().ignored());
    assertEquals("001", found.get().cell(table.rows().getLast(), plenary.app.roll.Column.NUMBER));
    assertEquals(List.of(), found.get().faults());
    var stray = Headed.of(read("姓名\n李明,多余\n"), plenary.app.roll.Column::of, _ -> true);
    assertEquals(new Place(2, 2), stray.orElseThrow().faults().getFirst().place());
    var twice = Headed.of(read("姓名,姓 名\n李明,王\n"), plenary.app.roll.Column::of, _ -> true);
    assertEquals(new Place(1, 2), twice.orElseThrow().faults().getFirst().place());
  }
}
