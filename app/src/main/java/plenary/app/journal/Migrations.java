package plenary.app.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import plenary.record.bytes.IllegalRecordException;

/**
 * The scripts that bring an SQLite file from one {@code user_version} to the next: {@code 1.sql},
 * {@code 2.sql} and so on, beside the class that owns the file.
 *
 * @param owner whose scripts they are
 * @param count how many
 * @param foreign a question that answers something other than 0 where a file without a version is
 *     not ours
 * @param kind what the file is, in words
 */
public record Migrations(Class<?> owner, int count, String foreign, String kind) {

  /**
   * Brings a file up to this release.
   *
   * @param name what the file is called in a sentence
   * @throws IllegalRecordException if it is of a newer release, or none of ours
   */
  public void bring(Connection connection, String name) throws SQLException {
    int version = Integer.parseInt(SqliteFile.ask(connection, "PRAGMA user_version"));
    if (version > count) {
      throw new IllegalRecordException(
          name + " was written by a newer release of Plenary (store version " + version + ")");
    }
    if (version == 0 && !SqliteFile.ask(connection, foreign).equals("0")) {
      throw new IllegalRecordException(name + " is not a " + kind + " of Plenary");
    }
    for (int next = version + 1; next <= count; next++) {
      var script = script(next + ".sql");
      SqliteFile.run(
          connection, "BEGIN IMMEDIATE; " + script + "PRAGMA user_version = " + next + "; COMMIT");
    }
  }

  private String script(String file) {
    try (var in = owner.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("not on the class path: " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
