package plenary.act;

import java.util.List;
import plenary.act.FloorEvent.Kind;
import plenary.base.ItemId;
import plenary.base.PersonId;
import plenary.base.SittingId;

/** What may be asked about who speaks. */
public sealed interface FloorCommand extends Command {

  /**
   * Opens the debate on the item before the sitting.
   *
   * @param minutes one of the limits in the rulebook; empty where it leaves them to whoever
   *     presides
   */
  record OpenDebate(ItemId item, List<Integer> minutes) implements FloorCommand {
    public OpenDebate {
      minutes = List.copyOf(minutes);
    }
  }

  record CloseDebate(ItemId item) implements FloorCommand {}

  record RequestFloor(SittingId sitting, PersonId person, Kind kind) implements FloorCommand {}

  /** Takes back a request; {@code person} is whose it is. */
  record WithdrawRequest(SittingId sitting, int number, PersonId person) implements FloorCommand {}

  record OrderSpeakers(SittingId sitting, List<Integer> numbers) implements FloorCommand {
    public OrderSpeakers {
      numbers = List.copyOf(numbers);
    }
  }

  record GiveFloor(SittingId sitting, int number) implements FloorCommand {}

  /**
   * More time for whoever speaks.
   *
   * @param seconds 1..3600
   */
  record ExtendFloor(SittingId sitting, int seconds) implements FloorCommand {
    public ExtendFloor {
      if (seconds < 1 || seconds > 3_600) {
        throw new IllegalArgumentException("more time is 1 to 3600 seconds, not " + seconds);
      }
    }
  }

  record EndSpeech(SittingId sitting) implements FloorCommand {}
}
