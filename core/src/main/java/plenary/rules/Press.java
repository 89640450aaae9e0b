package plenary.rules;

/** Which press counts when a deputy presses more than once in a recorded vote. */
public enum Press {
  FIRST,
  LAST
}
