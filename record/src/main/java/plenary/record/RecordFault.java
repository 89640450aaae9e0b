package plenary.record;

/**
 * Why a record does not check out: an answer, not an exception.
 *
 * @param where the file, with the line if it has lines, e.g. {@code entries.jsonl:17}
 * @param what what is wrong there, in a sentence
 */
public record RecordFault(String where, String what) {
  @Override
  public String toString() {
    return where + ": " + what;
  }
}
