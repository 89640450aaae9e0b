package plenary.app.side;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import plenary.app.journal.Migrations;
import plenary.app.journal.PrivateFiles;

/** The file {@code signin.db}, or one that is in memory alone. For many threads, one at a time. */
public final class SideStore implements AutoCloseable {
  /** A file that was begun before versions were counted has these two tables. */
  private static final Migrations MIGRATIONS =
      new Migrations(
          SideStore.class,
          5,
          "SELECT count(*) FROM sqlite_schema WHERE tbl_name NOT IN ('link', 'sign_in')",
          "file");

  private final String name;
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();
  private final Later later;

  private SideStore(String name, Connection connection) {
    this.name = name;
    this.connection = connection;
    this.later = new Later(this);
  }

  /** Opens the file in a data folder, or begins it. */
  public static SideStore open(Path folder) {
    var path = folder.resolve("signin.db");
    try {
      PrivateFiles.file(path);
      PrivateFiles.shut(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(path.toString(), "jdbc:sqlite:file:" + path.toUri().getRawPath());
  }

  /** One that is gone when it is closed: for a demonstration. */
  public static SideStore inMemory() {
    return open("memory", "jdbc:sqlite::memory:");
  }

  private static SideStore open(String name, String url) {
    try {
      var config = new SQLiteConfig();
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      var store = new SideStore(name, config.createConnection(url));
      try {
        store.run("PRAGMA synchronous = FULL");
        store.ask("PRAGMA wal_autocheckpoint = 64"); // pages: the log of a small file stays small
        store.ask("PRAGMA secure_delete = ON"); // it answers what is set
        MIGRATIONS.bring(store.connection, name);
        return store;
      } catch (SQLException | RuntimeException e) {
        store.connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failed(name, e);
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private String ask(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.getString(1);
    }
  }

  /** Something that is read from a row. */
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Every row that a question finds. */
  public <T> List<T> all(Reading<T> reading, String sql, Object... values) {
    lock.lock();
    try (var statement = prepared(sql, values);
        var row = statement.executeQuery()) {
      var all = new ArrayList<T>();
      while (row.next()) all.add(reading.of(row));
      return all;
    } catch (SQLException e) {
      throw failed(name, e);
    } finally {
      lock.unlock();
    }
  }

  /** The one row that a question finds. */
  public <T> Optional<T> one(Reading<T> reading, String sql, Object... values) {
    return all(reading, sql, values).stream().findFirst();
  }

  /** Changes something; it is on disk when this returns. Answers how many rows it was. */
  public int change(String sql, Object... values) {
    lock.lock();
    try (var statement = prepared(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(name, e);
    } finally {
      lock.unlock();
    }
  }

  /** Changes something soon: what need not wait, and may be lost with the machine. */
  public void changeLater(String sql, Object... values) {
    later.add(sql, values);
  }

  /** Waits until everything that was to be changed later is. */
  public void settle() {
    later.settle();
  }

  /** Erases something, from the log of the file too. */
  public void erase(String sql, Object... values) {
    lock.lock();
    try {
      change(sql, values);
      ask("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      throw failed(name, e);
    } finally {
      lock.unlock();
    }
  }

  /** Does several changes, all or none. */
  public void together(Runnable work) {
    lock.lock();
    try {
      if (!connection.getAutoCommit()) {
        work.run(); // within another
        return;
      }
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed(name, e);
    } finally {
      lock.unlock();
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    return statement;
  }

  /** What SQLite answers to {@code PRAGMA name}. */
  String setting(String pragma) throws SQLException {
    return ask("PRAGMA " + pragma);
  }

  private static UncheckedIOException failed(String name, SQLException e) {
    return new UncheckedIOException(new IOException(name + ": " + e.getMessage(), e));
  }

  @Override
  public void close() {
    later.close();
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(name, e);
    } finally {
      lock.unlock();
    }
  }
}
