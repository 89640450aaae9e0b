package plenary.base;

import java.util.regex.Pattern;

/**
 * A body of the session with a roll of its own: {@code plenary}, {@code presidium}, {@code
 * delegation-03}.
 *
 * @param name 1 to 40 lower-case letters, digits and hyphens
 */
public record BodyId(String name) implements Comparable<BodyId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public BodyId {
    if (!FORM.matcher(name).matches()) throw new IllegalArgumentException("body id: " + name);
  }

  @Override
  public int compareTo(BodyId other) {
    return name.compareTo(other.name);
  }
}
