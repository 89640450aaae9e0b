package plenary.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.PaperKind;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.MemberId;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.paper.Paper.Draft;
import plenary.paper.Paper.Table;
import plenary.roster.Roster.Body;
import plenary.rules.BodyKind;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/** 出席情况报告: who was due, who came, whether there was a quorum, who did not come and why. */
final class AttendanceReport {
  private final Session session;
  private final Sitting sitting;
  private final Attendance attendance;
  private final List<MemberId> roll;

  AttendanceReport(Session session, Sitting sitting) {
    this.session = session;
    this.sitting = sitting;
    this.attendance = session.attendance(sitting.plan().sitting()).orElseThrow();
    this.roll = List.copyOf(session.rollOf(sitting));
  }

  Paper make() {
    var draft =
        new Draft(PaperKind.ATTENDANCE_REPORT, Phrases.title("attendance.title", session, sitting));
    attendance.announced().ifPresent(said -> announced(draft, said));
    draft.paragraph(now());
    causes(draft);
    byDelegation(draft);
    absent(draft);
    Phrases.mark(draft, session, Illustration.TIMES);
    return draft.done();
  }

  private void announced(Draft draft, AttendanceAnnounced said) {
    draft
        .paragraph(Sentence.of("attendance.cut-off").with("at", said.asOf()))
        .paragraph(Phrases.plain(said.words()));
  }

  private Sentence now() {
    var check = QuorumCheck.of(session, sitting);
    var figures =
        Sentence.of(check.quorum().isPresent() ? "attendance.now" : "attendance.now-no-rule")
            .with("due", check.due())
            .with("present", check.present())
            .with("absent", check.due() - check.present());
    return article(check)
        .map(article -> figures.with("need", check.need()).with("article", article))
        .orElse(figures);
  }

  private Optional<Text> article(QuorumCheck check) {
    return check.quorum().map(quorum -> session.rulebook().cite(quorum.requirement()));
  }

  private void causes(Draft draft) {
    var lines = new ArrayList<Sentence>();
    int noted = 0;
    for (var cause : Absence.values()) {
      int count = attendance.absent(cause);
      noted += count;
      if (count > 0) lines.add(Sentence.of(key(cause)).with("count", count));
    }
    int unnoted = roll.size() - attendance.count() - noted;
    if (unnoted > 0) lines.add(Sentence.of("attendance.cause.unnoted").with("count", unnoted));
    if (!lines.isEmpty()) draft.heading(Sentence.of("attendance.causes")).numbered(lines);
  }

  private static String key(Absence cause) {
    return switch (cause) {
      case ILLNESS -> "attendance.cause.illness";
      case OFFICIAL_DUTY -> "attendance.cause.official-duty";
      case PERSONAL -> "attendance.cause.personal";
      case UNSTATED -> "attendance.cause.unstated";
    };
  }

  private void byDelegation(Draft draft) {
    var rows =
        session.roster().bodies().stream()
            .filter(body -> body.kind() == BodyKind.DELEGATION)
            .map(this::row)
            .toList();
    if (rows.isEmpty()) return;
    draft
        .heading(Sentence.of("attendance.by-delegation"))
        .add(
            new Table(
                Phrases.head(
                    "attendance.delegation",
                    "attendance.due",
                    "attendance.present",
                    "attendance.absent"),
                rows));
    Phrases.mark(draft, session, Illustration.DELEGATIONS);
  }

  private List<Sentence> row(Body delegation) {
    var due = roll.stream().filter(member -> belongs(member, delegation)).toList();
    int present = (int) due.stream().filter(attendance::isPresent).count();
    return List.of(
        Phrases.plain(delegation.name()),
        Phrases.figure(due.size()),
        Phrases.figure(present),
        Phrases.figure(due.size() - present));
  }

  private boolean belongs(MemberId member, Body delegation) {
    return session.roster().member(member).orElseThrow().delegation().equals(delegation.id());
  }

  private void absent(Draft draft) {
    var absent = roll.stream().filter(member -> !attendance.isPresent(member)).toList();
    if (absent.isEmpty()) return;
    draft
        .heading(Sentence.of("attendance.absent-names").with("count", absent.size()))
        .paragraph(Sentence.of("paper.names").with("names", session.roster().names(absent)));
  }
}
