package plenary.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that stands at a moment until it is started, and then runs at a multiple of real time.
 */
final class RunningClock implements InstantSource {
  private final int speed;
  private volatile State state;

  private record State(Instant at, long nanos, boolean running) {}

  RunningClock(Instant at, int speed) {
    this.speed = speed;
    this.state = new State(at, System.nanoTime(), false);
  }

  /** Goes to a moment, and stands there or runs on from there. */
  void set(Instant at, boolean running) {
    state = new State(at, System.nanoTime(), running);
  }

  @Override
  public Instant instant() {
    var now = state;
    if (!now.running()) return now.at();
    return now.at().plus(Duration.ofNanos((System.nanoTime() - now.nanos()) * speed));
  }

  /** How long it takes until it shows {@code moment}. */
  Duration until(Instant moment) {
    var left = Duration.between(instant(), moment);
    return left.isNegative() ? Duration.ZERO : left.dividedBy(speed);
  }
}
