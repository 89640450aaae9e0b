package plenary.app.web.desk;

import java.time.LocalDateTime;
import java.util.Optional;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.CheckOutGuest;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceCommand.WithdrawAbsence;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.act.Command;
import plenary.agenda.Sitting;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.prepare.Desk;
import plenary.app.web.prepare.Draft;
import plenary.app.web.prepare.Fields;
import plenary.base.GuestId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.record.json.Json;
import plenary.record.wire.ActValues;
import plenary.session.Session;

/** Who is there, in full, and what the desk may note of it. */
public final class AttendanceForms {
  private static final String PAGE = "/desk/attendance";
  private static final Text NUMBER = new Text("代表证号", "Number");

  private final Desk desk;
  private final Floor floor;

  public AttendanceForms(Desk desk) {
    this.desk = desk;
    this.floor = desk.floor();
  }

  public void page(Visit visit) {
    show(visit, Draft.NONE);
  }

  private void show(Visit visit, Draft draft) {
    var now = floor.now();
    var page =
        floor.read(
            session ->
                Sittings.current(session).map(sitting -> AttendancePage.of(session, sitting, now)));
    desk.show(visit, "desk/attendance", page.orElseThrow(Problem::notFound), draft);
  }

  /** Takes one of the forms of the page. */
  public void note(Visit visit) {
    var form = visit.path("form");
    var id =
        floor
            .read(session -> Sittings.current(session).map(Sitting::plan))
            .orElseThrow(Problem::notFound)
            .sitting();
    desk.takeOne(visit, form, PAGE + "#" + form, this::show, fields -> command(form, id, fields));
  }

  private Command command(String form, SittingId id, Fields fields) {
    return switch (form) {
      case "made-up" -> madeUp(id, fields);
      case "leave" ->
          new NoteAbsence(
              id,
              fields.members("numbers", NUMBER),
              fields.read(
                  "cause",
                  new Text("原因", "Cause"),
                  word -> ActValues.ABSENCE.read(new Json.Str(word))));
      case "present-after-all" ->
          new WithdrawAbsence(
              id,
              fields.member("number", NUMBER),
              fields.words("reason", new Text("理由", "Reason")),
              fields.words("agreed-by", new Text("同意人", "Who agreed")));
      case "left" -> new CheckOut(id, fields.member("number", NUMBER), Optional.empty());
      case "guest" -> guest(id, fields);
      default -> throw Problem.notFound();
    };
  }

  /** 补签: somebody was there whom no gate recorded, and somebody grants that it be so noted. */
  private AttestArrival madeUp(SittingId id, Fields fields) {
    var at = fields.read("occurred", new Text("到会时间", "When he or she came"), LocalDateTime::parse);
    return new AttestArrival(
        id,
        fields.member("number", NUMBER),
        at.atZone(floor.read(Session::zone)).toInstant(),
        new MadeUp(
            fields.words("reason", new Text("补签理由", "Reason")),
            fields.words("granted-by", new Text("批准人", "Who granted it"))));
  }

  private static Command guest(SittingId id, Fields fields) {
    var label = new Text("编号", "Number");
    if (!(fields.person("guest", label) instanceof GuestId guest)) {
      throw Problem.bad("请填写 g 开头的编号。", "Give a number that begins with g.");
    }
    return fields.has("out")
        ? new CheckOutGuest(id, guest, Optional.empty())
        : new CheckInGuest(id, guest, Optional.empty());
  }
}
