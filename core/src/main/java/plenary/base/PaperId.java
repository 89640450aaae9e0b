package plenary.base;

/**
 * A meeting paper's number, as printed on it: 会议文件（3）.
 *
 * @param number 1..9_999
 */
public record PaperId(int number) implements Comparable<PaperId> {
  public PaperId {
    Limits.checked("paper", number, 1, Limits.PAPERS);
  }

  @Override
  public int compareTo(PaperId other) {
    return Integer.compare(number, other.number);
  }
}
