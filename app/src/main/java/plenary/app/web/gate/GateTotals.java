package plenary.app.web.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.AttendanceEvent.Absence;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.session.Session;

/**
 * How many are due, here, absent and on leave: in all, and by delegation.
 *
 * @param guests how many are here without a seat on the roll
 */
public record GateTotals(Row all, List<Row> delegations, int guests, int guestsDue) {
  public GateTotals {
    delegations = List.copyOf(delegations);
  }

  /**
   * A line of figures.
   *
   * @param body the delegation; empty for all
   * @param leave noted absent, for whatever cause
   */
  public record Row(Optional<BodyId> body, Text name, int due, int present, int leave) {
    /** Neither here nor on leave. */
    public int absent() {
      return due - present - leave;
    }
  }

  /** The figures of a sitting as they stand. */
  public static GateTotals of(Session session, Sitting sitting) {
    var doors = session.attendance(sitting.plan().sitting()).orElseThrow();
    var roll = session.rollOf(sitting);
    var rows = new ArrayList<Row>();
    for (var body : session.roster().bodies()) {
      if (body.kind() != BodyKind.DELEGATION) continue;
      var members = session.roster().rollOf(body.id()).stream().filter(roll::contains).toList();
      if (!members.isEmpty()) rows.add(row(Optional.of(body.id()), body.name(), members, doors));
    }
    var all = row(Optional.empty(), new Text("全体", "In all"), List.copyOf(roll), doors);
    return new GateTotals(all, rows, doors.guests().size(), session.roster().guests().size());
  }

  private static Row row(
      Optional<BodyId> body, Text name, List<MemberId> members, Attendance doors) {
    int present = 0;
    int leave = 0;
    for (var member : members) {
      if (doors.isPresent(member)) present++;
      else if (doors.absence(member).filter(cause -> cause != Absence.UNSTATED).isPresent())
        leave++;
    }
    return new Row(body, name, members.size(), present, leave);
  }
}
