package plenary.base;

/** What a deputy may choose in a vote on a question. Not pressing is not a choice. */
public enum Choice {
  /** 赞成. */
  FOR,
  /** 反对. */
  AGAINST,
  /** 弃权. */
  ABSTAIN
}
