package plenary.app.chamber;

import plenary.act.Actor;
import plenary.act.Command;

/**
 * A command as somebody asked it.
 *
 * @param id the asker's own id of this command; sending it again with the same id does nothing and
 *     is answered as the first time. 1 to 64 of {@code A-Za-z0-9._:-}
 * @param by who asks
 */
public record Asked(String id, Actor by, Command command) {
  private static final int MOST_CHARS = 64;

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
