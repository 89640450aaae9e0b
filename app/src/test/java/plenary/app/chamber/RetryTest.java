package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.act.Actor;
import plenary.act.Decision.Accepted;
import plenary.act.Role;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Answer.Refused;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.VoteId;
import plenary.rules.Secrecy;
import plenary.session.Session;

/** A command sent again with its id is answered as the first time, and not repeated. */
@Timeout(120)
class RetryTest {
  @TempDir Path folder;

  @Test
  @DisplayName("a vote sent again after another one does not bring the old choice back")
  void an_old_vote_does_not_come_back() {
    try (var chamber = Halls.voting(folder, 3, Secrecy.RECORDED)) {
      var first = chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
      var same = chamber.ask(MadeUp.press("b", 1, Choice.FOR)).join(); // changes nothing
      chamber.ask(MadeUp.press("c", 1, Choice.AGAINST)).join();
      assertEquals(first, chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join());
      assertEquals(same, chamber.ask(MadeUp.press("b", 1, Choice.FOR)).join());
      assertEquals(
          Optional.of(Choice.AGAINST),
          chamber.read(s -> s.vote(MadeUp.VOTE).orElseThrow().choice(new MemberId(1))));
    }
  }

  @Test
  @DisplayName("a command sent again after a restart is answered with the entries it led to")
  void after_a_restart() {
    Answer setup;
    Answer vote;
    try (var chamber = Halls.voting(folder, 3, Secrecy.RECORDED)) {
      setup = chamber.ask(enrolment(chamber)).join();
      vote = chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
    }
    try (var chamber = Halls.open(folder)) {
      long size = chamber.read(Session::size);
      assertEquals(vote, chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join());
      assertEquals(setup, chamber.ask(enrolment(chamber)).join());
      assertEquals(3, ((Done) setup).next() - ((Done) setup).first());
      assertEquals(size, chamber.read(Session::size));
    }
  }

  private static Asked enrolment(Chamber chamber) {
    return new MadeUp(Halls.RULEBOOK, 3, Secrecy.RECORDED).setup(chamber.signer()).get(5);
  }

  @Test
  @DisplayName("a refusal is remembered: the same command later is refused as it was")
  void a_refusal_is_remembered() {
    try (var chamber = Halls.voting(folder, 3, Secrecy.RECORDED)) {
      var early = new Asked("x", MadeUp.DESK, new CloseVote(new VoteId(2)));
      var refused = assertInstanceOf(Refused.class, chamber.ask(early).join());
      assertEquals(refused, chamber.ask(early).join());
    }
  }

  @Test
  @DisplayName("an id used for another command is refused; another asker's id is another id")
  void ids_belong_to_their_askers() {
    try (var chamber = Halls.voting(folder, 3, Secrecy.RECORDED)) {
      chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
      assertEquals(Answer.ID_TAKEN, chamber.ask(MadeUp.press("a", 1, Choice.AGAINST)).join());
      assertInstanceOf(Done.class, chamber.ask(MadeUp.press("a", 2, Choice.FOR)).join());
    }
  }

  @Test
  @DisplayName("at least so many are kept, and no more than twice as many, the oldest going first")
  void bounded() {
    var recent = new Recent();
    for (int i = 0; i <= Recent.MOST; i++) {
      keep(recent, asked("a" + i), new Done(i, i + 2));
    }
    assertEquals(Optional.empty(), answer(recent, asked("a0")));
    for (int i = Recent.MOST - Recent.LEAST; i <= Recent.MOST; i++) {
      assertEquals(Optional.of(new Done(i, i + 2)), answer(recent, asked("a" + i)));
    }
  }

  private static void keep(Recent recent, Asked asked, Done done) {
    recent.keep(recent.key(asked), asked.command(), new Accepted(List.of()), done);
  }

  private static Optional<Answer> answer(Recent recent, Asked asked) {
    return recent.answer(recent.key(asked), asked.command());
  }

  private static Asked asked(String id) {
    var by = new Actor(Role.CHAIR, "chair");
    return new Asked(id, by, new CastVote(new VoteId(1), new MemberId(1), Choice.FOR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "甲",
        "a/b",
        "01234567890123456789012345678901234567890123456789012345678901234"
      })
  @DisplayName("an id that the record could not hold is none")
  void ids(String id) {
    assertThrows(IllegalArgumentException.class, () -> asked(id));
  }

  @Test
  @DisplayName("an id may have 64 characters, of those the record allows")
  void the_longest_id() {
    assertNotEquals(asked("Az09._:-".repeat(8)), asked("Az09._:-"));
  }
}
