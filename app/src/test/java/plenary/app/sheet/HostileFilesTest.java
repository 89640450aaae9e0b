package plenary.app.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.chamber.ChildJvm;

class HostileFilesTest {
  private static final Path NASTY =
      Path.of(System.getProperty("plenary.home"), "app", "src", "test", "resources", "nasty");

  /** What becomes of each: {@code read}, or what its sentence must say. */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("billion_laughs.xlsx", "xl/worksheets/sheet1.xml"),
          Map.entry("blns.LICENSE", "姓名"),
          Map.entry("blns.json", "姓名"),
          Map.entry("blns.txt", "姓名"),
          Map.entry("bomb_one_cell_256MB.xlsx", "65,536"),
          Map.entry("csv_injection.json", "姓名"),
          Map.entry("csv_named.xlsx", "证号"),
          Map.entry("empty.csv", "没有内容"),
          Map.entry("encrypted_flag.xlsx", "密码"),
          Map.entry("far_cell_XFD1048576.xlsx", "第1048576行XFD列"),
          Map.entry("formula_cells.xlsx", "第1行A列"),
          Map.entry("header_only.csv", "第1行"),
          Map.entry("html_named.xls", "网页"),
          Map.entry("macro_part.xlsx", "read"),
          Map.entry("many_entries_50k.xlsx", "50000"),
          Map.entry("max_rows_1048576.xlsx", "第100001行"),
          Map.entry("names.json", "姓名"),
          Map.entry("nested_bomb.zip", "[Content_Types].xml"),
          Map.entry("no_content_types.xlsx", "[Content_Types].xml"),
          Map.entry("no_sheet_part.xlsx", "xl/worksheets/sheet1.xml"),
          Map.entry("nul_bytes.csv", "NUL"),
          Map.entry("ole_header_only.xls", ".xls"),
          Map.entry("one_long_line_5MB.csv", "第2行A列"),
          Map.entry("roster_big5_lossy.csv", "Big5"),
          Map.entry("roster_cr_only.csv", "U+0009"),
          Map.entry("roster_formula.csv", "代表团"),
          Map.entry("roster_gb18030.csv", "U+0009"),
          Map.entry("roster_gbk_lossy.csv", "第2行B列"),
          Map.entry("roster_invalid_utf8.csv", "第2行B列"),
          Map.entry("roster_ok.xlsx", "U+0009"),
          Map.entry("roster_ragged.csv", "第3行D列"),
          Map.entry("roster_unclosed_quote.csv", "第2行B列"),
          Map.entry("roster_utf16le_bom_tab.txt", "第73行"),
          Map.entry("roster_utf8.csv", "U+0009"),
          Map.entry("roster_utf8_bom_crlf.csv", "U+0009"),
          Map.entry("truncated.xlsx", "已损坏"),
          Map.entry("unclosed_xml.xlsx", "xl/worksheets/sheet1.xml"),
          Map.entry("xxe_file.xlsx", "xl/worksheets/sheet1.xml"),
          Map.entry("zipslip.xlsx", "read"));

  @Test
  @DisplayName("every hostile file is read or refused with a place and a remedy, in 256 MB and 2 s")
  void hostile_files(@TempDir Path folder) throws IOException {
    var files = new ArrayList<Path>();
    try (var kept = Files.list(NASTY)) {
      kept.sorted().forEach(files::add);
    }
    files.addAll(MadeFiles.in(folder));
    var told = new LinkedHashMap<String, String>();
    var command = new ArrayList<>(ChildJvm.command(HostileFiles.class, files.toArray()));
    command.add(1, "-Xmx256m");
    try (var child = ChildJvm.start(command)) {
      for (var line = child.line(); line.isPresent(); line = child.line()) {
        var parts = line.get().split("\t", 3);
        told.put(parts[0], parts[2]);
        assertTrue(Integer.parseInt(parts[1]) <= 2_000, line.get());
      }
      assertEquals(0, child.exit());
    }
    assertEquals(files.size(), told.size());
    for (var file : told.entrySet()) check(file.getKey(), file.getValue());
    assertTrue(!Files.exists(Path.of("/tmp/zipslip_probe.txt")), "nothing is written");
  }

  private static void check(String file, String said) {
    var expected = EXPECTED.getOrDefault(file, "refused");
    if (expected.equals("read")) {
      assertEquals("read 2 rows", said, file);
    } else if (expected.equals("refused")) {
      assertTrue(said.contains("请"), file + ": " + said);
    } else {
      assertTrue(said.contains(expected), file + ": " + said);
      assertTrue(said.contains("请"), file + ": " + said);
    }
  }

  @Test
  @DisplayName("a file that is cut anywhere, or has any byte changed, never breaks the reader")
  void damaged_files() throws IOException {
    var whole = Files.readAllBytes(NASTY.resolve("roster_ok.xlsx"));
    var seen = new ArrayList<String>();
    for (int at = 0; at < whole.length; at += 7) {
      var cut = java.util.Arrays.copyOf(whole, at);
      seen.add(Sheets.read("cut.xlsx", cut).getClass().getSimpleName());
      var changed = whole.clone();
      changed[at] ^= (byte) (1 << at % 8);
      seen.add(Sheets.read("changed.xlsx", changed).getClass().getSimpleName());
    }
    assertTrue(seen.containsAll(List.of("Read", "Unreadable")));
  }
}
