package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Entry;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteRefusal.NotEntitled;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Answer.Refused;
import plenary.app.journal.SqliteJournal;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Wording;
import plenary.record.bytes.IllegalRecordException;
import plenary.rules.Secrecy;
import plenary.session.Session;

@Timeout(120)
class ChamberTest {
  @TempDir Path folder;

  @Test
  @DisplayName("a command is done, is on disk, and is what pages show")
  void does_what_is_asked() {
    try (var chamber = Halls.voting(folder, 5, Secrecy.RECORDED)) {
      long before = chamber.read(Session::size);
      var answer = chamber.ask(MadeUp.press("a", 3, Choice.FOR)).join();
      assertEquals(new Done(before, before + 1), answer);
      assertEquals(Choice.FOR, choice(chamber, 3));
    }
    assertEquals(1, entries().stream().filter(e -> e.event() instanceof VoteCast).count());
  }

  @Test
  @DisplayName("a refusal is an answer: it leaves no entry, and everything goes on")
  void refuses() {
    try (var chamber = Halls.voting(folder, 5, Secrecy.RECORDED)) {
      long before = chamber.read(Session::size);
      var answer = chamber.ask(MadeUp.press("a", 99, Choice.FOR)).join();
      assertEquals(new Refused(new NotEntitled(MadeUp.VOTE, new MemberId(99))), answer);
      assertEquals(before, chamber.read(Session::size));
      var next = chamber.ask(MadeUp.press("b", 1, Choice.FOR)).join();
      assertEquals(new Done(before, before + 1), next);
    }
  }

  @Test
  @DisplayName(
      "what many ask at once is decided one after the other; replay gives the same session")
  void many_at_once() throws InterruptedException {
    Object running;
    try (var chamber = Halls.voting(folder, 64, Secrecy.RECORDED)) {
      var taken = new ConcurrentLinkedQueue<Long>();
      all(
          64,
          member -> {
            for (int turn = 0; turn < 20; turn++) {
              var choice = Choice.values()[turn % 3];
              var answer =
                  chamber.ask(MadeUp.press("m" + member + "-" + turn, member, choice)).join();
              taken.add(assertInstanceOf(Done.class, answer).first());
            }
          });
      assertEquals(64 * 20, taken.stream().distinct().count());
      running = chamber.read(Session::snapshot);
    }
    assertEquals(running, Session.replay(Halls.WORDING, entries()).snapshot());
    try (var again = Halls.open(folder)) {
      assertEquals(running, again.read(Session::snapshot));
    }
  }

  @Test
  @DisplayName(
      "time is read once for each command, in milliseconds, and stands where it would go back")
  void time_never_goes_back() {
    var times =
        new ArrayList<>(
            List.of(
                "10:00:00.123456789", "10:00:00.500", "09:59:00", "10:00:00.500999", "10:00:01"));
    InstantSource clock =
        () ->
            times.isEmpty()
                ? Instant.MAX
                : Instant.parse("2030-01-02T" + times.removeFirst() + "Z");
    try (var chamber = Halls.open(SqliteJournal.open(folder), clock)) {
      new MadeUp(Halls.RULEBOOK, 1, Secrecy.RECORDED)
          .setup(chamber.signer()).stream().limit(5).forEach(asked -> chamber.ask(asked).join());
    }
    assertEquals(
        List.of("10:00:00.123Z", "10:00:00.500Z", "10:00:00.500Z", "10:00:00.500Z", "10:00:01Z"),
        entries().stream().map(e -> e.at().toString().substring(11)).toList());
  }

  // ---- nothing before it is on disk

  @Test
  @DisplayName("no answer, refusal or page is given before what it depends on is on disk")
  void waits_for_the_disk() throws InterruptedException {
    var journal = new ScriptedJournal(SqliteJournal.open(folder));
    try (var chamber = Halls.open(journal, Halls.CLOCK)) {
      Halls.voting(chamber, 5, Secrecy.RECORDED);
      journal.hold();
      var vote = chamber.ask(MadeUp.press("a", 1, Choice.FOR));
      var same = chamber.ask(MadeUp.press("a", 1, Choice.FOR));
      var refused = chamber.ask(MadeUp.press("b", 99, Choice.FOR));
      var shown = new AtomicReference<Choice>();
      var page = Thread.startVirtualThread(() -> shown.set(choice(chamber, 1)));
      until(journal::isWaiting);
      until(() -> page.getState() == Thread.State.WAITING);
      assertFalse(vote.isDone() || same.isDone() || refused.isDone() || shown.get() != null);
      journal.letAll();
      assertInstanceOf(Done.class, vote.join());
      assertEquals(vote.join(), same.join());
      assertInstanceOf(Refused.class, refused.join());
      page.join();
      assertEquals(Choice.FOR, shown.get());
    }
  }

  @Test
  @DisplayName("while one batch is being written the next is decided, and is written as one")
  void pipelines() throws InterruptedException {
    var journal = new ScriptedJournal(SqliteJournal.open(folder));
    try (var chamber = Halls.open(journal, Halls.CLOCK)) {
      Halls.voting(chamber, 50, Secrecy.RECORDED);
      journal.hold();
      var first = chamber.ask(MadeUp.press("a", 1, Choice.FOR));
      until(journal::isWaiting);
      var others =
          IntStream.rangeClosed(2, 50)
              .mapToObj(member -> chamber.ask(MadeUp.press("a", member, Choice.AGAINST)))
              .toList();
      // a fault of the asker is told without waiting, so everything before it has been decided
      assertThrows(CompletionException.class, () -> chamber.ask(faulty()).join());
      journal.letOne();
      assertInstanceOf(Done.class, first.join());
      assertTrue(others.stream().noneMatch(answer -> answer.isDone()));
      journal.letOne();
      others.forEach(answer -> assertInstanceOf(Done.class, answer.join()));
      journal.letAll();
    }
  }

  /** What no edge lets in. */
  private static Asked faulty() {
    return MadeUp.press("fault", 1, null);
  }

  @Test
  @DisplayName("a fault in the program while deciding is the asker's alone; everything goes on")
  void a_fault_in_deciding() {
    var wordless = Wording.of(Map.of());
    var store = new Store(Halls.KEYS, SqliteJournal.open(folder));
    try (var chamber = Chamber.open(store, wordless, Halls.CLOCK)) {
      var setup = new MadeUp(Halls.RULEBOOK, 3, Secrecy.RECORDED).setup(chamber.signer());
      setup.subList(0, 12).forEach(asked -> chamber.ask(asked).join());
      var announce = setup.get(12); // needs words that are not there
      var fault = assertThrows(CompletionException.class, () -> chamber.ask(announce).join());
      assertInstanceOf(IllegalArgumentException.class, fault.getCause());
      assertInstanceOf(Done.class, chamber.ask(setup.get(0)).join());
    }
  }

  // ---- listeners

  @Test
  @DisplayName("a slow listener keeps nobody waiting, and is told once of all it missed")
  void a_slow_listener() throws InterruptedException {
    var called = new AtomicInteger();
    var inside = new CountDownLatch(1);
    var leave = new CountDownLatch(1);
    try (var chamber = Halls.voting(folder, 5, Secrecy.RECORDED)) {
      chamber.onChange(
          () -> {
            called.incrementAndGet();
            inside.countDown();
            uninterruptibly(leave);
          });
      chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
      inside.await();
      for (int member = 2; member <= 5; member++) {
        assertInstanceOf(Done.class, chamber.ask(MadeUp.press("a", member, Choice.FOR)).join());
      }
      leave.countDown();
      until(() -> called.get() == 2);
    }
  }

  @Test
  @DisplayName("a listener hears of a press in a secret vote, which leaves no entry")
  void hears_of_secret_presses() throws InterruptedException {
    try (var chamber = Halls.voting(folder, 5, Secrecy.SECRET)) {
      var turnout = new AtomicInteger();
      chamber.onChange(
          () -> turnout.set(chamber.read(s -> s.vote(MadeUp.VOTE).orElseThrow().turnout())));
      chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
      until(() -> turnout.get() == 1);
      chamber.ask(MadeUp.press("b", 2, Choice.FOR)).join();
      until(() -> turnout.get() == 2);
    }
  }

  @Test
  @DisplayName("a listener with a fault hears of the next change all the same")
  void a_faulty_listener() throws InterruptedException {
    var called = new AtomicInteger();
    try (var chamber = Halls.voting(folder, 5, Secrecy.RECORDED)) {
      chamber.onChange(
          () -> {
            called.incrementAndGet();
            throw new IllegalStateException("a fault, told on standard error by this test");
          });
      chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
      until(() -> called.get() == 1);
      chamber.ask(MadeUp.press("a", 2, Choice.FOR)).join();
      until(() -> called.get() == 2);
    }
  }

  // ---- ends

  @Test
  @DisplayName(
      "what was asked before closing is done and answered; after it, everybody is turned away")
  void closes_in_order() {
    var chamber = Halls.voting(folder, 50, Secrecy.RECORDED);
    var answers =
        IntStream.rangeClosed(1, 50)
            .mapToObj(member -> chamber.ask(MadeUp.press("a", member, Choice.FOR)))
            .toList();
    chamber.close();
    answers.forEach(answer -> assertInstanceOf(Done.class, answer.join()));
    assertEquals(Answer.UNAVAILABLE, chamber.ask(MadeUp.press("b", 1, Choice.AGAINST)).join());
    assertEquals(50, entries().stream().filter(e -> e.event() instanceof VoteCast).count());
  }

  @Test
  @DisplayName("a store signed with other keys is not opened")
  void other_keys() {
    Halls.voting(folder, 3, Secrecy.RECORDED).close();
    var journal = SqliteJournal.open(folder);
    var store = new Store(Keys.example("example.invalid/other"), journal);
    var e =
        assertThrows(
            IllegalRecordException.class, () -> Chamber.open(store, Halls.WORDING, Halls.CLOCK));
    assertTrue(e.getMessage().contains("signer"), e.getMessage());
    store.close();
  }

  private List<Entry> entries() {
    try (var journal = SqliteJournal.open(folder)) {
      return journal.read(0, 1_000_000).stream().map(Rebuilt::entry).toList();
    }
  }

  private static Choice choice(Chamber chamber, int member) {
    return chamber.read(
        s -> s.vote(MadeUp.VOTE).orElseThrow().choice(new MemberId(member)).orElseThrow());
  }

  interface Each {
    void run(int member);
  }

  private static void all(int members, Each each) throws InterruptedException {
    var threads = new ArrayList<Thread>();
    for (int i = 1; i <= members; i++) {
      int member = i;
      threads.add(Thread.startVirtualThread(() -> each.run(member)));
    }
    for (var thread : threads) thread.join();
  }

  interface Condition {
    boolean holds();
  }

  static void until(Condition condition) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) throw new AssertionError("it never came to that");
      Thread.yield();
    }
  }

  private static void uninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
