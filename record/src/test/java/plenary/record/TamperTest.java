package plenary.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No byte of a record can be another one: in no file of the folder, and nowhere in the zip. */
class TamperTest {
  @TempDir Path temp;

  @Test
  @DisplayName("every byte of every file: flipped or dropped, it is noticed")
  void no_byte_of_a_folder_can_change() throws IOException {
    Path folder = temp.resolve("record");
    ExampleRecord.writer().write(folder, ExampleRecord.published());
    int tried = 0;
    for (String name : RecordFiles.NAMES) {
      Path file = folder.resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < bytes.length; i++) {
        changes(bytes, i).forEach(tampered -> noticed(folder, file, tampered));
        tried++;
      }
      Files.write(file, bytes);
    }
    assertEquals(contents(folder), tried);
    assertTrue(ExampleRecord.reader(Pins.NONE).read(folder, new Seen()).sound());
  }

  private static void noticed(Path folder, Path file, byte[] tampered) {
    try {
      Files.write(file, tampered);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var report = ExampleRecord.reader(Pins.NONE).read(folder, new Seen());
    assertFalse(
        report.sound(), () -> file.getFileName() + " became " + new String(tampered, UTF_8));
  }

  @Test
  @DisplayName("every byte of the zip, its headers and its directory: the same")
  void no_byte_of_a_zip_can_change() {
    Path folder = temp.resolve("record");
    ExampleRecord.writer().write(folder, ExampleRecord.published());
    var out = new ByteArrayOutputStream();
    RecordZip.write(folder, out);
    byte[] zip = out.toByteArray();
    IntStream.range(0, zip.length)
        .parallel()
        .forEach(i -> changes(zip, i).forEach(TamperTest::noticed));
    assertEquals(3 * 30 + 3 * 46 + 22 + 2 * names(), zip.length - contents(folder));
  }

  private static void noticed(byte[] tampered) {
    var in = new ByteArrayInputStream(tampered);
    var report = ExampleRecord.reader(Pins.NONE).read(in, new Seen());
    assertFalse(report.sound(), () -> "a changed zip passed: " + new String(tampered, UTF_8));
  }

  /** The lowest bit of a byte turned, or the byte left out. */
  private static List<byte[]> changes(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= 0x01;
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
    System.arraycopy(bytes, at + 1, shorter, at, bytes.length - 1 - at);
    return List.of(flipped, shorter);
  }

  private static int names() {
    return RecordFiles.NAMES.stream().mapToInt(name -> ("record/" + name).length()).sum();
  }

  private static long contents(Path folder) {
    return RecordFiles.NAMES.stream()
        .mapToLong(name -> folder.resolve(name).toFile().length())
        .sum();
  }
}
