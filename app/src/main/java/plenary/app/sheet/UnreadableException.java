package plenary.app.sheet;

/** A file of which no table can be made; {@link Sheets} turns it into its answer. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  UnreadableException(Fault fault) {
    super(fault.said().en(), null, false, false); // an answer, not a fault: no stack trace
    this.fault = fault;
  }

  static UnreadableException ofFile(String zh, String en) {
    return new UnreadableException(Fault.ofFile(zh, en));
  }

  Fault fault() {
    return fault;
  }
}
