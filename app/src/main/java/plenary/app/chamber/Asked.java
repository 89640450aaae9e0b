package plenary.app.chamber;

import java.util.Optional;
import plenary.act.Actor;
import plenary.act.Command;

/**
 * A command as somebody asked it.
 *
 * @param id the asker's own id of this command; sending it again with the same id does nothing and
 *     is answered as the first time. 1 to 64 of {@code A-Za-z0-9._:-}
 * @param by who asks
 * @param seen what the asker had seen of a sitting when asking; if more has happened since, it is
 *     not done. Empty where that is all the same
 */
public record Asked(String id, Actor by, Command command, Optional<Seen> seen) {
  private static final int MOST_CHARS = 64;

  /** A command that is decided as things stand when its turn comes. */
  public Asked(String id, Actor by, Command command) {
    this(id, by, command, Optional.empty());
  }

  public Asked {
    if (!isId(id)) {
      throw new IllegalArgumentException("not 1 to 64 of A-Z a-z 0-9 . _ : - as id: " + id);
    }
  }

  /** Whether this may be the id of a command. */
  public static boolean isId(String id) {
    return !id.isEmpty() && id.length() <= MOST_CHARS && id.chars().allMatch(Asked::mayStand);
  }

  private static boolean mayStand(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == ':'
        || c == '-';
  }
}
