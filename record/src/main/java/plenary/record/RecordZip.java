package plenary.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import plenary.record.bytes.IllegalRecordException;

/** A record's folder as one file. The same folder gives the same bytes, on any machine. */
public final class RecordZip {
  private RecordZip() {}

  /**
   * Writes the record in {@code folder} to {@code out}, reading each file twice; {@code out} stays
   * open.
   *
   * @throws IllegalRecordException if a file is missing, or all of it passes 4 GiB
   * @throws UncheckedIOException if the disk or {@code out} fails
   */
  public static void write(Path folder, OutputStream out) {
    try {
      List<ZipLayout.Part> parts = measure(folder);
      if (ZipLayout.bytes(parts) > ZipLayout.MAX_BYTES) {
        throw new IllegalRecordException("a record over 4 GiB is handed on as a folder, not a zip");
      }
      for (ZipLayout.Part part : parts) {
        out.write(part.header());
        Files.copy(folder.resolve(part.name()), out);
      }
      out.write(ZipLayout.directory(parts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ZipLayout.Part> measure(Path folder) throws IOException {
    List<ZipLayout.Part> parts = new ArrayList<>();
    try (var files = new FolderFiles(folder)) {
      for (String name : RecordFiles.NAMES) {
        var checked = new CheckedInputStream(files.next(), new CRC32());
        long size = checked.transferTo(OutputStream.nullOutputStream());
        parts.add(new ZipLayout.Part(name, (int) checked.getChecksum().getValue(), size));
      }
      files.finish();
    }
    return parts;
  }

  /** The files inside the zip that {@code in} reads, which has just this layout and no other. */
  static RecordFiles read(InputStream in) {
    return new ZipFiles(in);
  }
}
