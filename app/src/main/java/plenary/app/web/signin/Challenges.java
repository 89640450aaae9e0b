package plenary.app.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked of somebody's browser a moment ago, to be answered once and soon; the oldest go.
 *
 * @param <T> what is to be known when the answer comes
 */
final class Challenges<T> {
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final Map<String, Waiting<T>> waiting = new LinkedHashMap<>();
  private final InstantSource clock;

  private record Waiting<T>(T about, Instant until) {}

  Challenges(InstantSource clock) {
    this.clock = clock;
  }

  /** A new one: 128 random bits. */
  synchronized String about(T about) {
    var challenge = Secret.fresh().text();
    if (waiting.size() >= MOST) waiting.remove(waiting.keySet().iterator().next());
    waiting.put(challenge, new Waiting<>(about, clock.instant().plus(SOON)));
    return challenge;
  }

  /** What this one was about; it is used up. */
  synchronized Optional<T> take(String challenge) {
    return Optional.ofNullable(waiting.remove(challenge))
        .filter(each -> clock.instant().isBefore(each.until()))
        .map(Waiting::about);
  }
}
