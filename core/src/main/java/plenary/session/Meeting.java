package plenary.session;

import java.util.List;
import plenary.act.AgendaEvent.SittingPlanned;
import plenary.agenda.Sitting;
import plenary.agenda.Trial;
import plenary.attend.Attendance;
import plenary.floor.Floor;

/**
 * A sitting, who is in it, what happened in it, and who speaks.
 *
 * @param trial the trial of the voting devices: no part of the record
 */
record Meeting(
    Sitting sitting, Attendance attendance, Chronicle chronicle, Floor floor, Trial trial) {
  Meeting(SittingPlanned plan) {
    this(new Sitting(plan), new Attendance(), new Chronicle(), new Floor(), new Trial());
  }

  Object snapshot() {
    return List.of(
        sitting.snapshot(),
        attendance.snapshot(),
        List.copyOf(chronicle.entries()),
        floor.snapshot());
  }
}
