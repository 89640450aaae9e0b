package plenary.rules;

/** How a vote is taken. */
public enum Channel {
  /** Each deputy presses on a device (按表决器). */
  DEVICE,
  /** A show of hands, counted by people (举手). */
  HANDS
}
