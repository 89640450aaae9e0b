package plenary.app.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** A copy of an SQLite file as it is at one moment, while others read and write it. */
public final class SqliteCopy {
  private static final int BUSY_MILLIS = 10_000;

  private SqliteCopy() {}

  /**
   * Copies.
   *
   * @param to not there yet; in it is what counts and nothing that was erased
   */
  public static void of(Path from, Path to) {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    var url = "jdbc:sqlite:file:" + from.toUri().getRawPath();
    try (var connection = config.createConnection(url);
        var copy = connection.prepareStatement("VACUUM INTO ?")) {
      if (Files.exists(to)) throw new IOException(to + " is there already");
      copy.setString(1, to.toString());
      copy.execute();
      PrivateFiles.shut(to);
    } catch (SQLException | IOException e) {
      throw new UncheckedIOException(new IOException(from + ": " + e.getMessage(), e));
    }
  }
}
