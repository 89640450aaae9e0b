package plenary.app.web.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plenary.base.Text;
import plenary.roster.Mandates.Change;
import plenary.session.Session;

/**
 * How many are due on a day (应到), and why: those on the roll since the term began, and every change
 * since, with its source.
 *
 * @param count who is in office on that day
 * @param enrolled on the roll without a beginning of their own
 * @param begun how many mandates began during the term, up to and on that day
 * @param ended how many ended
 * @param changes every change up to and on that day, in order
 * @param later how many changes come after it
 */
public record Due(
    LocalDate day, int count, int enrolled, int begun, int ended, List<Line> changes, int later) {
  public Due {
    changes = List.copyOf(changes);
  }

  /** A change, with where it is on record. */
  public record Line(String code, String number, Text name, LocalDate on, Text what, Text source) {}

  /** Who is due on a day, as the roll has it now. */
  public static Due on(Session session, LocalDate day) {
    var mandates = session.roster().mandates();
    var lines = new ArrayList<Line>();
    int begun = 0;
    int ended = 0;
    int later = 0;
    for (var change : mandates.changes()) {
      if (change.on().isAfter(day)) {
        later++;
        continue;
      }
      if (change.how().isPresent()) ended++;
      else begun++;
      lines.add(line(session, change));
    }
    int count = mandates.inOffice(day);
    return new Due(day, count, count - begun + ended, begun, ended, lines, later);
  }

  private static Line line(Session session, Change change) {
    var member = change.member();
    return new Line(
        member.code(),
        member.digits(),
        session.roster().name(member),
        change.on(),
        change.how().map(RollWords::of).orElse(new Text("补选就任", "elected")),
        change.source());
  }
}
