package plenary.app.web.edge;

import java.util.function.LongSupplier;

/**
 * How fast everybody together may knock who is not signed in. A hall full of people signs in within
 * minutes and does not notice; whoever guesses is slowed, from however many addresses.
 */
final class DoorPace {
  /** At once; and a tenth of it a second from then on. */
  static final int BURST = 400;

  private static final double PER_NANO = BURST / 10.0 * 1e-9;

  private final LongSupplier nanos;
  private double left = BURST;
  private long at;

  /**
   * A full measure.
   *
   * @param nanos a clock that only goes forward
   */
  DoorPace(LongSupplier nanos) {
    this.nanos = nanos;
    this.at = nanos.getAsLong();
  }

  static DoorPace ofRealTime() {
    return new DoorPace(System::nanoTime);
  }

  /** Whether one more may knock now; if so, it counts. */
  synchronized boolean allows() {
    long now = nanos.getAsLong();
    left = Math.min(BURST, left + (now - at) * PER_NANO);
    at = now;
    if (left < 1) return false;
    left--;
    return true;
  }
}
