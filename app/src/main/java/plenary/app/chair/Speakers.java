package plenary.app.chair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plenary.act.Command;
import plenary.act.FloorCommand.OrderSpeakers;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.record.wire.Commands;
import plenary.session.Session;

/** Who waits to speak, in order, and what may be done about that. */
public record Speakers(List<Waiting> waiting) {
  public Speakers {
    waiting = List.copyOf(waiting);
  }

  /**
   * Somebody who waits.
   *
   * @param order whether it is a point of order
   * @param up to go before whoever is before, if anybody is
   * @param down to go after whoever is after
   * @param withdraw to wait no more
   */
  public record Waiting(
      int number,
      Text name,
      boolean order,
      Optional<Change> up,
      Optional<Change> down,
      Change withdraw) {}

  /** A command in its wire form, and its id. */
  public record Change(String id, String command) {}

  /** Empty where nobody waits. */
  static Optional<Speakers> of(Session session, SittingId sitting, String stamp) {
    var floor = session.floor(sitting).orElseThrow();
    var asked = List.copyOf(floor.waiting());
    if (asked.isEmpty()) return Optional.empty();
    var numbers = asked.stream().map(FloorRequested::number).toList();
    var rows = new ArrayList<Waiting>();
    for (int i = 0; i < asked.size(); i++) {
      var each = asked.get(i);
      rows.add(
          new Waiting(
              each.number(),
              session.roster().name(each.person()),
              each.kind() == Kind.POINT_OF_ORDER,
              swapped(sitting, numbers, i - 1).map(to -> change(stamp, to)),
              swapped(sitting, numbers, i).map(to -> change(stamp, to)),
              change(stamp, new WithdrawRequest(sitting, each.number(), each.person()))));
    }
    return Optional.of(new Speakers(rows));
  }

  /** The order in which the one at a place and the next have changed places. */
  private static Optional<Command> swapped(SittingId sitting, List<Integer> numbers, int place) {
    if (place < 0 || place + 1 >= numbers.size()) return Optional.empty();
    var order = new ArrayList<>(numbers);
    Collections.swap(order, place, place + 1);
    return Optional.of(new OrderSpeakers(sitting, order));
  }

  private static Change change(String stamp, Command command) {
    return new Change(CommandIds.of(stamp, command), Commands.encode(command).canonicalText());
  }
}
