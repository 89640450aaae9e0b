package plenary.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.record.bytes.IllegalRecordException;

class RecordZipTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void write_the_example() {
    folder = temp.resolve("record");
    ExampleRecord.writer().write(folder, ExampleRecord.published());
  }

  private byte[] zip() {
    var out = new ByteArrayOutputStream();
    RecordZip.write(folder, out);
    return out.toByteArray();
  }

  @Test
  @DisplayName("an ordinary zip reader finds the three files, in order, with their bytes")
  void any_zip_reader_opens_it() throws IOException {
    Path file = Files.write(temp.resolve("record.zip"), zip());
    var names = new ArrayList<String>();
    try (var opened = new ZipFile(file.toFile())) {
      for (ZipEntry entry : opened.stream().toList()) {
        names.add(entry.getName());
        byte[] bytes = opened.getInputStream(entry).readAllBytes();
        assertArrayEquals(Files.readAllBytes(temp.resolve(entry.getName())), bytes);
      }
    }
    assertEquals(List.of("record/key", "record/checkpoint", "record/entries.jsonl"), names);
  }

  @Test
  @DisplayName("a zip is the same bytes each time and checks out as the folder does")
  void a_zip_is_read_as_the_folder_is() throws IOException {
    byte[] zip = zip();
    assertArrayEquals(zip, zip());
    var fromStream = new Seen();
    var report = ExampleRecord.reader(Pins.NONE).read(new ByteArrayInputStream(zip), fromStream);
    assertEquals(List.of(), report.faults());
    assertEquals(ExampleRecord.published(), fromStream.entries);
    Path file = Files.write(temp.resolve("record.zip"), zip);
    assertEquals(report, ExampleRecord.reader(Pins.NONE).read(file, new Seen()));
    assertEquals(report, ExampleRecord.reader(Pins.NONE).read(folder, new Seen()));
  }

  @Test
  @DisplayName("a good zip made by another program is refused, since its bytes are not these")
  void another_zip_of_the_same_files_is_refused() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var foreign = new ZipOutputStream(out)) {
      for (String name : RecordFiles.NAMES) {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        var entry = new ZipEntry("record/" + name);
        var crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        foreign.putNextEntry(entry);
        foreign.write(bytes);
      }
    }
    var report =
        ExampleRecord.reader(Pins.NONE)
            .read(new ByteArrayInputStream(out.toByteArray()), new Seen());
    assertEquals(
        "[key: its header in the zip is not as this format writes it]", report.faults().toString());
  }

  @Test
  @DisplayName("cut off anywhere, a zip is refused and nothing worse")
  void a_cut_zip_is_refused() {
    byte[] zip = zip();
    for (int length = 0; length < zip.length; length++) {
      var cut = new ByteArrayInputStream(zip, 0, length);
      var report = ExampleRecord.reader(Pins.NONE).read(cut, new Seen());
      assertTrue(!report.sound(), "cut to " + length);
    }
  }

  @Test
  @DisplayName("a folder with another file in it is not zipped")
  void a_folder_with_more_in_it_is_refused() throws IOException {
    Files.writeString(folder.resolve("more"), "");
    assertThrows(
        IllegalRecordException.class, () -> RecordZip.write(folder, new ByteArrayOutputStream()));
  }
}
