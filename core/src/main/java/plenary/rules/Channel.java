package plenary.rules;

/** How a vote is taken. */
public enum Channel {
  /** Each deputy presses on a device (按表决器). */
  DEVICE,
  /** A show of hands, counted by people (举手). */
  HANDS,
  /** Each deputy presses on the hall's own keypad system, which gives totals. */
  KEYPAD,
  /** Each deputy fills in a paper (投票). */
  PAPER,
  /** Nobody votes: whoever presides asks for objections (默示). */
  SILENCE;

  /** How a rulebook that allows this speaks of it: a keypad is a device. */
  public Channel asRuled() {
    return this == KEYPAD ? DEVICE : this;
  }
}
