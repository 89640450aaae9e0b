package plenary.record.json;

/** Text that is not JSON, or not of the strict kind read here. Line and column count from 1. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  JsonException(int line, int column, String what) {
    super("line " + line + ", column " + column + ": " + what);
    this.line = line;
    this.column = column;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column in that line, in UTF-16 units, from 1. */
  public int column() {
    return column;
  }
}
