package plenary.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Command;
import plenary.act.Role;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.app.folder.FolderSteps;
import plenary.app.folder.StepRunner;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.record.folder.Asked.Once;
import plenary.record.wording.Wordings;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.session.Session;
import plenary.vote.Vote;

class CrowdTest {
  private static final SittingId SITTING = new SittingId(1);
  private static final VoteId VOTE = new VoteId(1);
  private static final Actor CHAIR = new Actor(Role.CHAIR, "m002");
  private static final Tempo QUICK = new Tempo(Duration.ofMillis(200), Duration.ofMillis(200));

  @TempDir Path folder;
  private int asked;

  @Test
  @DisplayName("the 402 of the example come in once the doors open, and press as in the example")
  void the_crowd() throws Exception {
    try (var chamber = chamber(Set.of())) {
      vote(chamber, Secrecy.RECORDED);
      until(chamber, session -> vote(session).turnout() == 401);
      ask(chamber, new CloseVote(VOTE));
      assertEquals(new Tally(396, 2, 3), chamber.read(CrowdTest::vote).tally());
      assertEquals(1, chamber.read(CrowdTest::vote).notVoted());
    }
  }

  @Test
  @DisplayName("who is signed in acts for himself or herself")
  void whoever_is_signed_in() throws Exception {
    var signedIn = new MemberId(8);
    try (var chamber = chamber(Set.of(signedIn))) {
      vote(chamber, Secrecy.RECORDED);
      until(chamber, session -> vote(session).turnout() >= 400);
      assertTrue(chamber.read(session -> vote(session).choice(signedIn)).isEmpty());
      assertEquals(Optional.empty(), chamber.read(session -> vote(session).choice(signedIn)));
    }
  }

  private Chamber chamber(Set<MemberId> signedIn) {
    var store = Store.open(folder, "example.invalid/crowd", new SecureRandom());
    var chamber = Chamber.open(store, Wordings.load(), InstantSource.system());
    var example =
        FolderSteps.read(
            Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022"),
            chamber.signer());
    new StepRunner(chamber).run(example.beforeDoors());
    chamber.onChange(new Crowd(chamber, example.arrivals(), () -> signedIn, QUICK)::look);
    this.example = example;
    return chamber;
  }

  private FolderSteps example;

  /** Opens the doors, waits for the crowd, and goes through the sitting up to its vote. */
  private void vote(Chamber chamber, Secrecy secrecy) throws Exception {
    ask(chamber, new OpenCheckIn(SITTING));
    until(chamber, session -> session.attendance(SITTING).orElseThrow().count() == 402);
    ask(chamber, new AnnounceAttendance(SITTING));
    for (var step : example.sitting()) {
      if (!(step.asked() instanceof Once(Command command))) continue;
      if (command instanceof OpenVote) break;
      if (command instanceof AgendaCommand) ask(chamber, command);
    }
    ask(chamber, new OpenVote(new ItemId(SITTING, 4), secrecy, Channel.DEVICE, 60));
  }

  private void ask(Chamber chamber, Command command) {
    var answer = chamber.ask(new Asked("test-" + ++asked, CHAIR, command)).join();
    assertTrue(answer instanceof Answer.Done, command + ": " + answer);
  }

  private static Vote vote(Session session) {
    return session.vote(VOTE).orElseThrow();
  }

  private static void until(Chamber chamber, Predicate<Session> so) throws InterruptedException {
    for (int tries = 0; tries < 2_000; tries++) {
      if (chamber.read(so::test)) return;
      Thread.sleep(5);
    }
    throw new AssertionError("it did not come to that");
  }
}
