package plenary.base;

/**
 * A vote of the session, numbered in the order opened; a question put again is a vote of its own.
 *
 * @param number 1..9_999
 */
public record VoteId(int number) implements Comparable<VoteId> {
  public VoteId {
    Limits.checked("vote", number, 1, Limits.VOTES);
  }

  @Override
  public int compareTo(VoteId other) {
    return Integer.compare(number, other.number);
  }
}
