package plenary.app.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.SignIns;
import plenary.base.Digest;
import plenary.record.bytes.IllegalRecordException;

class SideStoreTest {
  private static final Instant NOW = Instant.parse("2022-12-29T00:00:00Z");

  @TempDir Path folder;

  @Test
  @DisplayName("a file from before versions were counted keeps its links and its sign-ins")
  void an_earlier_file() throws SQLException {
    var link = Secret.fresh();
    var cookie = Secret.fresh();
    long until = NOW.plusSeconds(60).getEpochSecond();
    earlier(
        "CREATE TABLE link (hash TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL, until"
            + " INTEGER NOT NULL)",
        "CREATE TABLE sign_in (hash TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL,"
            + " until INTEGER NOT NULL)",
        "INSERT INTO link VALUES ('" + hash(link) + "', 'deputy', 'm008', " + until + ")",
        "INSERT INTO sign_in VALUES ('"
            + hash(cookie)
            + "', 'secretariat', 'desk', "
            + until
            + ")");
    for (int time = 1; time <= 2; time++) {
      try (var store = SideStore.open(folder)) {
        assertEquals("5", store.setting("user_version"));
        var signIns = new SignIns(store, () -> NOW);
        assertEquals("desk", signIns.of(cookie).orElseThrow().actor().name());
        assertEquals("m008", signIns.find(link).orElseThrow().actor().name());
      }
    }
  }

  private static String hash(Secret secret) {
    return Digest.ofText(secret.text()).hex();
  }

  private void earlier(String... statements) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("signin.db"));
        var statement = connection.createStatement()) {
      for (var each : statements) statement.executeUpdate(each);
    }
  }

  @Test
  @DisplayName("a file of a newer release, and one that is something else, are left alone")
  void other_files() throws SQLException {
    earlier("PRAGMA user_version = 99");
    assertThrows(IllegalRecordException.class, () -> SideStore.open(folder));
    earlier("PRAGMA user_version = 0", "CREATE TABLE recipe (name TEXT)");
    assertThrows(IllegalRecordException.class, () -> SideStore.open(folder));
  }

  @Test
  @DisplayName("nobody but the owner may read it, nor what SQLite keeps beside it")
  void permissions() throws IOException {
    Files.createFile(
        folder.resolve("signin.db"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
    try (var _ = SideStore.open(folder);
        var files = Files.list(folder)) {
      var seen = files.toList();
      assertTrue(seen.size() >= 2, seen.toString());
      for (var file : seen) {
        var may = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        assertEquals("rw-------", may, file.toString());
      }
    }
  }

  @Test
  @DisplayName("what is erased is in no byte of any file, while the store is open")
  void erasing() throws IOException {
    var marker = "13900004321";
    try (var store = SideStore.open(folder)) {
      store.change("INSERT INTO contact VALUES ('m008', ?, '', '')", marker);
      assertTrue(anywhere(marker));
      store.change("UPDATE contact SET phone = '1' WHERE person = 'm008'");
      store.change("UPDATE contact SET phone = ? WHERE person = 'm008'", marker);
      store.erase("DELETE FROM contact WHERE person = 'm008'");
      assertFalse(anywhere(marker));
    }
    assertFalse(anywhere(marker));
  }

  private boolean anywhere(String text) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) return true;
      }
      return false;
    }
  }

  @Test
  @DisplayName("what may be done later is done when the store is closed; together is all or none")
  void later_and_together() {
    try (var store = SideStore.open(folder)) {
      store.changeLater("INSERT INTO contact VALUES ('m001', '1', '', '')");
      assertThrows(
          IllegalStateException.class,
          () ->
              store.together(
                  () -> {
                    store.change("INSERT INTO contact VALUES ('m002', '2', '', '')");
                    throw new IllegalStateException();
                  }));
    }
    try (var store = SideStore.open(folder)) {
      var people = store.all(row -> row.getString(1), "SELECT person FROM contact");
      assertEquals(java.util.List.of("m001"), people);
    }
  }
}
