package plenary.app.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceEvent.Absence;
import plenary.agenda.Sitting;
import plenary.app.page.Clock;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.attend.Attendance;
import plenary.base.Text;
import plenary.record.wire.Commands;
import plenary.roster.Roster.Body;
import plenary.roster.Roster.Member;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/**
 * Who is there.
 *
 * @param noted how many are noted absent
 * @param quorum the quorum put to those present; empty where the rules ask none
 * @param announced what was announced last
 * @param words what was searched for
 * @param rows whom the search found, in the order of the roll
 */
public record Doors(
    int due,
    int present,
    int noted,
    Optional<Why> quorum,
    boolean open,
    Optional<Text> announced,
    String words,
    List<Row> rows) {
  public Doors {
    rows = List.copyOf(rows);
  }

  /**
   * A deputy.
   *
   * @param came when, if here
   * @param cause why not, if noted
   * @param checkIn the command that checks this deputy in; empty if that cannot be
   */
  public record Row(
      String number,
      Text name,
      Text delegation,
      Optional<Clock> came,
      Optional<Text> cause,
      Optional<String> checkIn) {}

  static Doors of(Session session, Sitting sitting, Search search) {
    var attendance = session.attendance(sitting.plan().sitting()).orElseThrow();
    var check = QuorumCheck.of(session, sitting);
    int noted = 0;
    for (var cause : Absence.values()) noted += attendance.absent(cause);
    return new Doors(
        check.due(),
        check.present(),
        noted,
        Reasons.of(session, sitting).quorum(check),
        attendance.checkInOpen(),
        attendance.announced().map(said -> said.words()),
        search.words(),
        rows(session, sitting, attendance, search));
  }

  private static List<Row> rows(
      Session session, Sitting sitting, Attendance attendance, Search search) {
    var rows = new ArrayList<Row>();
    boolean open = attendance.checkInOpen() && !sitting.over();
    for (var id : session.rollOf(sitting)) {
      var member = session.roster().member(id).orElseThrow();
      var delegation =
          session.roster().body(member.delegation()).map(Body::name).orElse(member.name());
      if (!search.finds(member, delegation)) continue;
      var came = attendance.arrival(id).map(each -> new Clock(each.at(), session.zone()));
      boolean may = open && came.isEmpty();
      rows.add(
          new Row(
              id.digits(),
              member.name(),
              delegation,
              came,
              attendance.absence(id).map(Doors::cause),
              may ? Optional.of(checkIn(sitting, member)) : Optional.empty()));
    }
    return rows;
  }

  private static String checkIn(Sitting sitting, Member member) {
    var command = new CheckIn(sitting.plan().sitting(), List.of(member.id()), Optional.empty());
    return Commands.encode(command).canonicalText();
  }

  /** Why a deputy is not there, in words. */
  static Text cause(Absence cause) {
    return switch (cause) {
      case ILLNESS -> new Text("因病请假", "Illness");
      case OFFICIAL_DUTY -> new Text("因公请假", "Official duty");
      case PERSONAL -> new Text("因事请假", "Personal reasons");
      case UNSTATED -> new Text("原因未载", "No reason on record");
    };
  }
}
