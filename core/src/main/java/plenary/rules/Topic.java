package plenary.rules;

import plenary.base.Sentence;

/** What a presidium decides before the plenary can. */
public enum Topic {
  /** How a question is voted on: by device, by hands, on paper. */
  VOTING_METHOD,
  /** The draft of the election method. */
  ELECTION_METHOD,
  /** Until when motions or nominations are taken. */
  DEADLINE,
  /** A draft that goes out to the deputies. */
  DRAFT,
  /** A list of names. */
  LIST,
  /** That a text is put to the vote of the plenary (提请全体会议表决). */
  PUT_TO_VOTE,
  /** What is to follow on a text that was not adopted. */
  WHAT_FOLLOWS,
  OTHER;

  /** What it is called. */
  public Sentence sentence() {
    return Sentence.of("topic." + word());
  }

  private String word() {
    return switch (this) {
      case VOTING_METHOD -> "voting-method";
      case ELECTION_METHOD -> "election-method";
      case DEADLINE -> "deadline";
      case DRAFT -> "draft";
      case LIST -> "list";
      case PUT_TO_VOTE -> "put-to-vote";
      case WHAT_FOLLOWS -> "what-follows";
      case OTHER -> "other";
    };
  }
}
