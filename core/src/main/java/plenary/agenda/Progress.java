package plenary.agenda;

import java.util.Optional;
import plenary.act.AgendaEvent.Item;
import plenary.base.ItemId;

/**
 * An item and how far it has come.
 *
 * @param parts how many parts of a report were delivered
 * @param distributed whether a review's papers were handed out
 * @param putAgain whether the question is to be put again after an objection
 * @param inserted whether it came into the order of business while the sitting was under way
 * @param with the item whose vote decides this one too, where they were joined
 */
public record Progress(
    Item item,
    State state,
    int parts,
    boolean distributed,
    boolean putAgain,
    boolean inserted,
    Optional<ItemId> with) {
  /** Where an item stands. */
  public enum State {
    WAITING,
    OPEN,
    /** Set aside while its papers are counted, or until what comes before it is decided. */
    ASIDE,
    /** Decided together with another item, which is still to come or being put. */
    JOINED,
    DONE,
    DEFERRED,
    /** Taken back by whoever moved it. */
    WITHDRAWN,
    /** Sent to a committee. */
    REFERRED,
    /** Divided into items of its parts. */
    DIVIDED;

    /** Whether nothing more happens to it. */
    public boolean ended() {
      return switch (this) {
        case WAITING, OPEN, ASIDE, JOINED -> false;
        case DONE, DEFERRED, WITHDRAWN, REFERRED, DIVIDED -> true;
      };
    }
  }

  static Progress waiting(Item item) {
    return new Progress(item, State.WAITING, 0, false, false, false, Optional.empty());
  }

  static Progress inserted(Item item) {
    return new Progress(item, State.WAITING, 0, false, false, true, Optional.empty());
  }

  public ItemId id() {
    return item.id();
  }

  Progress to(State next) {
    return new Progress(item, next, parts, distributed, putAgain, inserted, with);
  }

  Progress delivered(int part) {
    return new Progress(item, state, part, distributed, putAgain, inserted, with);
  }

  Progress handedOut() {
    return new Progress(item, state, parts, true, putAgain, inserted, with);
  }

  Progress again(boolean putAgain) {
    return new Progress(item, state, parts, distributed, putAgain, inserted, with);
  }

  Progress joined(ItemId lead) {
    return new Progress(
        item, State.JOINED, parts, distributed, putAgain, inserted, Optional.of(lead));
  }

  Progress separated() {
    return new Progress(
        item, State.WAITING, parts, distributed, putAgain, inserted, Optional.empty());
  }
}
