package plenary.app.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plenary.floor.Floor;
import plenary.vote.Vote;

/** The time that is left in a vote or a speech. */
public final class Remaining {
  private Remaining() {}

  /**
   * Whole seconds left of the time set, not below 0, which stands still while the vote is held;
   * empty where the chair ends it.
   */
  public static Optional<Integer> seconds(Vote vote, Instant now) {
    return vote.left(now).map(left -> seconds(left, vote.opened().seconds()));
  }

  /** The time that whoever speaks has left; empty where none is set. */
  public static Optional<Integer> seconds(Floor.Speech speech, Instant now) {
    return speech.endsAt().map(end -> seconds(Duration.between(now, end), speech.seconds()));
  }

  private static int seconds(Duration left, int most) {
    return (int) Math.clamp(left.plusMillis(999).toSeconds(), 0, most);
  }

  /** Seconds as a clock face: {@code 01:30}. */
  public static String face(int seconds) {
    return two(seconds / 60) + ":" + two(seconds % 60);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
