package plenary.record;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.note.Checkpoint;
import plenary.record.note.SigningKey;

/**
 * Writes a public record: three files in a folder. {@link RecordZip} makes one file of them.
 *
 * <p>The same entries and the same key give the same bytes.
 */
public final class RecordWriter {
  private static final int BUFFER_BYTES = 1 << 16;

  private final SigningKey key;
  private final Set<String> withholdable;

  /**
   * A writer that signs with {@code key}, whose name is the record's origin.
   *
   * @param withholdable the wire types that may be withheld
   */
  public RecordWriter(SigningKey key, Set<String> withholdable) {
    this.key = key;
    this.withholdable = Set.copyOf(withholdable);
  }

  /**
   * Writes all {@code entries}, which must begin with number 0 and follow each other.
   *
   * @param folder made if it is missing; a record that stands there already is not overwritten
   * @return what was signed
   * @throws IllegalRecordException at an entry that no reader would take
   * @throws UncheckedIOException if the disk fails or a file stands there already
   */
  public Checkpoint write(Path folder, Iterable<? extends RecordEntry> entries) {
    try {
      Files.createDirectories(folder);
      var accumulator = new Accumulator(withholdable);
      try (var out = create(folder, RecordFiles.ENTRIES)) {
        for (RecordEntry entry : entries) {
          write(entry, accumulator, out);
        }
      }
      Checkpoint checkpoint = accumulator.checkpoint(key.verifier().name());
      try (var out = create(folder, RecordFiles.CHECKPOINT)) {
        out.write(checkpoint.sign(key));
      }
      try (var out = create(folder, RecordFiles.KEY)) {
        out.write((key.verifier().text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return checkpoint;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(RecordEntry entry, Accumulator accumulator, OutputStream out)
      throws IOException {
    var wrong = accumulator.take(entry);
    if (wrong.isPresent()) {
      throw new IllegalRecordException("entry " + entry.envelope().seq() + ": " + wrong.get());
    }
    EntryLine.write(entry, out);
  }

  private static OutputStream create(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return new BufferedOutputStream(
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        BUFFER_BYTES);
  }
}
