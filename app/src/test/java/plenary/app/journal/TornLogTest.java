package plenary.app.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.record.SealedEntry;

/** A store as a crash leaves it: the end of its log cut off or garbled. */
class TornLogTest {
  private static final int BATCHES = 12;
  private static final int BATCH = 5;

  @TempDir Path temp;

  private final List<SealedEntry> entries = JournalContract.entries(BATCHES * BATCH);

  /** How long the log was when each batch was acknowledged. */
  private final List<Integer> acknowledged = new ArrayList<>();

  private byte[] database = {};
  private byte[] log = {};

  /** Appends without closing, as a process does that is killed. */
  private void leave() throws IOException {
    var folder = Files.createDirectory(temp.resolve("killed"));
    try (var journal = SqliteJournal.open(folder)) {
      for (int i = 0; i < BATCHES; i++) {
        journal.append(entries.subList(i * BATCH, (i + 1) * BATCH));
        acknowledged.add((int) Files.size(folder.resolve("journal.db-wal")));
      }
      database = Files.readAllBytes(folder.resolve("journal.db"));
      log = Files.readAllBytes(folder.resolve("journal.db-wal"));
    }
  }

  @Test
  @DisplayName("a log cut anywhere keeps every batch acknowledged before the cut, and no half one")
  void cut_anywhere() throws IOException {
    leave();
    int seen = 0;
    for (int length = 0; length <= log.length; length += 1_511) {
      assertEquals(
          batchesWithin(length), batchesIn(Arrays.copyOf(log, length)), "cut at " + length);
      seen++;
    }
    assertEquals(BATCHES, batchesIn(log));
    assertTrue(seen > 100, "tried " + seen);
  }

  @Test
  @DisplayName("a last write that is garbled is dropped, and nothing before it")
  void garbled_end() throws IOException {
    leave();
    var random = new Random(20221229);
    int before = acknowledged.get(BATCHES - 2);
    for (int i = 0; i < 60; i++) {
      var torn = log.clone();
      torn[random.nextInt(before, log.length)] ^= (byte) (1 + random.nextInt(255));
      assertEquals(BATCHES - 1, batchesIn(torn));
    }
  }

  @Test
  @DisplayName("pages of an older log behind the end are not taken for entries")
  void rubbish_behind_the_end() throws IOException {
    leave();
    var longer = Arrays.copyOf(log, log.length + 8_000);
    System.arraycopy(log, 4_000, longer, log.length, 8_000);
    assertEquals(BATCHES, batchesIn(longer));
  }

  private int batchesWithin(int length) {
    return (int) acknowledged.stream().filter(end -> end <= length).count();
  }

  /** Opens a store with this log: how many batches it has, all of them whole and right. */
  private int batchesIn(byte[] torn) throws IOException {
    var folder = Files.createTempDirectory(temp, "torn");
    Files.write(folder.resolve("journal.db"), database);
    Files.write(folder.resolve("journal.db-wal"), torn);
    try (var journal = SqliteJournal.open(folder)) {
      int size = (int) journal.size();
      assertEquals(0, size % BATCH);
      assertEquals(
          JournalContract.stored(entries.subList(0, size)), journal.read(0, entries.size()));
      return size / BATCH;
    }
  }
}
