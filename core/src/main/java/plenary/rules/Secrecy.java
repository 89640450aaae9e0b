package plenary.rules;

/** Whether the record says who chose what. */
public enum Secrecy {
  /** 记名: each deputy's choice is an entry. */
  RECORDED,
  /** 无记名: totals alone are ever written. */
  SECRET
}
