package plenary.app.decide;

/** A case that cannot be decided as it was given; the message says why, in both languages. */
final class BadCaseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadCaseException(String message) {
    super(message);
  }
}
