package plenary.app.web.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plenary.act.AttendanceEvent.Absence;
import plenary.agenda.Sitting;
import plenary.app.page.Capacity;
import plenary.app.page.Clock;
import plenary.attend.Attendance;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.session.Session;

/**
 * The people of one delegation, or the guests, by number.
 *
 * @param key the delegation's id, or {@code guests}
 * @param open whether anybody can be checked in
 */
public record DoorList(
    String key,
    Text session,
    Text sitting,
    Text name,
    SittingId id,
    Clock scheduled,
    boolean open,
    int present,
    List<Row> rows) {
  /** The key of the list of guests. */
  public static final String GUESTS = "guests";

  public DoorList {
    rows = List.copyOf(rows);
  }

  /**
   * Somebody on the list.
   *
   * @param came when, if here
   * @param left whether they came and have left
   * @param cause why not, if noted
   */
  public record Row(
      PersonId person,
      Text name,
      Capacity capacity,
      Optional<Clock> came,
      boolean left,
      Optional<Text> cause,
      boolean suspended) {}

  /** This list; empty if there is none of that key. */
  static Optional<DoorList> of(Session session, Sitting sitting, String key) {
    if (key.equals(GUESTS)) {
      return Optional.of(
          list(session, sitting, key, new Text("列席和其他人员", "Guests"), guests(session, sitting)));
    }
    if (!key.matches("[a-z][a-z0-9-]{0,39}")) return Optional.empty();
    return session
        .roster()
        .body(new BodyId(key))
        .map(body -> list(session, sitting, key, body.name(), members(session, sitting, body)));
  }

  private static DoorList list(
      Session session, Sitting sitting, String key, Text name, List<Row> rows) {
    var plan = sitting.plan();
    var doors = session.attendance(plan.sitting()).orElseThrow();
    int present = (int) rows.stream().filter(row -> row.came().isPresent()).count();
    return new DoorList(
        key,
        session.convened().title(),
        plan.title(),
        name,
        plan.sitting(),
        new Clock(plan.scheduled(), session.zone()),
        doors.checkInOpen() && !sitting.over(),
        present,
        rows);
  }

  private static List<Row> members(Session session, Sitting sitting, Roster.Body body) {
    var doors = session.attendance(sitting.plan().sitting()).orElseThrow();
    var roll = session.rollOf(sitting);
    return session.roster().rollOf(body.id()).stream()
        .filter(roll::contains)
        .sorted()
        .map(id -> member(session, doors, id))
        .toList();
  }

  private static Row member(Session session, Attendance doors, MemberId id) {
    return new Row(
        id,
        session.roster().name(id),
        Capacity.DEPUTY,
        doors.arrival(id).map(arrival -> new Clock(arrival.at(), session.zone())),
        doors.leftLast(id).isPresent(),
        doors.absence(id).map(DoorList::cause),
        session.roster().suspended(id).isPresent());
  }

  private static Text cause(Absence cause) {
    return switch (cause) {
      case ILLNESS, OFFICIAL_DUTY, PERSONAL -> new Text("请假", "On leave");
      case UNSTATED -> new Text("原因未载", "No reason on record");
    };
  }

  private static List<Row> guests(Session session, Sitting sitting) {
    var doors = session.attendance(sitting.plan().sitting()).orElseThrow();
    var rows = new ArrayList<Row>();
    session.roster().guests().stream()
        .sorted(Comparator.comparing(guest -> guest.id()))
        .forEach(guest -> rows.add(guest(session, doors, guest)));
    return rows;
  }

  private static Row guest(Session session, Attendance doors, Roster.Guest guest) {
    GuestId id = guest.id();
    return new Row(
        id,
        guest.name(),
        Capacity.of(guest.capacity()),
        doors.arrival(id).map(arrival -> new Clock(arrival.at(), session.zone())),
        false,
        Optional.empty(),
        false);
  }
}
