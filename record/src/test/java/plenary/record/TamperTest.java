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
import java.util.function.Consumer;
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
    int changes = 0;
    for (String name : RecordFiles.NAMES) {
      Path file = folder.resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      changes += changed(bytes, tampered -> noticed(folder, file, tampered));
      Files.write(file, bytes);
    }
    assertTrue(changes > 4_000, "tried " + changes);
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
    int changes = changed(zip, TamperTest::noticed);
    assertTrue(changes > 4_000, "tried " + changes);
    assertEquals(3 * 30 + 3 * 46 + 22 + 2 * names(), zip.length - contents(folder));
  }

  private static void noticed(byte[] tampered) {
    var in = new ByteArrayInputStream(tampered);
    var report = ExampleRecord.reader(Pins.NONE).read(in, new Seen());
    assertFalse(report.sound(), () -> "a changed zip passed: " + new String(tampered, UTF_8));
  }

  /** Tries two flips of each byte, and its loss; tells how many changes that were. */
  private static int changed(byte[] bytes, Consumer<byte[]> trial) {
    for (int i = 0; i < bytes.length; i++) {
      for (int bits : new int[] {0x01, 0x80}) {
        byte[] flipped = bytes.clone();
        flipped[i] ^= (byte) bits;
        trial.accept(flipped);
      }
      byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
      System.arraycopy(bytes, i + 1, shorter, i, bytes.length - 1 - i);
      trial.accept(shorter);
    }
    return 3 * bytes.length;
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
