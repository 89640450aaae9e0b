package plenary.app.web.edge;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import plenary.act.Refusal;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Chamber;
import plenary.base.Text;
import plenary.session.Session;

/**
 * The session as the web sees it. In real use there is one chamber behind it for good; in a
 * demonstration another may be put in its place.
 */
public interface Floor {
  /** The floor over one chamber, for good, by this machine's clock. */
  static Floor of(Chamber chamber) {
    return new Floor() {
      @Override
      public Chamber chamber() {
        return chamber;
      }

      @Override
      public Instant now() {
        return Instant.now();
      }
    };
  }

  /** The chamber that is open now. */
  Chamber chamber();

  /** The time, as the session's own clock has it. */
  Instant now();

  /** What stands at the head of a page: the session's title, or that there is none yet. */
  default Text title() {
    return read(
        session ->
            session.isConvened()
                ? session.convened().title()
                : new Text("尚未建立会议", "No session yet"));
  }

  /** Asks something, and waits until the answer is final. */
  default Answer ask(Asked asked) {
    return chamber().ask(asked).join();
  }

  /**
   * Looks at the session while it stands still; {@code look} is quick and keeps nothing of it.
   *
   * @throws plenary.app.chamber.ChamberStoppedException if that may not be told
   */
  default <T> T read(Function<Session, T> look) {
    return chamber().read(look);
  }

  /**
   * Asks something.
   *
   * @return why not, if the session says no; empty if it is done
   * @throws Problem if it was not looked at, or the chamber has stopped
   */
  default Optional<Refusal> refusal(Asked asked) {
    return refusal(ask(asked));
  }

  /** Why not, in words. */
  default Optional<Text> refused(Answer answer) {
    return refusal(answer).map(refusal -> chamber().say(refusal.sentence()));
  }

  private static Optional<Refusal> refusal(Answer answer) {
    return switch (answer) {
      case Answer.Done _, Answer.Dropped _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of(refusal);
      case Answer.Overtaken _ -> throw new IllegalStateException("nobody said what was seen");
      case Answer.IdTaken _ -> throw Problem.idTaken();
      case Answer.Unavailable(var words) -> throw Problem.unavailable(words);
    };
  }
}
