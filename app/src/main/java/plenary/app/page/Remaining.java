package plenary.app.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plenary.vote.Vote;

/** The time that is left in a vote. */
public final class Remaining {
  private Remaining() {}

  /** Whole seconds left of the time set, not below 0; empty where the chair ends the vote. */
  public static Optional<Integer> seconds(Vote vote, Instant now) {
    int set = vote.opened().seconds();
    if (set == 0) return Optional.empty();
    long gone = Duration.between(vote.openedAt(), now).toSeconds();
    return Optional.of((int) Math.clamp(set - gone, 0, set));
  }

  /** Seconds as a clock face: {@code 01:30}. */
  public static String face(int seconds) {
    return two(seconds / 60) + ":" + two(seconds % 60);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
