package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong use: one sentence on standard error with a remedy, status 2, and no stack trace. */
class UseTest {
  @TempDir Path temp;
  private Path record;

  @BeforeEach
  void write() {
    record = Written.record(temp.resolve("out/record"), Example.everything().entries);
  }

  private static void wrong(Ran ran, String words) {
    assertEquals(2, ran.status(), () -> ran.out() + ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran::err);
    assertTrue(ran.err().startsWith("plenary verify: "), ran::err);
    assertTrue(ran.err().contains(words), ran::err);
    assertTrue(ran.err().chars().anyMatch(c -> c > 0x4E00), "Chinese too: " + ran.err());
  }

  @Test
  @DisplayName("no path, too many, an option that is none")
  void arguments() {
    wrong(Ran.verify(), "see --help");
    wrong(Ran.verify(record, record), "see --help");
    wrong(Ran.verify(record, "--jsn"), "--jsn");
    wrong(Ran.verify(record, "--key"), "--key");
  }

  @Test
  @DisplayName("a path that is not there, or no record")
  void paths() throws IOException {
    wrong(Ran.verify(temp.resolve("nowhere")), "There is no " + temp.resolve("nowhere"));
    wrong(Ran.verify(temp), "is not a record");
    wrong(Ran.verify(temp.resolve("out")), "name " + record);
    var file = Files.writeString(temp.resolve("readme.txt"), "hello");
    wrong(Ran.verify(file), "is not a record");
    wrong(Ran.verify(Files.writeString(temp.resolve("vote.bel"), "x")), "ballot archive");
  }

  @Test
  @DisplayName("a key that is none, a checkpoint that is none or not there")
  void pins() throws IOException {
    wrong(Ran.verify(record, "--key", "not a key"), "--key is no key");
    wrong(Ran.verify(record, "--checkpoint", temp.resolve("none")), "there is no file");
    var file = Files.writeString(temp.resolve("text"), "no checkpoint\n");
    wrong(Ran.verify(record, "--checkpoint", file), "is no signed checkpoint");
    wrong(Ran.verify(record, "--checkpoint", record), "there is no file");
  }

  @Test
  @DisplayName("--help says what it does, and every status")
  void help() {
    var ran = Ran.verify("--help");
    assertEquals(0, ran.status());
    assertTrue(ran.out().contains("--checkpoint"), ran::out);
    assertTrue(ran.out().contains("a claim failed"), ran::out);
  }
}
