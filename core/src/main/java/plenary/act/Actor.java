package plenary.act;

import plenary.base.MemberId;

/**
 * Who asked: a role, and which of those who hold it.
 *
 * @param role in what capacity
 * @param name an account or console, or a deputy's id; 1 to 64 characters
 */
public record Actor(Role role, String name) {
  /** Plenary itself. */
  public static final Actor SYSTEM = new Actor(Role.SYSTEM, "plenary");

  public Actor {
    if (name.isBlank() || name.length() > 64) {
      throw new IllegalArgumentException("an actor's name has 1 to 64 characters: " + name);
    }
  }

  /** A deputy acting for himself or herself. */
  public static Actor deputy(MemberId member) {
    return new Actor(Role.DEPUTY, member.code());
  }
}
