package plenary.app.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.record.RecordSecret;
import plenary.record.SealedEntry;
import plenary.record.Sealer;

/** What every journal does, wherever it keeps its entries. */
abstract class JournalContract {
  static final Instant AT = Instant.parse("2030-01-02T01:00:00Z");

  /** The journal in the one store of this test, opened once more. */
  abstract Journal open();

  @Test
  @DisplayName("a new journal is empty")
  void a_new_journal_is_empty() {
    try (var journal = open()) {
      assertEquals(0, journal.size());
      assertEquals(List.of(), journal.read(0, 10));
    }
  }

  @Test
  @DisplayName("what was appended is read in order, from anywhere")
  void reads_in_order() {
    var entries = entries(10);
    try (var journal = open()) {
      journal.append(entries.subList(0, 3));
      journal.append(entries.subList(3, 10));
      assertEquals(10, journal.size());
      assertEquals(stored(entries), journal.read(0, 100));
      assertEquals(stored(entries.subList(4, 6)), journal.read(4, 2));
      assertEquals(List.of(), journal.read(10, 5));
    }
  }

  @Test
  @DisplayName("what was appended is there when the journal is opened again, and it goes on")
  void stays() {
    var entries = entries(5);
    try (var journal = open()) {
      journal.append(entries.subList(0, 3));
    }
    try (var journal = open()) {
      assertEquals(3, journal.size());
      journal.append(entries.subList(3, 5));
    }
    try (var journal = open()) {
      assertEquals(stored(entries), journal.read(0, 10));
    }
  }

  @Test
  @DisplayName("all entries are read across the pages they are read in")
  void reads_across_pages() {
    var entries = entries(2 * Journal.PAGE + 7);
    try (var journal = open()) {
      journal.append(entries);
      var read = new ArrayList<Stored>();
      journal.entries(5, entries.size()).forEach(read::add);
      assertEquals(stored(entries.subList(5, entries.size())), read);
    }
  }

  @Test
  @DisplayName("a batch that does not follow what is there is a fault, and changes nothing")
  void no_gap_and_no_repetition() {
    var entries = entries(5);
    try (var journal = open()) {
      journal.append(entries.subList(0, 3));
      var gap = entries.subList(4, 5);
      assertThrows(IllegalArgumentException.class, () -> journal.append(gap));
      var again = entries.subList(2, 4);
      assertThrows(IllegalArgumentException.class, () -> journal.append(again));
      journal.append(entries.subList(3, 5));
      assertEquals(stored(entries), journal.read(0, 10));
    }
  }

  @Test
  @DisplayName("an empty batch is nothing")
  void an_empty_batch() {
    try (var journal = open()) {
      journal.append(List.of());
      assertEquals(0, journal.size());
    }
  }

  @Test
  @DisplayName("recovering a journal that did not fail changes nothing")
  void recovers_without_need() {
    var entries = entries(4);
    try (var journal = open()) {
      journal.append(entries.subList(0, 2));
      journal.recover();
      assertEquals(2, journal.size());
      journal.append(entries.subList(2, 4));
      assertEquals(stored(entries), journal.read(0, 10));
    }
  }

  @Test
  @DisplayName("who reads while another appends sees whole batches in order")
  void reads_while_appending() throws InterruptedException {
    int batches = 60;
    var entries = entries(3 * batches);
    try (var journal = open()) {
      var appending =
          Thread.startVirtualThread(
              () -> {
                for (int i = 0; i < batches; i++) journal.append(entries.subList(3 * i, 3 * i + 3));
              });
      int seen = 0;
      while (seen < entries.size()) {
        var read = journal.read(0, entries.size());
        assertEquals(0, read.size() % 3);
        assertTrue(read.size() >= seen, "an entry is gone");
        assertEquals(stored(entries.subList(0, read.size())), read);
        seen = read.size();
      }
      appending.join();
    }
  }

  @Test
  @DisplayName("a store that is open is not opened twice")
  void opened_once() {
    try (var journal = open()) {
      var refused = assertThrows(StoreInUseException.class, this::open);
      assertTrue(refused.getMessage().contains("已被另一个 Plenary 进程打开"), refused.getMessage());
      journal.append(entries(1));
    }
    open().close();
  }

  static List<SealedEntry> entries(int count) {
    var sealer = new Sealer(RecordSecret.of(new byte[RecordSecret.BYTES]));
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                sealer.seal(
                    AT.plusMillis(i), "c" + i, ("{\"type\":\"n" + i + "\"}").getBytes(UTF_8)))
        .toList();
  }

  static List<Stored> stored(List<SealedEntry> entries) {
    return entries.stream().map(Stored::of).toList();
  }
}
