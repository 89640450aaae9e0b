package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.ResumeVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.act.VoteEvent.VoteClosed;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer.Done;
import plenary.app.journal.SqliteJournal;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.vote.Vote;

/** A vote with a time ends by itself: no earlier, no later, and whatever happened meanwhile. */
@Timeout(120)
class TimekeeperTest {
  private static final VoteId TIMED = new VoteId(2);
  private static final MemberId THIRD = new MemberId(3);

  @TempDir Path folder;

  private final AtomicReference<Instant> clock = new AtomicReference<>(MadeUp.START);
  private int asked;

  private Chamber open() {
    return Halls.open(SqliteJournal.open(folder), clock::get);
  }

  /** A chamber in which a vote of sixty seconds has just opened. */
  private Chamber timed(Secrecy secrecy) {
    var chamber = Halls.voting(open(), 5, secrecy);
    var item = chamber.read(session -> session.vote(new VoteId(1)).orElseThrow().item());
    ask(chamber, new VoidRound(new VoteId(1), Fault.ORDERED));
    ask(chamber, new OpenVote(item, secrecy, Channel.DEVICE, 60));
    return chamber;
  }

  private void ask(Chamber chamber, Command command) {
    var answer = chamber.ask(new Asked("t-" + ++asked, MadeUp.DESK, command)).join();
    assertInstanceOf(Done.class, answer, command + ": " + answer);
  }

  private void pass(int seconds) {
    clock.set(clock.get().plusSeconds(seconds));
  }

  private static Vote.State state(Chamber chamber) {
    return chamber.read(session -> session.vote(TIMED).orElseThrow().state());
  }

  private static Optional<Duration> seconds(int seconds) {
    return Optional.of(Duration.ofSeconds(seconds));
  }

  @Test
  @DisplayName("a vote of 60 seconds is open after 59, and closed by Plenary itself after 60")
  void closes() {
    try (var chamber = timed(Secrecy.RECORDED)) {
      var keeper = new Timekeeper(chamber);
      pass(59);
      assertEquals(seconds(1), keeper.look());
      assertEquals(Vote.State.OPEN, state(chamber));
      pass(1);
      assertEquals(Optional.empty(), keeper.look());
      assertEquals(Vote.State.CLOSED, state(chamber));
      var last = chamber.read(session -> session.chronicle(new SittingId(1)).getLast());
      assertEquals(new VoteClosed(TIMED), last.event());
      assertEquals(Actor.SYSTEM, last.by());
    }
  }

  @Test
  @DisplayName("a secret vote that ends by itself leaves its totals")
  void secret() {
    try (var chamber = timed(Secrecy.SECRET)) {
      var press = new CastVote(TIMED, THIRD, Choice.AGAINST);
      var answer = chamber.ask(new Asked("p", Actor.deputy(THIRD), press)).join();
      assertInstanceOf(Answer.Dropped.class, answer);
      pass(60);
      var _ = new Timekeeper(chamber).look();
      int against = chamber.read(session -> session.vote(TIMED).orElseThrow().tally().against());
      assertEquals(1, against);
    }
  }

  @Test
  @DisplayName("while it is held its time stands still, and what was left runs on after that")
  void held() {
    try (var chamber = timed(Secrecy.RECORDED)) {
      var keeper = new Timekeeper(chamber);
      pass(50);
      ask(chamber, new HoldVote(TIMED, Text.same("a cable")));
      pass(600);
      assertEquals(Optional.empty(), keeper.look());
      assertEquals(Vote.State.OPEN, state(chamber));
      ask(chamber, new ResumeVote(TIMED));
      pass(9);
      assertEquals(seconds(1), keeper.look());
      pass(1);
      var _ = keeper.look();
      assertEquals(Vote.State.CLOSED, state(chamber));
    }
  }

  @Test
  @DisplayName("a vote whose time went by while the server was down is closed when it is up again")
  void restarted() {
    timed(Secrecy.RECORDED).close();
    pass(61);
    try (var chamber = open()) {
      assertEquals(Vote.State.OPEN, state(chamber));
      var _ = new Timekeeper(chamber).look();
      assertEquals(Vote.State.CLOSED, state(chamber));
    }
  }

  @Test
  @DisplayName("a clock that is set back an hour delays the end, and closes nothing twice")
  void set_back() {
    try (var chamber = timed(Secrecy.RECORDED)) {
      var keeper = new Timekeeper(chamber);
      pass(-3_600);
      assertEquals(seconds(1), keeper.look());
      pass(3_660);
      assertEquals(Optional.empty(), keeper.look());
      assertEquals(Optional.empty(), keeper.look());
      assertEquals(Vote.State.CLOSED, state(chamber));
    }
  }

  @Test
  @DisplayName("started, it sees for itself that a vote is over")
  void by_itself() {
    try (var chamber = timed(Secrecy.RECORDED)) {
      var over = new CompletableFuture<Boolean>();
      chamber.onChange(
          () -> {
            if (state(chamber) == Vote.State.CLOSED) over.complete(true);
          });
      try (var _ = Timekeeper.start(chamber)) {
        pass(60);
        assertTrue(over.join());
      }
    }
  }
}
