package plenary.app.web.signin;

import java.time.Duration;
import plenary.act.Role;

/**
 * How long a sign-in lasts.
 *
 * @param whole at most, however much it is used
 * @param idle at most without a request and without an open live page; whoever sits and listens
 *     with the page open is not idle
 */
public record Term(Duration whole, Duration idle) {
  /** A session of several days on one's own phone; nobody is signed out in mid sitting. */
  private static final Term SESSION = new Term(Duration.ofDays(14), Duration.ofDays(3));

  /** A long day of a sitting, on a machine that others walk past. */
  private static final Term DAY = new Term(Duration.ofHours(16), Duration.ofHours(4));

  /** The longest there is: how long a browser keeps the cookie. */
  public static final Duration LONGEST = SESSION.whole();

  /** The term of whoever acts in this role. */
  public static Term of(Role role) {
    return switch (role) {
      case DEPUTY, OBSERVER, SCREEN, PUBLIC, SYSTEM -> SESSION;
      case SECRETARIAT, CHAIR, TELLER, GATE, ADMINISTRATOR -> DAY;
    };
  }
}
