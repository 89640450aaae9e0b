package plenary.app.roll;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import plenary.act.AttendanceEvent.Absence;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.MemberId;
import plenary.session.Session;

/** Who was at a sitting, as rows of a sheet: everybody due, by number. */
public final class AttendanceExport {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private AttendanceExport() {}

  /** The heads, and a row for everybody due. */
  public static List<List<String>> rows(Session session, Sitting sitting) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("证号", "姓名", "代表团", "出席情况", "到会时间", "最后离场时间", "补签"));
    var attendance = session.attendance(sitting.plan().sitting()).orElseThrow();
    session.rollOf(sitting).stream()
        .sorted()
        .forEach(member -> rows.add(row(session, attendance, member)));
    return rows;
  }

  private static List<String> row(Session session, Attendance attendance, MemberId id) {
    var roster = session.roster();
    var member = roster.member(id).orElseThrow();
    boolean attested =
        attendance.passages(id).stream().anyMatch(passage -> passage.attested().isPresent());
    return List.of(
        id.digits(),
        member.name().zh(),
        roster.body(member.delegation()).orElseThrow().name().zh(),
        state(attendance, id),
        attendance.arrival(id).map(arrival -> said(session.zone(), arrival.at())).orElse(""),
        attendance.leftLast(id).map(left -> said(session.zone(), left)).orElse(""),
        attested ? "是" : "");
  }

  private static String said(ZoneId zone, Instant at) {
    return TIME.format(at.atZone(zone));
  }

  private static String state(Attendance attendance, MemberId member) {
    if (attendance.isPresent(member)) return "在场";
    if (attendance.leftLast(member).isPresent()) return "已离场";
    return attendance.absence(member).map(AttendanceExport::said).orElse("未到");
  }

  private static String said(Absence absence) {
    return switch (absence) {
      case ILLNESS -> "因病请假";
      case OFFICIAL_DUTY -> "因公请假";
      case PERSONAL -> "因事请假";
      case UNSTATED -> "缺席（原因未载）";
    };
  }
}
