package plenary.app.demo;

import java.time.Duration;

/**
 * How fast the simulated deputies are.
 *
 * @param arriving how long it takes until the last has come
 * @param pressing how long it takes until the last has pressed
 */
public record Tempo(Duration arriving, Duration pressing) {
  /** Slow enough to be watched. */
  public static final Tempo USUAL = new Tempo(Duration.ofSeconds(15), Duration.ofSeconds(8));
}
