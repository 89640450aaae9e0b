package plenary.rules;

/** The kinds of body that meet during a session, each with a roll and rules of its own. */
public enum BodyKind {
  /** 全体会议: all deputies. */
  PLENARY,
  /** 主席团. */
  PRESIDIUM,
  /** 代表团. */
  DELEGATION
}
