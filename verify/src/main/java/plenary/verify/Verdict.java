package plenary.verify;

/** What came of checking a claim. */
public enum Verdict {
  /** It holds. */
  OK("ok"),
  /** It does not. */
  FAILED("FAILED"),
  /** It could not be checked, because what it rests on is withheld or is not to be had here. */
  NOT_SHOWN("not shown");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** As it stands at the head of a line. */
  public String word() {
    return word;
  }
}
