package plenary.rules;

/**
 * The article that a value rests on.
 *
 * @param source a {@link Source}'s id within the rulebook, e.g. {@code 组织法}
 * @param article the article's number, or its name where a source has none
 */
public record Citation(String source, String article) {
  public Citation {
    if (source.isBlank() || article.isBlank()) {
      throw new IllegalArgumentException("a citation names a source and an article");
    }
  }

  /** As printed in lists: {@code 组织法14}. */
  public String code() {
    return source + article;
  }
}
