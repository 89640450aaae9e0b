package plenary.act;

import java.util.List;
import plenary.base.ItemId;
import plenary.base.PersonId;
import plenary.base.SittingId;

/** What happened on the floor: who asked to speak, who spoke. */
public sealed interface FloorEvent extends Event {
  SittingId sitting();

  /**
   * An item is debated.
   *
   * @param minutes of somebody's first speech on it, the second and so on; empty where none is set
   */
  record DebateOpened(ItemId item, List<Integer> minutes) implements FloorEvent {
    public DebateOpened {
      minutes = List.copyOf(minutes);
    }

    @Override
    public SittingId sitting() {
      return item.sitting();
    }
  }

  /** Nobody speaks on the item any more. */
  record DebateClosed(ItemId item) implements FloorEvent {
    @Override
    public SittingId sitting() {
      return item.sitting();
    }
  }

  /** Somebody asked to speak; requests of a sitting count from 1. */
  record FloorRequested(SittingId sitting, int number, PersonId person, Kind kind)
      implements FloorEvent {}

  /** A request was taken back. */
  record RequestWithdrawn(SittingId sitting, int number, PersonId person) implements FloorEvent {}

  /** Who waits speaks in this order. */
  record SpeakersOrdered(SittingId sitting, List<Integer> numbers) implements FloorEvent {
    public SpeakersOrdered {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * Somebody has the floor. A point of order interrupts whoever speaks, whose time stands still.
   *
   * @param seconds the time for it, 0 where none is set
   */
  record FloorGiven(SittingId sitting, int number, int seconds) implements FloorEvent {}

  /** Whoever speaks has more time. */
  record FloorExtended(SittingId sitting, int seconds) implements FloorEvent {}

  /** Whoever has the floor ended, or was ended. */
  record SpeechEnded(SittingId sitting, int number) implements FloorEvent {}

  /** What somebody wants to speak on. */
  enum Kind {
    /** The item that is debated. */
    SPEECH,
    /** The way the sitting is conducted (程序性问题). */
    POINT_OF_ORDER
  }
}
