package plenary.app.web.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import plenary.act.Actor;
import plenary.base.Digest;
import plenary.record.json.Json;
import plenary.record.wire.ActValues;

/**
 * Links and sign-ins in a file of their own beside the journal, so that a restart signs nobody out.
 * It holds hashes of secrets, and none of them.
 */
public final class SqliteSignIns implements SignInStore {
  private static final String TABLES =
      """
      CREATE TABLE IF NOT EXISTS link (
        hash TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL, until INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS sign_in (
        hash TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL, until INTEGER NOT NULL);
      """;

  private final Path path;
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();

  private SqliteSignIns(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /** Opens the file {@code signin.db} in a data folder, or begins it. */
  public static SqliteSignIns open(Path folder) {
    var path = folder.resolve("signin.db");
    try {
      var config = new SQLiteConfig();
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      var connection = config.createConnection("jdbc:sqlite:file:" + path.toUri().getRawPath());
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(TABLES);
      }
      return new SqliteSignIns(path, connection);
    } catch (SQLException e) {
      throw failed(path, e);
    }
  }

  @Override
  public List<Link> links() {
    return all("link", row -> new Link(hash(row), actor(row), until(row), false));
  }

  @Override
  public List<SignIn> signIns() {
    return all("sign_in", row -> new SignIn(hash(row), actor(row), until(row)));
  }

  @Override
  public void add(Link link) {
    add("link", link.hash(), link.actor(), link.until());
  }

  @Override
  public void add(SignIn signIn) {
    add("sign_in", signIn.hash(), signIn.actor(), signIn.until());
  }

  @Override
  public void remove(Digest hash) {
    for (var table : List.of("link", "sign_in")) {
      change("DELETE FROM " + table + " WHERE hash = ?", hash.hex());
    }
  }

  private void add(String table, Digest hash, Actor actor, Instant until) {
    change(
        "INSERT INTO " + table + " VALUES (?, ?, ?, ?)",
        hash.hex(),
        ActValues.ROLE.write(actor.role()).text(),
        actor.name(),
        until.getEpochSecond());
  }

  private void change(String sql, Object... values) {
    lock.lock();
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(path, e);
    } finally {
      lock.unlock();
    }
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> all(String table, Reading<T> reading) {
    lock.lock();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY hash")) {
      var all = new ArrayList<T>();
      while (row.next()) all.add(reading.of(row));
      return all;
    } catch (SQLException e) {
      throw failed(path, e);
    } finally {
      lock.unlock();
    }
  }

  private static Digest hash(ResultSet row) throws SQLException {
    return new Digest(row.getString("hash"));
  }

  private static Actor actor(ResultSet row) throws SQLException {
    var role = ActValues.ROLE.read(new Json.Str(row.getString("role")));
    return new Actor(role, row.getString("name"));
  }

  private static Instant until(ResultSet row) throws SQLException {
    return Instant.ofEpochSecond(row.getLong("until"));
  }

  private static UncheckedIOException failed(Path path, SQLException e) {
    return new UncheckedIOException(new IOException(path + ": " + e.getMessage(), e));
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(path, e);
    } finally {
      lock.unlock();
    }
  }
}
