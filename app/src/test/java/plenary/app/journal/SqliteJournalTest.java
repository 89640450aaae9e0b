package plenary.app.journal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.record.bytes.IllegalRecordException;

class SqliteJournalTest extends JournalContract {
  @TempDir Path folder;

  @Override
  Journal open() {
    return SqliteJournal.open(folder);
  }

  @Test
  @DisplayName("the connection that writes syncs every commit, and checkpoints the log")
  void settings() throws SQLException {
    try (var journal = SqliteJournal.open(folder)) {
      assertEquals("2", journal.setting("synchronous")); // FULL
      assertEquals("1", journal.setting("fullfsync"));
      assertEquals("wal", journal.setting("journal_mode"));
      assertEquals("1000", journal.setting("wal_autocheckpoint"));
      assertEquals("1", journal.setting("user_version"));
    }
  }

  @Test
  @DisplayName("after closing, everything is in one file")
  void one_file_is_left() throws IOException {
    try (var journal = open()) {
      journal.append(entries(100));
    }
    try (var files = Files.list(folder)) {
      assertEquals(
          List.of("journal.db", "lock"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  @DisplayName("nobody but the owner may read it")
  void is_private() throws IOException {
    try (var journal = open()) {
      journal.append(entries(1));
      for (var name : List.of("journal.db", "journal.db-wal")) {
        var permissions = Files.getPosixFilePermissions(folder.resolve(name));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions), name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"青岛 2022", "100% sure?", "a#b;c&d", "it's \"here\""})
  @DisplayName("a data folder may be called anything")
  void odd_folders(String name) throws IOException {
    var odd = Files.createDirectory(folder.resolve(name));
    try (var journal = SqliteJournal.open(odd)) {
      journal.append(entries(2));
    }
    assertTrue(Files.size(odd.resolve("journal.db")) > 0);
  }

  // ---- a disk that fails

  @Test
  @DisplayName("a full disk fails the batch as a whole; what was there before is there still")
  void a_full_disk() {
    var entries = entries(3_000);
    int fitted = 0;
    try (var journal =
        SqliteJournal.open(folder, List.of("max_page_count = 6"), Connection::commit)) {
      fitted = fill(journal, entries);
      assertTrue(fitted > 100 && fitted < 2_900, "fitted " + fitted);
      var next = entries.subList(fitted, fitted + 1);
      assertThrows(UncheckedIOException.class, () -> journal.append(next)); // not before recovery
      assertEquals(stored(entries.subList(0, fitted)), journal.read(0, 3_000));
      journal.recover();
      assertEquals(fitted, journal.size());
    }
    try (var journal = open()) {
      assertEquals(stored(entries.subList(0, fitted)), journal.read(0, 3_000));
      journal.append(entries.subList(fitted, 3_000));
      assertEquals(3_000, journal.size());
    }
  }

  /** Appends in batches of 50 until one fails; tells how many entries went in. */
  private static int fill(Journal journal, List<plenary.record.SealedEntry> entries) {
    for (int i = 0; i < entries.size(); i += 50) {
      var batch = entries.subList(i, i + 50);
      try {
        journal.append(batch);
      } catch (UncheckedIOException e) {
        return i;
      }
    }
    return entries.size();
  }

  @Test
  @DisplayName("a commit that failed although it was done is read back, and counts as done")
  void an_ambiguous_commit_that_landed() {
    var entries = entries(4);
    SqliteJournal.Commit commit =
        connection -> {
          connection.commit();
          throw new SQLException("disk I/O error");
        };
    try (var journal = SqliteJournal.open(folder, List.of(), commit)) {
      assertDoesNotThrow(() -> journal.append(entries.subList(0, 2)));
      assertDoesNotThrow(() -> journal.append(entries.subList(2, 4)));
      assertEquals(stored(entries), journal.read(0, 10));
    }
  }

  @Test
  @DisplayName("a commit that failed and was not done fails the batch; recovered, it goes on")
  void an_ambiguous_commit_that_was_lost() {
    var entries = entries(4);
    var faults = new AtomicInteger();
    SqliteJournal.Commit commit =
        connection -> {
          if (faults.incrementAndGet() == 2) throw new SQLException("disk I/O error");
          connection.commit();
        };
    try (var journal = SqliteJournal.open(folder, List.of(), commit)) {
      journal.append(entries.subList(0, 2));
      var lost = entries.subList(2, 4);
      assertThrows(UncheckedIOException.class, () -> journal.append(lost));
      assertThrows(UncheckedIOException.class, () -> journal.append(lost)); // still stopped
      assertEquals(2, journal.size());
      journal.recover();
      journal.append(lost);
      assertEquals(stored(entries), journal.read(0, 10));
    }
  }

  // ---- a store that is not one

  @Test
  @DisplayName("a file that is no database is refused, and stays as it is")
  void not_a_database() throws IOException {
    var file = folder.resolve("journal.db");
    Files.writeString(file, "dear diary\n".repeat(100));
    assertThrows(IllegalRecordException.class, this::open);
    assertEquals("dear diary\n".repeat(100), Files.readString(file));
  }

  @Test
  @DisplayName("another program's database is refused")
  void not_a_journal() throws SQLException {
    execute("CREATE TABLE other (x)");
    var refused = assertThrows(IllegalRecordException.class, this::open);
    assertTrue(refused.getMessage().endsWith("is not a journal of Plenary"), refused.getMessage());
  }

  @Test
  @DisplayName("a store of a newer release is refused")
  void newer_release() throws SQLException {
    open().close();
    execute("PRAGMA user_version = 99");
    var refused = assertThrows(IllegalRecordException.class, this::open);
    assertTrue(refused.getMessage().contains("newer release"), refused.getMessage());
  }

  private void execute(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  @DisplayName("a file that was cut off is found damaged, not taken for a shorter journal")
  void a_truncated_file() throws IOException {
    try (var journal = open()) {
      journal.append(entries(2_000));
    }
    var file = folder.resolve("journal.db");
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file) / 2);
    }
    assertThrows(
        IllegalRecordException.class,
        () -> {
          try (var journal = open()) {
            journal.entries(0, journal.size()).forEach(_ -> {});
          }
        });
  }

  @Test
  @DisplayName("a refused store is not left locked")
  void unlocks_after_refusing() throws IOException {
    var file = folder.resolve("journal.db");
    Files.writeString(file, "dear diary\n".repeat(100));
    assertThrows(IllegalRecordException.class, this::open);
    Files.delete(file);
    open().close();
  }
}
