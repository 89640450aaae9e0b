package plenary.chair;

import java.util.Optional;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.chair.Move.Blank.NotHeld;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/** From the opening of the doors to the opening of the sitting. */
final class BeforeOpening {
  private final Session session;
  private final Sitting sitting;
  private final SittingId id;
  private final QuorumCheck check;

  BeforeOpening(Session session, Sitting sitting) {
    this.session = session;
    this.sitting = sitting;
    this.id = sitting.plan().sitting();
    this.check = QuorumCheck.of(session, sitting);
  }

  Scene scene() {
    var attendance = session.attendance(id).orElseThrow();
    if (sitting.items().isEmpty()) return new Scene().direct(Sentence.of("script.no-agenda"));
    if (sitting.chair().isEmpty()) return new Scene().direct(Sentence.of("script.no-chair"));
    if (!attendance.checkInOpen()) return doorsShut();
    return attendance.announced().map(said -> announced(said, attendance)).orElseGet(this::count);
  }

  private Scene doorsShut() {
    return new Scene()
        .direct(Sentence.of("script.doors-shut"))
        .then(Sentence.of("move.open-check-in"), new OpenCheckIn(id));
  }

  private Scene count() {
    return new Scene()
        .direct(counting())
        .read(check.sentence(session))
        .then(Sentence.of("move.announce-attendance"), new AnnounceAttendance(id), article())
        .orAsk(Sentence.of("move.not-held"), 'N', new NotHeld(id))
        .branch(Sentence.of("branch.quorum"), Line.read(openingWords()))
        .branch(Sentence.of("branch.no-quorum"), Line.read(Sentence.of("script.wait")));
  }

  private Sentence counting() {
    return Sentence.of("script.counting")
        .with("due", check.due())
        .with("present", check.present())
        .with("need", check.need());
  }

  private Scene announced(AttendanceAnnounced said, Attendance attendance) {
    boolean mayOpen = check.met() && check.with(said.present()).met();
    if (!mayOpen) return tooFew();
    if (!sitting.chair().map(attendance::isPresent).orElse(false)) {
      return new Scene().direct(Sentence.of("script.chair-missing").with("name", chairName()));
    }
    return new Scene()
        .read(openingWords())
        .then(Sentence.of("move.open-sitting"), new OpenSitting(id), article())
        .or(Sentence.of("move.announce-again"), 'A', new AnnounceAttendance(id));
  }

  private Scene tooFew() {
    var scene = new Scene().direct(counting()).read(Sentence.of("script.wait"));
    return scene
        .then(Sentence.of("move.announce-again"), new AnnounceAttendance(id), article())
        .orAsk(Sentence.of("move.not-held"), 'N', new NotHeld(id))
        .branch(Sentence.of("branch.quorum"), Line.read(openingWords()))
        .branch(Sentence.of("branch.no-quorum"), Line.read(Sentence.of("script.cannot-be-held")));
  }

  private Sentence openingWords() {
    return Sentence.of("script.open")
        .with("session", session.convened().title())
        .with("sitting", sitting.plan().title());
  }

  private Text chairName() {
    return session.roster().name(sitting.chair().orElseThrow());
  }

  private Optional<Text> article() {
    return check.quorum().map(quorum -> session.rulebook().cite(quorum.requirement()));
  }
}
