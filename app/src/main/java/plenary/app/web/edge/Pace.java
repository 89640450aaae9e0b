package plenary.app.web.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import plenary.act.Role;
import plenary.app.web.signin.SignIn;
import plenary.base.Digest;

/**
 * How fast one sign-in may ask. There is no limit by address: a whole hall may share one.
 *
 * @param nanos a clock that only goes forward
 */
record Pace(Map<Digest, Bucket> buckets, LongSupplier nanos) {
  private static final double NANOS = 1e-9;

  static Pace ofRealTime() {
    return new Pace(new ConcurrentHashMap<>(), System::nanoTime);
  }

  /** What a sign-in has left, and when that was so. */
  record Bucket(double left, long at) {}

  /** Whether this request may pass; if so, it counts. */
  boolean allows(SignIn who) {
    int burst = burst(who.role());
    long now = nanos.getAsLong();
    var left = new double[1];
    buckets.compute(
        who.hash(),
        (_, old) -> {
          left[0] = old == null ? burst : refilled(old, now, burst);
          return new Bucket(Math.max(0, left[0] - 1), now);
        });
    return left[0] >= 1;
  }

  private static double refilled(Bucket old, long now, int burst) {
    double perSecond = burst / 4.0;
    return Math.min(burst, old.left() + (now - old.at()) * NANOS * perSecond);
  }

  /** Requests at once; a quarter of them a second from then on. Staff check people in fast. */
  private static int burst(Role role) {
    return role == Role.DEPUTY ? 60 : 600;
  }
}
