package plenary.app.web.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.side.SideStore;
import plenary.app.web.signin.Noted.What;

/**
 * What happened at the door: who came in, who did not, and who changed what about that. Of refusals
 * and of the rest the newest are kept, each by themselves, so that a flood of refusals washes away
 * nothing else; the same in one minute is one line.
 *
 * <p>Never a secret, a PIN, a password, or a name of an account that there is not: people type
 * their password into the wrong field.
 */
public final class SignInLog {
  /** Most lines of each kind. */
  static final int MOST = 50_000;

  private static final int BETWEEN_SWEEPS = 1_000;
  private static final long MINUTE = 60_000;

  private final SideStore side;
  private final InstantSource clock;
  private final AtomicInteger written = new AtomicInteger();

  SignInLog(SideStore side, InstantSource clock) {
    this.side = side;
    this.clock = clock;
  }

  /** Writes a line, soon. */
  public void note(What what, String who, String about, String origin) {
    long now = clock.millis();
    side.changeLater(
        "INSERT INTO noted (at, what, who, about, origin, minute, refused) VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT DO UPDATE SET times = times + 1",
        now,
        what.name(),
        who,
        about,
        origin,
        now / MINUTE,
        what.refused() ? 1 : 0);
    if (written.incrementAndGet() % BETWEEN_SWEEPS == 0) sweep();
  }

  /** The oldest go. */
  private void sweep() {
    for (int refused = 0; refused <= 1; refused++) {
      side.changeLater(
          "DELETE FROM noted WHERE refused = ?1 AND id <= (SELECT id FROM noted WHERE refused = ?1"
              + " ORDER BY id DESC LIMIT 1 OFFSET ?2)",
          refused,
          MOST);
    }
  }

  /** How somebody who is signed in stands in the log. */
  public static String who(SignIn signIn) {
    return who(signIn.actor());
  }

  /** How somebody stands in the log. */
  public static String who(Actor actor) {
    return actor.role() == Role.DEPUTY
        ? actor.name()
        : actor.role().name().toLowerCase(Locale.ROOT) + " " + actor.name();
  }

  /** The newest lines in which these words stand, the newest first; no words find every line. */
  public List<Noted> find(String words, int most) {
    side.settle();
    var all =
        side.all(SignInLog::line, "SELECT * FROM noted ORDER BY id DESC LIMIT ?", 2 * MOST + 2_000);
    return all.stream().filter(line -> contains(line, words)).limit(most).toList();
  }

  private static boolean contains(Noted line, String words) {
    var what = line.what().words();
    var text =
        String.join("\n", what.zh(), what.en(), line.who(), line.about(), line.origin())
            .toLowerCase(Locale.ROOT);
    return text.contains(words.toLowerCase(Locale.ROOT));
  }

  private static Noted line(ResultSet row) throws SQLException {
    return new Noted(
        Instant.ofEpochMilli(row.getLong("at")),
        What.valueOf(row.getString("what")),
        row.getString("who"),
        row.getString("about"),
        row.getString("origin"),
        row.getInt("times"));
  }
}
