package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines left out, moved or repeated, and records signed by somebody else. */
class OrderTest {
  @TempDir Path temp;
  private Path record;

  @BeforeEach
  void write() {
    record = Written.record(temp.resolve("record"), Example.everything().entries);
  }

  private Ran withLines(Consumer<List<String>> change) {
    var file = record.resolve("entries.jsonl");
    byte[] before = Scratch.read(file);
    var lines = new ArrayList<>(new String(before, StandardCharsets.UTF_8).lines().toList());
    change.accept(lines);
    var text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    Scratch.write(file, text.getBytes(StandardCharsets.UTF_8));
    var ran = Ran.verify(record);
    Scratch.write(file, before);
    return ran;
  }

  private static void failed(Ran ran, String words) {
    assertEquals(1, ran.status(), ran::out);
    assertTrue(ran.lines(Verdict.FAILED).stream().anyMatch(line -> line.contains(words)), ran::out);
  }

  @Test
  @DisplayName("the last entry dropped: fewer than were signed")
  void the_last_dropped() {
    failed(withLines(List::removeLast), "163 entries, the checkpoint says 164");
    failed(withLines(List::clear), "0 entries, the checkpoint says 164");
  }

  @Test
  @DisplayName("any middle entry dropped, any two swapped, any one repeated")
  void dropped_swapped_repeated() {
    var random = new Random(20221229);
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(162);
      failed(withLines(lines -> lines.remove(at)), "entries.jsonl:" + (at + 1));
      failed(withLines(lines -> Collections.swap(lines, at, at + 1)), "seq is " + (at + 1));
      failed(withLines(lines -> lines.add(at, lines.get(at))), "seq is " + at);
    }
  }

  @Test
  @DisplayName("the checkpoint signed again with another key: not a signature of the record's key")
  void signed_again_by_another() {
    var other = other(Example.KEY.verifier().name());
    Scratch.write(record.resolve("checkpoint"), Scratch.read(other.resolve("checkpoint")));
    failed(Ran.verify(record), "signed by another key");
  }

  @Test
  @DisplayName("checkpoint and key replaced: the first entry names another signer")
  void signed_again_with_its_key() {
    for (var name : List.of(Example.KEY.verifier().name(), "example-only.plenary/other")) {
      var other = other(name);
      failed(Ran.verify(other), "the first entry names " + Example.KEY.verifier().text());
      failed(Ran.verify(other, "--key", Example.KEY.verifier().text()), "the key given is");
    }
  }

  private Path other(String name) {
    return Written.record(
        Scratch.fresh(temp).resolve("record"),
        Example.everything().entries,
        Example.key(name, 'o'),
        Set.of());
  }

  @Test
  @DisplayName("every byte of the zip, around its files and inside them")
  void no_byte_of_the_zip_can_change() {
    var zip = Written.zip(record);
    byte[] bytes = Scratch.read(zip);
    int inside = bytes.length - (int) record.resolve("entries.jsonl").toFile().length();
    var random = new Random(20221229);
    for (int i = 0; i < 1_000; i++) {
      // headers and small files in front, the directory at the end; then anywhere
      int at = i < 350 ? i : i < 600 ? bytes.length - 1 - (i - 350) : random.nextInt(bytes.length);
      byte[] turned = bytes.clone();
      turned[at] ^= 0x01;
      Scratch.write(zip, turned);
      if (i < 10) assertEquals(1, Ran.verify(zip).status());
      assertFalse(Verification.of(zip, null, null).verified(), "byte " + at);
    }
    assertTrue(inside < 1_000, "the first and the last bytes are those around the entries");
  }
}
