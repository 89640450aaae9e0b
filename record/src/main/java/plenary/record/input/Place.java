package plenary.record.input;

/**
 * Where something stands in a file that somebody wrote.
 *
 * @param file the file as it was named
 * @param line counted from 1; 0 for the file as a whole
 */
public record Place(String file, int line) {
  /** As editors and compilers write it: {@code roll.csv:12}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
