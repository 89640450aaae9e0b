package plenary.base;

/**
 * Votes as counted. Each figure is its own count: none is ever derived from the others.
 *
 * @param inFavour 赞成
 * @param against 反对
 * @param abstain 弃权
 */
public record Tally(int inFavour, int against, int abstain) {
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    Limits.checked("votes for", inFavour, 0, Limits.MEMBERS);
    Limits.checked("votes against", against, 0, Limits.MEMBERS);
    Limits.checked("abstentions", abstain, 0, Limits.MEMBERS);
  }

  /** How many chose anything at all: for, against or abstaining. */
  public int cast() {
    return inFavour + against + abstain;
  }

  /** How many made this choice. */
  public int of(Choice choice) {
    return switch (choice) {
      case FOR -> inFavour;
      case AGAINST -> against;
      case ABSTAIN -> abstain;
    };
  }
}
