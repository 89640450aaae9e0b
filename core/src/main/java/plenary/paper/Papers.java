package plenary.paper;

import plenary.act.SessionCommand.IssuePaper;
import plenary.act.SessionEvent.PaperKind;
import plenary.base.Digest;
import plenary.base.Language;
import plenary.base.SittingId;
import plenary.session.Session;

/** Makes papers from a session. */
public final class Papers {
  private Papers() {}

  /**
   * A paper of a sitting as the record stands.
   *
   * @throws IllegalArgumentException if there is no such sitting
   */
  public static Paper make(Session session, PaperKind kind, SittingId id) {
    var sitting =
        session
            .sitting(id)
            .orElseThrow(() -> new IllegalArgumentException("no sitting " + id.number()));
    return switch (kind) {
      case AGENDA -> new AgendaPaper(session, sitting).make();
      case ATTENDANCE_REPORT -> new AttendanceReport(session, sitting).make();
      case VOTE_REPORT -> new VoteReport(session, sitting).make();
      case MINUTES -> new Minutes(session, sitting).make();
      case COMMUNIQUE -> new Communique(session, sitting).make();
    };
  }

  /** The text of a paper of a sitting, in one language. */
  public static String text(Session session, PaperKind kind, SittingId id, Language language) {
    return PlainText.of(make(session, kind, id), session, language);
  }

  /** The command that issues a paper with the text it has now. */
  public static IssuePaper issue(Session session, PaperKind kind, SittingId id) {
    return new IssuePaper(
        kind,
        id,
        session.wording().digest(),
        Digest.ofText(text(session, kind, id, Language.ZH)),
        Digest.ofText(text(session, kind, id, Language.EN)));
  }

  /** The file name of a paper without its ending: {@code vote-report}. */
  public static String fileName(PaperKind kind) {
    return switch (kind) {
      case AGENDA -> "agenda";
      case ATTENDANCE_REPORT -> "attendance-report";
      case VOTE_REPORT -> "vote-report";
      case MINUTES -> "minutes";
      case COMMUNIQUE -> "communique";
    };
  }
}
