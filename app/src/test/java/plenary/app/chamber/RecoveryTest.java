package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteEvent.Fault;
import plenary.act.VoteRefusal.AlreadyVoted;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Answer.Dropped;
import plenary.app.chamber.Answer.Refused;
import plenary.app.chamber.ScriptedJournal.Mood;
import plenary.app.journal.SqliteJournal;
import plenary.base.Choice;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.session.Session;
import plenary.vote.Vote;

/** What becomes of commands when the disk fails, and of secret rounds when anything does. */
@Timeout(120)
class RecoveryTest {
  @TempDir Path folder;

  // ---- a disk that fails

  @Test
  @DisplayName("when the disk fails everybody is told, now and later, and no page is shown")
  void stops() {
    var journal = new ScriptedJournal(SqliteJournal.open(folder));
    try (var chamber = Halls.open(journal, Halls.CLOCK)) {
      Halls.voting(chamber, 50, Secrecy.RECORDED);
      journal.become(Mood.FAILING);
      journal.hold();
      var waiting =
          IntStream.rangeClosed(1, 50)
              .mapToObj(member -> chamber.ask(MadeUp.press("a", member, Choice.FOR)))
              .toList();
      journal.letAll();
      waiting.forEach(answer -> assertEquals(Answer.UNAVAILABLE, answer.join()));
      assertEquals(Answer.UNAVAILABLE, chamber.ask(MadeUp.press("b", 1, Choice.FOR)).join());
      assertThrows(ChamberStoppedException.class, () -> chamber.read(Session::size));
      assertThrows(ChamberStoppedException.class, chamber::checkpoint);
      assertInstanceOf(UncheckedIOException.class, chamber.fault().orElseThrow());
      assertThrows(UncheckedIOException.class, chamber::recover);
      assertEquals(Answer.UNAVAILABLE, chamber.ask(MadeUp.press("b", 1, Choice.FOR)).join());
      journal.become(Mood.WELL);
    }
  }

  @Test
  @DisplayName("recovered, the session is what is on disk, and a command sent again is done")
  void recovers() {
    var journal = new ScriptedJournal(SqliteJournal.open(folder));
    try (var chamber = Halls.open(journal, Halls.CLOCK)) {
      Halls.voting(chamber, 5, Secrecy.RECORDED);
      chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
      var before = chamber.read(Session::snapshot);
      journal.become(Mood.FAILING);
      chamber.ask(MadeUp.press("a", 2, Choice.FOR)).join();
      journal.become(Mood.WELL);
      chamber.recover();
      assertTrue(chamber.fault().isEmpty());
      assertEquals(before, chamber.read(Session::snapshot));
      assertInstanceOf(Done.class, chamber.ask(MadeUp.press("a", 2, Choice.FOR)).join());
      assertEquals(2, chamber.read(RecoveryTest::vote).turnout());
    }
  }

  @Test
  @DisplayName("what was on disk though the disk said no is found again, and not done twice")
  void recovers_what_landed() {
    var journal = new ScriptedJournal(SqliteJournal.open(folder));
    try (var chamber = Halls.open(journal, Halls.CLOCK)) {
      Halls.voting(chamber, 5, Secrecy.RECORDED);
      journal.become(Mood.LYING);
      assertEquals(Answer.UNAVAILABLE, chamber.ask(MadeUp.press("a", 2, Choice.FOR)).join());
      journal.become(Mood.WELL);
      chamber.recover();
      long size = chamber.read(Session::size);
      var again = chamber.ask(MadeUp.press("a", 2, Choice.FOR)).join();
      assertEquals(new Done(size - 1, size), again);
      assertEquals(size, chamber.read(Session::size));
    }
  }

  @Test
  @DisplayName("listeners hear that it stopped, and that it goes on")
  void tells_of_stopping() {
    var journal = new ScriptedJournal(SqliteJournal.open(folder));
    try (var chamber = Halls.open(journal, Halls.CLOCK)) {
      Halls.voting(chamber, 5, Secrecy.RECORDED);
      var stopped = new AtomicInteger(-1);
      chamber.onChange(() -> stopped.set(chamber.fault().isPresent() ? 1 : 0));
      journal.become(Mood.FAILING);
      chamber.ask(MadeUp.press("a", 2, Choice.FOR)).join();
      ChamberTest.until(() -> stopped.get() == 1);
      journal.become(Mood.WELL);
      chamber.recover();
      ChamberTest.until(() -> stopped.get() == 0);
    }
  }

  @RepeatedTest(20) // a race once kept it from ending
  @DisplayName("a chamber that stopped closes")
  void closes_when_stopped() {
    var journal = new ScriptedJournal(SqliteJournal.open(folder));
    var chamber = Halls.voting(Halls.open(journal, Halls.CLOCK), 5, Secrecy.RECORDED);
    journal.become(Mood.FAILING);
    chamber.ask(MadeUp.press("a", 2, Choice.FOR)).join();
    chamber.close();
    SqliteJournal.open(folder).close();
  }

  // ---- secret rounds

  @Test
  @DisplayName(
      "a secret round that the last process left open is void, and the question is put again")
  void voids_what_was_interrupted() {
    var chamber = Halls.voting(folder, 5, Secrecy.SECRET);
    for (int member = 1; member <= 4; member++) {
      assertEquals(new Dropped(), chamber.ask(MadeUp.press("a", member, Choice.FOR)).join());
    }
    chamber.close();
    try (var again = Halls.open(folder)) {
      var round = again.read(RecoveryTest::vote);
      assertEquals(Vote.State.VOID, round.state());
      assertEquals(Fault.INTERRUPTED, round.voided().orElseThrow().fault());
      assertEquals(0, round.turnout());
      votesAgain(again);
    }
  }

  @Test
  @DisplayName("a secret round during which the disk failed is void once the chamber goes on")
  void voids_after_a_fault() {
    var journal = new ScriptedJournal(SqliteJournal.open(folder));
    try (var chamber = Halls.open(journal, Halls.CLOCK)) {
      Halls.voting(chamber, 5, Secrecy.SECRET);
      chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
      journal.become(Mood.FAILING);
      var close = new Asked("close", MadeUp.DESK, new CloseVote(MadeUp.VOTE));
      assertEquals(Answer.UNAVAILABLE, chamber.ask(close).join());
      journal.become(Mood.WELL);
      chamber.recover();
      assertEquals(Vote.State.VOID, chamber.read(RecoveryTest::vote).state());
      votesAgain(chamber);
    }
  }

  private static void votesAgain(Chamber chamber) {
    var open = new OpenVote(MadeUp.ITEM, Secrecy.SECRET, Channel.DEVICE, 0);
    assertInstanceOf(Done.class, chamber.ask(new Asked("again", MadeUp.DESK, open)).join());
    int rounds = chamber.read(s -> s.votes().size());
    assertEquals(2, rounds);
  }

  @Test
  @DisplayName("a recorded round that was interrupted goes on with every vote cast")
  void recorded_rounds_go_on() {
    var chamber = Halls.voting(folder, 5, Secrecy.RECORDED);
    chamber.ask(MadeUp.press("a", 1, Choice.AGAINST)).join();
    chamber.close();
    try (var again = Halls.open(folder)) {
      assertInstanceOf(Done.class, again.ask(MadeUp.press("b", 2, Choice.FOR)).join());
      assertEquals(new Tally(1, 1, 0), again.read(RecoveryTest::vote).tally());
    }
  }

  @Test
  @DisplayName("a secret press sent again is told that the first one counts, whatever it chooses")
  void a_secret_press_again() {
    try (var chamber = Halls.voting(folder, 5, Secrecy.SECRET)) {
      var press = MadeUp.press("a", 1, Choice.FOR);
      assertEquals(new Dropped(), chamber.ask(press).join());
      var first = new Refused(new AlreadyVoted(new VoteId(1)));
      assertEquals(first, chamber.ask(press).join());
      assertEquals(first, chamber.ask(MadeUp.press("a", 1, Choice.AGAINST)).join());
      assertEquals(1, chamber.read(RecoveryTest::vote).turnout());
      chamber.ask(new Asked("close", MadeUp.DESK, new CloseVote(MadeUp.VOTE))).join();
      assertEquals(new Tally(1, 0, 0), chamber.read(RecoveryTest::vote).tally());
    }
  }

  private static Vote vote(Session session) {
    return session.vote(MadeUp.VOTE).orElseThrow();
  }
}
