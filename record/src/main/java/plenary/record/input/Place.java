package plenary.record.input;

/**
 * Where something stands in a file that somebody wrote.
 *
 * @param file the file as it was named
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1, in characters; 0 for the line as a whole
 */
public record Place(String file, int line, int column) {
  /** A line of a file. */
  public Place(String file, int line) {
    this(file, line, 0);
  }

  /** As sentences name it: {@code roll.csv:12}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }

  /** As editors and compilers write it: {@code rules.yaml:12:7}. */
  public String exact() {
    return column == 0 ? toString() : this + ":" + column;
  }
}
