package plenary.act;

/** In what capacity somebody acts. */
public enum Role {
  /** 大会秘书处. */
  SECRETARIAT,
  /** 执行主席、主持人. */
  CHAIR,
  /** 代表. */
  DEPUTY,
  /** 监票人. */
  TELLER,
  /** 列席、旁听. */
  OBSERVER,
  /** 签到处: checks people in at a gate. */
  GATE,
  /** A screen in the hall. */
  SCREEN,
  /** Anyone, without signing in. */
  PUBLIC,
  /** Whoever keeps the machine. */
  ADMINISTRATOR,
  /** Plenary itself, e.g. on finding an interrupted secret round at start-up. */
  SYSTEM
}
