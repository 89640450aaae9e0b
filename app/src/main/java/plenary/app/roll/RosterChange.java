package plenary.app.roll;

import java.util.List;
import java.util.Map;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.CorrectName;
import plenary.app.sheet.Fault;
import plenary.base.MemberId;

/**
 * What a roster would change.
 *
 * @param steps in the order in which they are to be asked; none where nothing changes
 * @param states what becomes of each row of the file
 * @param missing who is on the roll and not in the file; they stay
 * @param contacts for the side store
 * @param faults what shows only beside the present roll
 */
public record RosterChange(
    List<RosterCommand> steps,
    Map<Integer, State> states,
    List<MemberId> missing,
    List<Contact> contacts,
    List<Fault> faults) {
  public RosterChange {
    steps = List.copyOf(steps);
    missing = List.copyOf(missing);
    contacts = List.copyOf(contacts);
    faults = List.copyOf(faults);
  }

  /** What becomes of a row. */
  public enum State {
    NEW,
    CHANGED,
    SAME
  }

  /** How many rows become so. */
  public long count(State state) {
    return states.values().stream().filter(each -> each == state).count();
  }

  /** Whether a name that is on the roll is written differently in the file. */
  public boolean correctsNames() {
    return steps.stream().anyMatch(CorrectName.class::isInstance);
  }
}
