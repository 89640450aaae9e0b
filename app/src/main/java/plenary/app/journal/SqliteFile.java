package plenary.app.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import plenary.record.bytes.IllegalRecordException;

/**
 * One SQLite file: how connections to it are opened, and what its faults mean.
 *
 * @param path where it is
 * @param pragmas settings of every connection beside the usual, e.g. {@code max_page_count = 40}
 */
record SqliteFile(Path path, List<String> pragmas) {
  private static final int PAGE_BYTES = 16_384;
  private static final int BUSY_MILLIS = 5_000;

  private static final Migrations MIGRATIONS =
      new Migrations(SqliteFile.class, 1, "SELECT count(*) FROM sqlite_schema", "journal");

  SqliteFile {
    pragmas = List.copyOf(pragmas);
  }

  /**
   * A connection that writes: each commit is synced before it returns. It begins in auto-commit.
   */
  Connection openForWriting() throws SQLException {
    var connection = connect();
    try {
      MIGRATIONS.bring(connection, path.toString());
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** A connection that only reads. */
  Connection openForReading() throws SQLException {
    var connection = connect();
    run(connection, "PRAGMA query_only = ON");
    return connection;
  }

  private Connection connect() throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    var connection = config.createConnection(url());
    try {
      run(connection, "PRAGMA page_size = " + PAGE_BYTES); // of a file that has none yet
      run(connection, "PRAGMA synchronous = FULL");
      run(connection, "PRAGMA fullfsync = ON"); // where fsync leaves data in the drive's cache
      run(connection, "PRAGMA checkpoint_fullfsync = ON");
      for (var pragma : pragmas) run(connection, "PRAGMA " + pragma);
      var mode = ask(connection, "PRAGMA journal_mode = WAL");
      if (!mode.equals("wal")) throw new SQLException("no write-ahead log here, but " + mode);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** As a URI, so that a folder may be called anything. */
  private String url() {
    return "jdbc:sqlite:file:" + path.toUri().getRawPath();
  }

  /** Runs statements that answer nothing. */
  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** The first column of the one row that a statement answers. */
  static String ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.getString(1);
    }
  }

  /** What a fault means: the file is damaged, or the disk failed. */
  RuntimeException meaning(Exception fault) {
    return switch (fault) {
      case RuntimeException told -> told;
      case SQLiteException sqlite when damaged(sqlite.getResultCode()) ->
          new IllegalRecordException(path + " is damaged: " + fault.getMessage());
      default -> new UncheckedIOException(new IOException(path + ": " + fault.getMessage(), fault));
    };
  }

  private static boolean damaged(SQLiteErrorCode code) {
    int primary = code.code & 0xFF;
    return primary == SQLiteErrorCode.SQLITE_CORRUPT.code
        || primary == SQLiteErrorCode.SQLITE_NOTADB.code;
  }
}
