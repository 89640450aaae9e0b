package plenary.app.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The two connections that a journal has open: one writes, one reads meanwhile. */
record SqliteConnections(
    Connection writer, PreparedStatement insert, Connection reader, PreparedStatement select)
    implements AutoCloseable {

  private static final String INSERT =
      "INSERT INTO entry (seq, at, cmd, c, payload) VALUES (?, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT seq, at, cmd, c, payload FROM entry WHERE seq >= ? ORDER BY seq LIMIT ?";

  /** Opens both, and syncs what a process that was killed may have left unsynced. */
  static SqliteConnections open(SqliteFile file) throws SQLException, IOException {
    var writer = file.openForWriting();
    try {
      settle(writer);
      writer.setAutoCommit(false);
      var reader = file.openForReading();
      return new SqliteConnections(
          writer, writer.prepareStatement(INSERT), reader, reader.prepareStatement(SELECT));
    } catch (SQLException | IOException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /** Copies all of the log into the file, and syncs that. */
  private static void settle(Connection writer) throws SQLException, IOException {
    try (var statement = writer.createStatement();
        var row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      boolean all = row.getInt("log") == row.getInt("checkpointed");
      if (!all) throw new IOException("another program is using the journal");
    }
  }

  /** How many entries are there. */
  long size() throws SQLException {
    return Long.parseLong(SqliteFile.ask(reader, "SELECT coalesce(max(seq) + 1, 0) FROM entry"));
  }

  @Override
  public void close() throws SQLException {
    try (writer) {
      reader.close();
    }
  }
}
