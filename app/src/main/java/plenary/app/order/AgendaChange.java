package plenary.app.order;

import java.util.List;
import plenary.act.Command;
import plenary.app.sheet.Fault;

/**
 * What an agenda would change.
 *
 * @param commands in the order in which they are to be asked; none where nothing changes
 * @param papers how many papers get a number
 * @param guests who is admitted to report
 * @param sittings how many sittings get an order of business
 * @param faults what shows only beside the session
 */
public record AgendaChange(
    List<Command> commands, int papers, List<String> guests, int sittings, List<Fault> faults) {
  public AgendaChange {
    commands = List.copyOf(commands);
    guests = List.copyOf(guests);
    faults = List.copyOf(faults);
  }
}
