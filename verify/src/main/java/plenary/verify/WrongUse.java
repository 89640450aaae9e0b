package plenary.verify;

/** Something that was asked and cannot be done: a sentence with a remedy, for standard error. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUse(String zh, String en) {
    super(zh + "  " + en);
  }
}
