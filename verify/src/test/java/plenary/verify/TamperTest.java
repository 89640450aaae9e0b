package plenary.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Entry;

/** One byte of a record turned, wherever it is: verification fails and says where. */
class TamperTest {
  private static final boolean LONG = "long".equals(System.getProperty("plenary.storm"));
  private static final long SEED = 20221229;
  private static final int SAMPLE = 2_000;

  /** Records are cut about so long, since a short one is read sooner. */
  private static final int STEP = 20;

  @TempDir static Path temp;
  private static List<Entry> entries;

  @BeforeAll
  static void run() {
    entries = Example.everything().entries;
    System.out.println("tamper seed " + SEED);
  }

  @Test
  @DisplayName("every byte of the key and of the checkpoint")
  void no_byte_of_key_or_checkpoint_can_change() {
    var scratch = record(entries, STEP);
    for (var name : List.of("key", "checkpoint")) {
      byte[] bytes = scratch.bytes(name);
      for (int i = 0; i < bytes.length; i++) {
        for (int bits : new int[] {0x01, 0x20, 0x80}) fails(scratch, name, i, bits);
      }
    }
  }

  @Test
  @DisplayName("every byte of one entry of each type")
  void no_byte_of_any_type_of_entry_can_change() {
    var seen = new HashSet<Class<?>>();
    int tried = 0;
    for (var hall : Example.ofEachType()) tried += turnTypes(hall.entries, seen);
    assertEquals(Set.copyOf(Events.all()), seen, "one entry of each type");
    assertTrue(tried > 15_000, "bytes turned: " + tried);
  }

  /** Turns every byte of the first entry of each type not yet seen, or of all; tells how many. */
  private static int turnTypes(List<Entry> entries, Set<Class<?>> seen) {
    int tried = 0;
    for (int from = 0; from < entries.size(); ) {
      int to = cut(entries, from + STEP);
      var firsts = new HashSet<Integer>();
      for (var entry : entries.subList(from, to)) {
        if (seen.add(entry.event().getClass())) firsts.add((int) entry.seq() + 1);
      }
      if (!LONG) tried += turnLines(record(entries, to), firsts::contains);
      from = to;
    }
    return LONG ? turnLines(record(entries, entries.size()), _ -> true) : tried;
  }

  /** Turns every byte of the lines chosen; tells how many. */
  private static int turnLines(Scratch scratch, IntPredicate chosen) {
    var lines = lines(scratch.bytes("entries.jsonl"));
    var places = new ArrayList<Integer>();
    for (int i = 0; i < lines.length; i++) {
      if (chosen.test(lines[i])) places.add(i);
    }
    places.stream()
        .parallel()
        .forEach(at -> names(fails(scratch, "entries.jsonl", at, 0x01), lines[at]));
    return places.size();
  }

  @Test
  @DisplayName("thousands of bytes anywhere, turned in any way")
  void no_byte_anywhere_can_change() {
    var scratch = record(entries, entries.size());
    var lines = lines(scratch.bytes("entries.jsonl"));
    new Random(SEED)
        .ints(SAMPLE, 0, lines.length)
        .parallel()
        .forEach(at -> names(fails(scratch, "entries.jsonl", at, 1 + at % 255), lines[at]));
  }

  /** A sound record of the first entries, at least so many. */
  private static Scratch record(List<Entry> entries, int least) {
    int size = cut(entries, least);
    var record = Written.record(Scratch.fresh(temp).resolve("record"), entries.subList(0, size));
    var found = Verification.of(record, null, null);
    assertTrue(found.verified(), () -> told(found).toString());
    return new Scratch(temp, record);
  }

  /** Where a command has left all its entries. */
  private static int cut(List<Entry> entries, int least) {
    int size = Math.min(least, entries.size());
    while (size < entries.size()
        && entries.get(size).command().equals(entries.get(size - 1).command())) {
      size++;
    }
    return size;
  }

  private static Findings fails(Scratch scratch, String name, int at, int bits) {
    byte[] bytes = scratch.bytes(name);
    bytes[at] ^= (byte) bits;
    var found = scratch.with(name, bytes);
    assertFalse(found.verified(), () -> name + " became " + new String(bytes, UTF_8));
    return found;
  }

  /** The line that was touched is named, or the root that it no longer fits. */
  private static void names(Findings found, int line) {
    boolean named =
        found.claims().stream()
            .filter(claim -> claim.verdict() == Verdict.FAILED)
            .anyMatch(
                claim ->
                    claim.kind() == Kind.ROOT
                        || claim.words().en().contains("entries.jsonl:" + line + ":"));
    assertTrue(named, () -> "line " + line + ": " + told(found));
  }

  private static List<String> told(Findings found) {
    return found.claims().stream()
        .filter(claim -> claim.verdict() == Verdict.FAILED)
        .map(claim -> claim.words().en())
        .toList();
  }

  /** The number of the line that each byte is on, from 1. */
  private static int[] lines(byte[] bytes) {
    var lines = new int[bytes.length];
    int line = 1;
    for (int i = 0; i < bytes.length; i++) {
      lines[i] = line;
      if (bytes[i] == '\n') line++;
    }
    return lines;
  }
}
