package plenary.app.web.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * What was guessed wrongly since the last right guess, and from when on the next is looked at. It
 * is counted for the card or the account that was guessed at, never for an address: a whole hall
 * may share one.
 *
 * @param wrong how many
 * @param freeAt until then no guess is looked at, right or wrong
 */
record Guesses(int wrong, Instant freeAt) {
  static final Guesses NONE = new Guesses(0, Instant.EPOCH);

  /** Five PINs, then a quarter of an hour; five more, then half an hour; and so on to a day. */
  static final Rule PIN = new Rule(5, Duration.ofMinutes(15), Duration.ofDays(1));

  /**
   * Three passwords, then a wait of a second before each, which doubles to five minutes: slow for
   * who guesses, bearable for who is kept waiting by somebody who guesses.
   */
  static final Rule PASSWORD = new Rule(3, 1, Duration.ofSeconds(1), Duration.ofMinutes(5));

  /**
   * When one has to wait.
   *
   * @param free how many wrong ones make no wait, at first
   * @param each after how many more the next wait comes
   * @param first the first wait; each is twice the one before
   * @param most no wait is longer
   */
  record Rule(int free, int each, Duration first, Duration most) {
    Rule(int each, Duration first, Duration most) {
      this(each, each, first, most);
    }

    /** How long one waits after so many wrong ones. */
    Duration wait(int wrong) {
      if (wrong < free || (wrong - free) % each != 0) return Duration.ZERO;
      int doublings = Math.min((wrong - free) / each, 30);
      var wait = first.multipliedBy(1L << doublings);
      return wait.compareTo(most) < 0 ? wait : most;
    }
  }

  boolean locked(Instant now) {
    return now.isBefore(freeAt);
  }

  /** One more that is wrong. */
  Guesses wrong(Instant now, Rule rule) {
    var wait = rule.wait(wrong + 1);
    return new Guesses(wrong + 1, wait.isZero() ? freeAt : now.plus(wait));
  }

  /** How many may be tried before the next wait. */
  int left(Rule rule) {
    int next = wrong + 1;
    while (rule.wait(next).isZero()) next++;
    return next - wrong;
  }
}
