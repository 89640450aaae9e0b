package plenary.base;

/**
 * A piece of wording in both languages. Chinese leads; English may repeat it where no translation
 * exists (a person's name that no source romanises).
 *
 * @param zh Chinese, never blank
 * @param en English, never blank
 */
public record Text(String zh, String en) {
  public Text {
    check(zh);
    check(en);
  }

  /** The same words in both languages: figures, codes, names without a translation. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** The words in one language. */
  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }

  private static void check(String words) {
    if (words.isBlank()) throw new IllegalArgumentException("a text is blank");
    if (words.length() > Limits.TEXT_LENGTH) {
      throw new IllegalArgumentException("a text is longer than " + Limits.TEXT_LENGTH);
    }
  }
}
