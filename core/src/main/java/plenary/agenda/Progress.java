package plenary.agenda;

import plenary.act.AgendaEvent.Item;
import plenary.base.ItemId;

/**
 * An item and how far it has come.
 *
 * @param parts how many parts of a report were delivered
 * @param distributed whether a review's papers were handed out
 * @param putAgain whether the question is to be put again after an objection
 */
public record Progress(Item item, State state, int parts, boolean distributed, boolean putAgain) {
  /** Where an item stands. */
  public enum State {
    WAITING,
    OPEN,
    DONE,
    DEFERRED
  }

  static Progress waiting(Item item) {
    return new Progress(item, State.WAITING, 0, false, false);
  }

  public ItemId id() {
    return item.id();
  }

  Progress to(State next) {
    return new Progress(item, next, parts, distributed, putAgain);
  }

  Progress delivered(int part) {
    return new Progress(item, state, part, distributed, putAgain);
  }

  Progress handedOut() {
    return new Progress(item, state, parts, true, putAgain);
  }

  Progress again(boolean putAgain) {
    return new Progress(item, state, parts, distributed, putAgain);
  }
}
