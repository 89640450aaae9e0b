package plenary.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.json.Json;
import plenary.record.note.Checkpoint;
import plenary.record.note.SigningKey;

class RecordReaderTest {
  @TempDir Path temp;

  @Test
  @DisplayName("a record without entries is a record: an empty file, the root of nothing")
  void an_empty_record_checks_out() throws IOException {
    Path folder = write(List.of());
    assertEquals(0, Files.size(folder.resolve("entries.jsonl")));
    var report = read(folder, Pins.NONE);
    assertEquals(List.of(), report.faults());
    assertEquals(0, report.head().size());
  }

  @Test
  @DisplayName("what is read is what was written, payloads as JSON beside their bytes")
  void entries_are_read_as_written() {
    var seen = new Seen();
    var report = ExampleRecord.reader(Pins.NONE).read(write(ExampleRecord.sealed()), seen);
    assertTrue(report.sound());
    assertEquals(ExampleRecord.sealed(), seen.entries);
    assertEquals(4, seen.payloads.size());
    assertEquals(0, report.withheld());
    assertEquals(ExampleRecord.KEY.verifier(), report.key().orElseThrow());
    assertEquals(report.head(), report.checkpoint().orElseThrow().head());
  }

  @Test
  @DisplayName("the same entries give the same bytes; withholding one changes no root")
  void a_record_is_reproducible() throws IOException {
    Path once = write(ExampleRecord.sealed());
    Path twice = write(ExampleRecord.sealed());
    for (String name : RecordFiles.NAMES) {
      assertEquals(-1, Files.mismatch(once.resolve(name), twice.resolve(name)), name);
    }
    var hidden = read(write(ExampleRecord.published()), Pins.NONE);
    assertEquals(read(once, Pins.NONE).head(), hidden.head());
    assertEquals(1, hidden.withheld());
  }

  @Test
  @DisplayName(
      "a line that was changed is named, with its number, and those after it are not blamed")
  void a_changed_line_is_named() throws IOException {
    Path folder = write(ExampleRecord.sealed());
    edit(folder, "entries.jsonl", "m032", "m031");
    assertEquals(
        List.of("entries.jsonl:2: payload and salt are not what the envelope commits to"),
        faults(folder));
  }

  @Test
  @DisplayName("nothing after a fault is handed on")
  void entries_are_handed_on_until_the_first_fault() throws IOException {
    Path folder = write(ExampleRecord.sealed());
    edit(folder, "entries.jsonl", "m032", "m031");
    var seen = new Seen();
    ExampleRecord.reader(Pins.NONE).read(folder, seen);
    assertEquals(ExampleRecord.sealed().subList(0, 1), seen.entries);
  }

  @Test
  @DisplayName("an envelope that was changed shows in the root")
  void a_changed_envelope_shows_in_the_root() throws IOException {
    Path folder = write(ExampleRecord.sealed());
    edit(folder, "entries.jsonl", "2e60d7a9", "2e60d7aa");
    assertFault(folder, "entries.jsonl: the root is");
  }

  @Test
  @DisplayName("a line that was dropped is missed where it stood, and at the end")
  void a_dropped_line_is_missed() throws IOException {
    Path folder = write(ExampleRecord.sealed());
    lines(folder, lines -> lines.remove(1));
    assertFault(folder, "entries.jsonl:2: seq is 2, expected 1");
    Path shorter = write(ExampleRecord.sealed());
    lines(shorter, List::removeLast);
    assertFault(shorter, "entries.jsonl: 3 entries, the checkpoint says 4");
  }

  @Test
  @DisplayName("lines that changed places, a line twice, an empty line: each is named")
  void lines_out_of_order_are_named() throws IOException {
    Path swapped = write(ExampleRecord.sealed());
    lines(swapped, lines -> lines.add(1, lines.remove(2)));
    assertFault(swapped, "entries.jsonl:2: seq is 2, expected 1");
    Path doubled = write(ExampleRecord.sealed());
    lines(doubled, lines -> lines.add(lines.getLast()));
    assertFault(doubled, "entries.jsonl:5: seq is 3, expected 4");
    Path empty = write(ExampleRecord.sealed());
    lines(empty, lines -> lines.add(2, ""));
    assertFault(empty, "entries.jsonl:3: a line begins with");
  }

  @Test
  @DisplayName("a last line without an end, or with a carriage return, is refused")
  void lines_end_with_one_newline() throws IOException {
    Path cut = write(ExampleRecord.sealed());
    String text = Files.readString(cut.resolve("entries.jsonl"));
    Files.writeString(cut.resolve("entries.jsonl"), text.substring(0, text.length() - 1));
    assertFault(cut, "entries.jsonl:4: the last line has no end");
    Path returns = write(ExampleRecord.sealed());
    Files.writeString(returns.resolve("entries.jsonl"), text.replace("\n", "\r\n"));
    assertFault(returns, "entries.jsonl:1: a line ends with \"}");
  }

  @Test
  @DisplayName(
      "a payload that fits its commitment but is not canonical JSON is refused all the same")
  void a_payload_must_be_canonical() {
    for (String payload : List.of("{\"b\":1,\"a\":2}", "{ }", "[1]", "{\"a\":1.0}", "")) {
      var sealer = new Sealer(ExampleRecord.SECRET);
      byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
      Path folder = write(List.of(sealer.seal(Instant.EPOCH, "a", bytes)));
      var report = read(folder, Pins.NONE);
      assertEquals(1, report.faults().size(), payload);
      assertEquals("entries.jsonl:1", report.faults().getFirst().where());
    }
  }

  @Test
  @DisplayName("only types of the closed list may be withheld, when writing and when reading")
  void only_listed_types_are_withheld() {
    var all = ExampleRecord.sealed();
    List<RecordEntry> hiding = List.of(all.get(0).withhold());
    assertThrows(IllegalRecordException.class, () -> write(hiding));
    var lenient = new RecordWriter(ExampleRecord.KEY, Set.of("check-in-opened"));
    lenient.write(temp.resolve("hiding"), hiding);
    assertEquals(
        List.of("entries.jsonl:1: an entry of type check-in-opened may not be withheld"),
        faults(temp.resolve("hiding")));
  }

  @Test
  @DisplayName("another type of the list in place of the one that was signed for is noticed")
  void the_type_of_a_withheld_entry_is_signed_for() throws IOException {
    Path folder = write(ExampleRecord.published());
    edit(folder, "entries.jsonl", "absence-noted", "something-else");
    var both = Set.of("absence-noted", "something-else");
    var report = new RecordReader(both, Pins.NONE).read(folder, new Seen());
    assertEquals(
        "[entries.jsonl: what is withheld is not what the checkpoint says]",
        report.faults().toString());
  }

  @Test
  @DisplayName("a missing file and a file too many are named")
  void there_are_three_files() throws IOException {
    for (String name : RecordFiles.NAMES) {
      Path folder = write(ExampleRecord.sealed());
      Files.delete(folder.resolve(name));
      assertEquals(List.of(name + ": the file is missing"), faults(folder));
    }
    Path folder = write(ExampleRecord.sealed());
    Files.writeString(folder.resolve(".notes"), "");
    Files.writeString(folder.resolve("README"), "");
    assertEquals(List.of("record: not part of a record: .notes, README"), faults(folder));
  }

  @Test
  @DisplayName("a symbolic link is not a file of a record")
  void links_are_refused() throws IOException {
    Path folder = write(ExampleRecord.sealed());
    Files.move(folder.resolve("key"), temp.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("key"), temp.resolve("elsewhere"));
    assertFault(folder, "key: the file is missing");
  }

  @Test
  @DisplayName("a record by somebody else agrees with itself, and fails against a pinned key")
  void a_pinned_key_tells_signers_apart() {
    var forger = SigningKey.ofSeed(ExampleRecord.NAME, new byte[32]);
    Path folder = temp.resolve("forged");
    new RecordWriter(forger, ExampleRecord.WITHHOLDABLE).write(folder, ExampleRecord.sealed());
    assertTrue(read(folder, Pins.NONE).sound());
    var report = read(folder, new Pins(ExampleRecord.KEY.verifier(), null));
    assertEquals(
        List.of(
            "key: the signer is %s, expected %s"
                .formatted(forger.verifier().text(), ExampleRecord.KEY.verifier().text())),
        report.faults().stream().map(RecordFault::toString).toList());
  }

  @Test
  @DisplayName("a record goes on from any checkpoint of its own, from the empty one to the last")
  void a_pinned_checkpoint_of_any_size_holds() {
    Path folder = write(ExampleRecord.sealed());
    for (int size = 0; size <= 4; size++) {
      var report = read(folder, new Pins(null, checkpoint(size)));
      assertEquals(List.of(), report.faults());
    }
  }

  @Test
  @DisplayName(
      "a record that rewrote what a pinned checkpoint covers is found out, and a shorter one")
  void a_pinned_checkpoint_tells_rewriting() {
    var sealer = new Sealer(ExampleRecord.SECRET);
    var rewritten = new ArrayList<SealedEntry>();
    ExampleRecord.sealed()
        .forEach(e -> rewritten.add(sealer.seal(e.envelope().at(), "x", e.payload())));
    Path folder = write(rewritten);
    for (int size = 1; size <= 4; size++) {
      assertEquals(
          "[entries.jsonl: the first %d entries are not those of the expected checkpoint]"
              .formatted(size),
          read(folder, new Pins(null, checkpoint(size))).faults().toString());
    }
    Path shorter = write(ExampleRecord.sealed().subList(0, 2));
    assertEquals(
        "[entries.jsonl: 2 entries, the expected checkpoint had 3 already]",
        read(shorter, new Pins(null, checkpoint(3))).faults().toString());
    var other = new Checkpoint("another.example/record", 0, checkpoint(0).root());
    assertFalse(read(folder, new Pins(null, other)).sound());
  }

  private static Checkpoint checkpoint(int size) {
    var sealer = new Sealer(ExampleRecord.SECRET);
    ExampleRecord.sealed().subList(0, size).forEach(e -> sealer.resume(e.envelope(), e.payload()));
    return new Checkpoint(ExampleRecord.NAME, size, sealer.head().root());
  }

  @Test
  @DisplayName("a record is not written over another, nor with entries that do not follow")
  void a_writer_is_careful() {
    Path folder = write(ExampleRecord.sealed());
    assertThrows(
        UncheckedIOException.class,
        () -> ExampleRecord.writer().write(folder, ExampleRecord.sealed()));
    var gap = ExampleRecord.sealed().subList(1, 2);
    var e = assertThrows(IllegalRecordException.class, () -> write(gap));
    assertEquals("entry 1: seq is 1, expected 0", e.getMessage());
  }

  @Test
  @DisplayName("a path that is not there is the disk's fault, a file that is no zip the record's")
  void other_paths_are_told_apart() throws IOException {
    Path nothing = temp.resolve("nothing");
    assertThrows(UncheckedIOException.class, () -> read(nothing, Pins.NONE));
    Path file = Files.writeString(temp.resolve("file"), "hello");
    assertFault(file, "key: the zip ends before this file");
  }

  @Test
  @DisplayName("after 20 faults no more are looked for")
  void faults_are_counted_up_to_20() throws IOException {
    Path folder = write(() -> many(100).iterator());
    lines(folder, lines -> lines.replaceAll(line -> line.replace("vote", "veto")));
    var faults = faults(folder);
    assertEquals(21, faults.size());
    assertTrue(faults.getLast().endsWith("too many faults; the rest was not read"));
  }

  @Test
  @DisplayName("50,000 entries are written and read one by one")
  void a_long_record_is_read_in_one_pass() {
    Path folder = write(() -> many(50_000).iterator());
    long[] count = new long[1];
    var report =
        ExampleRecord.reader(Pins.NONE)
            .read(
                folder,
                new RecordSink() {
                  @Override
                  public void shown(SealedEntry entry, Json.Obj payload) {
                    assertEquals(count[0]++, entry.envelope().seq());
                  }

                  @Override
                  public void withheld(WithheldEntry entry) {}
                });
    assertEquals(List.of(), report.faults());
    assertEquals(50_000, count[0]);
  }

  @Test
  @DisplayName("a line of 300,000 bytes, longer than any buffer to begin with, is read")
  void a_long_line_is_read() {
    String text = "{\"a\":\"" + "会".repeat(100_000) + "\"}";
    var sealer = new Sealer(ExampleRecord.SECRET);
    var entries =
        IntStream.range(0, 3)
            .mapToObj(i -> sealer.seal(Instant.EPOCH, "a", text.getBytes(StandardCharsets.UTF_8)))
            .toList();
    assertEquals(List.of(), read(write(entries), Pins.NONE).faults());
  }

  private static Stream<RecordEntry> many(int count) {
    var sealer = new Sealer(ExampleRecord.SECRET);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                sealer.seal(
                    Instant.ofEpochSecond(i),
                    "c" + i,
                    ("{\"n\":" + i + ",\"type\":\"vote\"}").getBytes(StandardCharsets.UTF_8)));
  }

  private Path write(Iterable<? extends RecordEntry> entries) {
    try {
      Path folder = Files.createTempDirectory(temp, "record");
      ExampleRecord.writer().write(folder, entries);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordReport read(Path path, Pins pins) {
    return ExampleRecord.reader(pins).read(path, new Seen());
  }

  private static List<String> faults(Path path) {
    return read(path, Pins.NONE).faults().stream().map(RecordFault::toString).toList();
  }

  private static void assertFault(Path path, String beginning) {
    var faults = faults(path);
    assertTrue(faults.getFirst().startsWith(beginning), faults.toString());
  }

  private static void edit(Path folder, String name, String old, String now) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    assertTrue(text.contains(old));
    Files.writeString(file, text.replace(old, now));
  }

  private static void lines(Path folder, Consumer<List<String>> edit) throws IOException {
    Path file = folder.resolve("entries.jsonl");
    var lines = new ArrayList<>(Files.readAllLines(file));
    edit.accept(lines);
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
