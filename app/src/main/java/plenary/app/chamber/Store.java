package plenary.app.chamber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import plenary.app.journal.Journal;
import plenary.app.journal.PrivateFiles;
import plenary.app.journal.SqliteJournal;
import plenary.record.bytes.IllegalRecordException;

/** The data folder of one session: its keys and its journal. One process at a time has it open. */
public final class Store implements AutoCloseable {
  private final Keys keys;
  private final Journal journal;

  /** A store whose parts are open already. */
  public Store(Keys keys, Journal journal) {
    this.keys = keys;
    this.journal = journal;
  }

  /**
   * Opens the store in {@code folder}, or begins one with fresh keys.
   *
   * @param name what the record of a new session is called, e.g. {@code congress.example/17-2}
   * @throws plenary.app.journal.StoreInUseException if it is open already
   * @throws IllegalRecordException if it is damaged, or its keys are gone
   */
  public static Store open(Path folder, String name, SecureRandom random) {
    try {
      PrivateFiles.folder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var journal = SqliteJournal.open(folder);
    try {
      return new Store(keys(folder, journal, name, random), journal);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static Keys keys(Path folder, Journal journal, String name, SecureRandom random) {
    var files = new KeyFiles(folder);
    if (files.exist()) return files.read();
    if (journal.size() == 0) return files.make(name, random);
    throw new IllegalRecordException(
        folder + " has a journal but not its keys; put back keys/signer and keys/secret");
  }

  public Keys keys() {
    return keys;
  }

  Journal journal() {
    return journal;
  }

  @Override
  public void close() {
    journal.close();
  }
}
