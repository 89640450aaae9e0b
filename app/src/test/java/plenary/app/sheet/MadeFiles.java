package plenary.app.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hostile files that are too large to be kept. */
final class MadeFiles {
  private static final String SHEET =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
  private static final String END = "</sheetData></worksheet>";

  private MadeFiles() {}

  static List<Path> in(Path folder) throws IOException {
    return List.of(
        entries(folder.resolve("many_entries_50k.xlsx")),
        text(folder.resolve("one_long_line_5MB.csv"), "姓名\n", "长".repeat(1_000), 1_700),
        text(folder.resolve("commas.csv"), "", ",".repeat(1_000), 20_000),
        text(folder.resolve("line_ends.csv"), "", "\n".repeat(1_000), 20_000),
        text(folder.resolve("quotes.csv"), "", "\"".repeat(1_000), 20_000),
        text(folder.resolve("wide.csv"), "", "1,".repeat(198) + "1\n", 50_000),
        noise(folder.resolve("noise.bin")),
        sheet(folder.resolve("max_rows_1048576.xlsx"), MadeFiles::rows),
        sheet(folder.resolve("deep.xlsx"), out -> repeat(out, "<a>", 100_000)),
        sheet(folder.resolve("names.xlsx"), MadeFiles::names),
        sheet(folder.resolve("attribute.xlsx"), MadeFiles::attribute),
        sheet(folder.resolve("empty_cells.xlsx"), MadeFiles::emptyCells),
        sheet(folder.resolve("space.xlsx"), out -> repeat(out, " ".repeat(1_000), 10_000)),
        sheet(folder.resolve("bomb.xlsx"), out -> repeat(out, "<x></x>".repeat(1_000), 10_000)));
  }

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static void repeat(OutputStream out, String text, int times) throws IOException {
    var bytes = text.getBytes(UTF_8);
    for (int i = 0; i < times; i++) out.write(bytes);
  }

  private static Path text(Path file, String head, String text, int times) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(head.getBytes(UTF_8));
      repeat(out, text, times);
    }
    return file;
  }

  private static Path noise(Path file) throws IOException {
    var bytes = new byte[5_000_000];
    new Random(1).nextBytes(bytes);
    return Files.write(file, bytes);
  }

  private static Path entries(Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 50_000; i++) {
        zip.putNextEntry(new ZipEntry("x/" + i));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static Path sheet(Path file, Content content) throws IOException {
    var parts = new ZipParts(XlsxWriter.write("x", List.of()));
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (var part :
          List.of(
              "[Content_Types].xml",
              "_rels/.rels",
              "xl/workbook.xml",
              "xl/_rels/workbook.xml.rels")) {
        zip.putNextEntry(new ZipEntry(part));
        parts.open(part).orElseThrow().transferTo(zip);
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(SHEET.getBytes(UTF_8));
      content.write(zip);
      zip.write(END.getBytes(UTF_8));
    }
    return file;
  }

  private static void rows(OutputStream out) throws IOException {
    for (int i = 1; i <= 1_048_576; i++) {
      out.write(("<row r='" + i + "'><c r='A" + i + "'><v>1</v></c></row>").getBytes(UTF_8));
    }
  }

  private static void names(OutputStream out) throws IOException {
    for (int i = 0; i < 100_000; i++) out.write(("<a" + i + "/>").getBytes(UTF_8));
  }

  private static void attribute(OutputStream out) throws IOException {
    out.write("<row r='1'><c r='A1' x='".getBytes(UTF_8));
    repeat(out, ">".repeat(1_000), 10_000);
  }

  private static void emptyCells(OutputStream out) throws IOException {
    out.write("<row r='1'>".getBytes(UTF_8));
    repeat(out, "<c/>", 2_600_000);
  }
}
