package plenary.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Checks a record, folder or zip, in one pass and without holding it in memory: every byte of every
 * file. What the payloads mean is for the {@link RecordSink}.
 */
public final class RecordReader {
  /** Faults after which no more are looked for. */
  public static final int MAX_FAULTS = 20;

  private final Set<String> withholdable;
  private final Pins pins;

  /**
   * A reader of records.
   *
   * @param withholdable the wire types that may be withheld
   * @param pins what is known from elsewhere
   */
  public RecordReader(Set<String> withholdable, Pins pins) {
    this.withholdable = Set.copyOf(withholdable);
    this.pins = pins;
  }

  /**
   * Reads the record at {@code path}.
   *
   * @param sink gets the entries until the first fault; that the root and so all of them are what
   *     was signed is known only from the report
   * @throws UncheckedIOException if the disk fails
   */
  public RecordReport read(Path path, RecordSink sink) {
    try (RecordFiles files = open(path)) {
      return new RecordCheck(withholdable, pins, sink).check(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the zip of a record; {@code zip} is read to its end and stays open. */
  public RecordReport read(InputStream zip, RecordSink sink) {
    try {
      return new RecordCheck(withholdable, pins, sink).check(RecordZip.read(buffered(zip)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordFiles open(Path path) throws IOException {
    return Files.isDirectory(path)
        ? new FolderFiles(path)
        : RecordZip.read(buffered(Files.newInputStream(path)));
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 1 << 16);
  }
}
