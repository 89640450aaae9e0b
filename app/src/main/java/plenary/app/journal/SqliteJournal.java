package plenary.app.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.record.Envelope;
import plenary.record.SealedEntry;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;

/**
 * A journal in one SQLite file with a write-ahead log.
 *
 * <p>What is found when it is opened is first copied from the log into the file and synced: a
 * process that was killed may have left entries that only the operating system's memory holds.
 */
public final class SqliteJournal implements Journal {
  /** The file in the data folder. */
  public static final String FILE = "journal.db";

  private final FolderLock lock;
  private final SqliteFile file;
  private final Commit commit;
  private final Object reading = new Object();
  private SqliteConnections open;
  private volatile long size;
  private volatile boolean failed;

  /** How a transaction ends. */
  interface Commit {
    void run(Connection connection) throws SQLException;
  }

  private SqliteJournal(FolderLock lock, SqliteFile file, Commit commit)
      throws SQLException, IOException {
    this.lock = lock;
    this.file = file;
    this.commit = commit;
    PrivateFiles.file(file.path());
    open = SqliteConnections.open(file);
    size = open.size();
  }

  /**
   * Opens the journal in {@code folder}, which exists, or begins one.
   *
   * @throws StoreInUseException if it is open already
   */
  public static SqliteJournal open(Path folder) {
    return open(folder, List.of(), Connection::commit);
  }

  /** The same with other settings or another way to commit, to see what happens on a bad disk. */
  static SqliteJournal open(Path folder, List<String> pragmas, Commit commit) {
    var lock = FolderLock.take(folder);
    var file = new SqliteFile(folder.resolve(FILE), pragmas);
    try {
      return new SqliteJournal(lock, file, commit);
    } catch (SQLException | IOException | RuntimeException e) {
      lock.close();
      throw file.meaning(e);
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void append(List<SealedEntry> batch) {
    if (failed) throw file.meaning(new IOException("an earlier batch failed"));
    if (batch.isEmpty()) return;
    long first = batch.getFirst().envelope().seq();
    if (first != size) throw new IllegalArgumentException("entry " + first + " after " + size);
    long after = size + batch.size();
    try {
      write(batch);
    } catch (SQLException e) {
      failed = true;
      if (!landed(batch.getLast(), after, e)) throw file.meaning(e);
      failed = false;
    }
    size = after;
  }

  private void write(List<SealedEntry> batch) throws SQLException {
    var insert = open.insert();
    for (var entry : batch) {
      var envelope = entry.envelope();
      insert.setLong(1, envelope.seq());
      insert.setLong(2, envelope.at().toEpochMilli());
      insert.setString(3, envelope.cmd());
      insert.setBytes(4, envelope.c().bytes());
      insert.setBytes(5, entry.payload());
      insert.addBatch();
    }
    insert.executeBatch();
    commit.run(open.writer());
  }

  /** Reads back whether a batch is on disk although its commit failed. */
  private boolean landed(SealedEntry last, long after, SQLException cause) {
    try {
      reopen();
      return size == after && read(after - 1, 1).equals(List.of(Stored.of(last)));
    } catch (SQLException | IOException | RuntimeException e) {
      cause.addSuppressed(e);
      return false;
    }
  }

  @Override
  public List<Stored> read(long from, int most) {
    synchronized (reading) {
      try {
        open.select().setLong(1, from);
        open.select().setInt(2, most);
        try (var rows = open.select().executeQuery()) {
          var entries = new ArrayList<Stored>(Math.min(most, PAGE));
          while (rows.next()) entries.add(entry(rows));
          return entries;
        }
      } catch (SQLException e) {
        throw file.meaning(e);
      }
    }
  }

  private static Stored entry(ResultSet row) throws SQLException {
    try {
      var at = Instant.ofEpochMilli(row.getLong(2));
      var c = Hash.of(row.getBytes(4));
      var envelope = new Envelope(row.getLong(1), at, row.getString(3), c);
      return new Stored(envelope, row.getBytes(5));
    } catch (IllegalArgumentException e) {
      throw new IllegalRecordException("a row of the journal: " + e.getMessage());
    }
  }

  @Override
  public void recover() {
    failed = true;
    try {
      reopen();
      failed = false;
    } catch (SQLException | IOException e) {
      throw file.meaning(e);
    }
  }

  private void reopen() throws SQLException, IOException {
    synchronized (reading) {
      open.close();
      open = SqliteConnections.open(file);
      size = open.size();
    }
  }

  @Override
  public void close() {
    try (lock) {
      synchronized (reading) {
        open.close();
      }
    } catch (SQLException e) {
      throw file.meaning(e);
    }
  }

  /** What SQLite answers to {@code PRAGMA name} on the connection that writes. */
  String setting(String name) throws SQLException {
    return SqliteFile.ask(open.writer(), "PRAGMA " + name);
  }
}
