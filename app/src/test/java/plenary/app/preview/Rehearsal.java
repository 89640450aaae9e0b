package plenary.app.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.Entry;
import plenary.act.Refusal;
import plenary.act.VoteCommand.CastVote;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.VoteId;
import plenary.record.folder.Asked;
import plenary.record.folder.SessionFolder;
import plenary.record.folder.Step;
import plenary.record.wording.Wordings;
import plenary.session.Session;

/** The example session, run up to a moment and from there on as a test asks. */
final class Rehearsal {
  static final SittingId SITTING = new SittingId(1);
  private static final Path FOLDER =
      Path.of(System.getProperty("plenary.home", ".."), "sessions", "qingdao-2022");

  private final Session session = new Session(Wordings.load());
  private final List<Step> steps = SessionFolder.read(FOLDER, "example+00000000+none").steps();
  private int next;
  private Instant now = Instant.EPOCH;

  Session session() {
    return session;
  }

  Instant now() {
    return now;
  }

  /** Runs the steps that come before the first of this kind. */
  Rehearsal before(Class<? extends Command> type) {
    return before(type::isInstance);
  }

  /** Runs the steps that come before the first such one. */
  Rehearsal before(Predicate<Command> stop) {
    while (next < steps.size()) {
      var step = steps.get(next);
      if (step.asked() instanceof Asked.Once(var command) && stop.test(command)) return this;
      run(step);
      next++;
    }
    return this;
  }

  /** Runs every step there is. */
  Rehearsal all() {
    return before(_ -> false);
  }

  private void run(Step step) {
    now = step.at();
    switch (step.asked()) {
      case Asked.Once(var command) -> ask(command);
      case Asked.Presses presses -> presses.by(present()).forEach(this::ask);
      case Asked.Issue _ -> {} // papers change no screen
    }
  }

  /** Asks, and takes no refusal. */
  Rehearsal ask(Command command) {
    switch (session.decide(command, now)) {
      case Accepted(var events) ->
          events.forEach(
              event ->
                  session.apply(new Entry(session.size(), now, Actor.SYSTEM, "rehearsal", event)));
      case IntoUrn press -> session.drop(press);
      case IntoTrial press -> session.tryOut(press);
      case Refused(var why) -> throw new AssertionError("refused: " + why);
    }
    return this;
  }

  /** Asks whether it might, and takes no refusal; nothing changes. */
  void accepts(Command command) {
    if (session.decide(command, now) instanceof Refused(var why)) {
      throw new AssertionError(command + " is refused: " + why);
    }
  }

  /** Asks, and returns why not. */
  Refusal refused(Command command) {
    if (session.decide(command, now) instanceof Refused(var why)) return why;
    throw new AssertionError("accepted: " + command);
  }

  /** So many of those present, in the order of the roll, press this. */
  Rehearsal press(int vote, Choice choice, int from, int to) {
    var present = present();
    IntStream.range(from, to)
        .mapToObj(i -> new CastVote(new VoteId(vote), present.get(i), choice))
        .forEach(this::ask);
    return this;
  }

  Rehearsal later(int seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  List<MemberId> present() {
    return session.attendance(SITTING).orElseThrow().present().stream().sorted().toList();
  }
}
