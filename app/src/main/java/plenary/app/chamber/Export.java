package plenary.app.chamber;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Set;
import plenary.app.journal.Stored;
import plenary.record.RecordWriter;
import plenary.record.RecordZip;
import plenary.record.SealedEntry;
import plenary.record.Sealer;
import plenary.record.note.Checkpoint;

/** Writes a record for everybody: a folder, and the same as one file beside it. */
public final class Export {
  private final Keys keys;

  public Export(Keys keys) {
    this.keys = keys;
  }

  /**
   * Writes a record from its first entry on.
   *
   * @param folder where; beside it comes the same with {@code .zip} after its name. Neither may be
   *     there
   * @return what was signed
   */
  public Checkpoint write(Path folder, Iterable<Stored> entries) {
    var writer = new RecordWriter(keys.signer(), Set.of());
    Iterable<SealedEntry> opened = () -> opened(entries);
    var checkpoint = writer.write(folder, opened);
    var zip = folder.resolveSibling(folder.getFileName() + ".zip");
    try (var out =
        new BufferedOutputStream(Files.newOutputStream(zip, StandardOpenOption.CREATE_NEW))) {
      RecordZip.write(folder, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return checkpoint;
  }

  /** The entries with their salts made again, each checked against its envelope. */
  private Iterator<SealedEntry> opened(Iterable<Stored> entries) {
    var sealer = new Sealer(keys.secret());
    var stored = entries.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return stored.hasNext();
      }

      @Override
      public SealedEntry next() {
        var next = stored.next();
        return sealer.resume(next.envelope(), next.payload());
      }
    };
  }
}
