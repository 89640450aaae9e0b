package plenary.record.bytes;

/**
 * Bytes that are not what this format writes: a corrupt or a foreign record, or a bug. Stop.
 *
 * <p>{@link plenary.record.RecordReader} turns it into a {@link plenary.record.RecordFault}, since
 * for a checker a bad record is an answer.
 */
public final class IllegalRecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says {@code what} is wrong, in a sentence without a place. */
  public IllegalRecordException(String what) {
    super(what);
  }
}
