package plenary.app.web.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import plenary.app.chamber.Chamber;
import plenary.app.web.edge.Floor;
import plenary.session.Session;

/**
 * The record as files, written when somebody asks for them and kept as long as nothing was added.
 * One at a time; whoever asks meanwhile waits.
 */
final class Exports implements AutoCloseable {
  private final Floor floor;
  private @Nullable Path folder;
  private @Nullable Written latest;
  private int number;

  /** A record that was written, and of what. */
  private record Written(Chamber chamber, long entries, Path folder) {}

  Exports(Floor floor) {
    this.floor = floor;
  }

  /** The folder of the record as it stands; beside it is the same with {@code .zip}. */
  synchronized Path latest() {
    var chamber = floor.chamber();
    long entries = chamber.read(Session::size);
    var before = latest;
    if (before != null && before.chamber() == chamber && before.entries() == entries) {
      return before.folder();
    }
    var path = folder().resolve("record-" + ++number);
    chamber.export(path);
    latest = new Written(chamber, entries, path);
    return path;
  }

  private Path folder() {
    try {
      if (folder == null) folder = Files.createTempDirectory("plenary-record-");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what was written. */
  @Override
  public synchronized void close() {
    if (folder == null) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
