package plenary.app.web.signin;

/**
 * What somebody signed in with.
 *
 * @param kind a link, a card, an account
 * @param name the key of the card, the name of the account; nothing of a link
 */
public record Via(Kind kind, String name) {
  /** By a one-time link. */
  public static final Via LINK = new Via(Kind.LINK, "");

  /** The kinds of it, by the words that the store has for them. */
  public enum Kind {
    LINK("link"),
    CARD("card"),
    ACCOUNT("account");

    final String word;

    Kind(String word) {
      this.word = word;
    }

    static Kind of(String word) {
      for (var kind : values()) if (kind.word.equals(word)) return kind;
      throw new IllegalArgumentException("no way to sign in: " + word);
    }
  }

  /** By the card of this key. */
  public static Via card(String key) {
    return new Via(Kind.CARD, key);
  }

  /** By the account of this name. */
  public static Via account(String name) {
    return new Via(Kind.ACCOUNT, name);
  }
}
