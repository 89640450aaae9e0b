package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.bench.MadeUp;
import plenary.app.journal.StoreInUseException;
import plenary.record.bytes.IllegalRecordException;
import plenary.rules.Secrecy;

@Timeout(120)
class StoreTest {
  private static final String NAME = "congress.example/17-2";

  @TempDir Path temp;

  private Store open() {
    return Store.open(temp.resolve("data"), NAME, new SecureRandom());
  }

  @Test
  @DisplayName("a new store makes its keys once, for its owner alone")
  void makes_keys() throws IOException {
    String verifier;
    try (var store = open()) {
      verifier = store.keys().verifier();
      assertTrue(verifier.startsWith(NAME + "+"), verifier);
    }
    try (var store = open()) {
      assertEquals(verifier, store.keys().verifier());
    }
    assertEquals("rwx------", permissions("data"));
    assertEquals("rwx------", permissions("data/keys"));
    assertEquals("rw-------", permissions("data/keys/signer"));
    assertEquals("rw-------", permissions("data/keys/secret"));
  }

  private String permissions(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve(file)));
  }

  @Test
  @DisplayName("two stores have different keys")
  void different_keys() {
    try (var one = open();
        var other = Store.open(temp.resolve("other"), NAME, new SecureRandom())) {
      assertNotEquals(one.keys().verifier(), other.keys().verifier());
    }
  }

  @Test
  @DisplayName("a store opened twice is refused")
  void opened_once() {
    try (var store = open()) {
      assertThrows(StoreInUseException.class, this::open);
      assertTrue(store.keys().verifier().startsWith(NAME));
    }
    open().close();
  }

  @Test
  @DisplayName("a journal whose keys are gone is not given new ones")
  void keys_gone() throws IOException {
    try (var chamber = Chamber.open(open(), Halls.WORDING, Halls.CLOCK)) {
      Halls.voting(chamber, 3, Secrecy.RECORDED);
    }
    var secret = temp.resolve("data/keys/secret");
    var kept = Files.readString(secret);
    Files.delete(secret);
    var refused = assertThrows(IllegalRecordException.class, this::open);
    assertTrue(refused.getMessage().contains("put back"), refused.getMessage());
    Files.writeString(secret, kept);
    Chamber.open(open(), Halls.WORDING, Halls.CLOCK).close();
  }

  @Test
  @DisplayName("a journal is not read with another secret")
  void another_secret() throws IOException {
    try (var chamber = Chamber.open(open(), Halls.WORDING, Halls.CLOCK)) {
      Halls.voting(chamber, 3, Secrecy.RECORDED);
    }
    Files.writeString(temp.resolve("data/keys/secret"), "A".repeat(43) + "=\n");
    try (var store = open()) {
      assertThrows(
          IllegalRecordException.class, () -> Chamber.open(store, Halls.WORDING, Halls.CLOCK));
    }
  }

  @Test
  @DisplayName("a signing key that was edited is refused")
  void an_edited_key() throws IOException {
    open().close();
    var signer = temp.resolve("data/keys/signer");
    var line = Files.readString(signer);
    for (var bad :
        new String[] {
          "", "PRIVATE+KEY+", line.replace(NAME, "congress.example/17-3"), "x" + line
        }) {
      Files.writeString(signer, bad);
      assertThrows(IllegalRecordException.class, this::open, bad);
    }
    Files.writeString(signer, line);
    open().close();
  }

  @Test
  @DisplayName("neither keys nor store show a secret when printed")
  void prints_no_secret() {
    try (var store = open()) {
      assertEquals("Keys of " + NAME, store.keys().toString());
    }
    assertEquals(
        Keys.example(NAME).verifier(), Keys.example(NAME).verifier(), "example keys are fixed");
    assertTrue(MadeUp.DESK.name().equals("desk"));
  }
}
