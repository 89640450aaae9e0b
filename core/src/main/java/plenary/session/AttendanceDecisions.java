package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.AttendanceCommand;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceCommand.WithdrawArrival;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.act.AttendanceRefusal.AlreadyPresent;
import plenary.act.AttendanceRefusal.CheckInClosed;
import plenary.act.AttendanceRefusal.CheckInOpenAlready;
import plenary.act.AttendanceRefusal.NotOnRoll;
import plenary.act.AttendanceRefusal.NotPresent;
import plenary.act.AttendanceRefusal.NotYet;
import plenary.act.Correction;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Event;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.Subject.OfAttendance;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.OutOfLimits;
import plenary.act.SessionRefusal.Unknown;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.rules.Publication;

/** Answers commands about who is there. */
final class AttendanceDecisions {
  private final Session session;
  private final Instant at;

  AttendanceDecisions(Session session, Instant at) {
    this.session = session;
    this.at = at;
  }

  Decision decide(AttendanceCommand command) {
    var id = command.sitting();
    var sitting = session.sitting(id);
    if (sitting.isEmpty()) return refuse(new Unknown(Thing.SITTING, "" + id.number()));
    if (sitting.get().over()) return refuse(new SittingOver(id));
    var attendance = session.attendance(id).orElseThrow();
    return switch (command) {
      case OpenCheckIn _ -> openCheckIn(id, attendance);
      case NoteAbsence absence -> note(absence, sitting.get(), attendance);
      case CheckIn arrivals ->
          open(id, attendance, () -> arrive(arrivals, sitting.get(), attendance));
      case CheckOut departure -> open(id, attendance, () -> leave(departure, attendance));
      case WithdrawArrival arrival -> open(id, attendance, () -> withdraw(arrival, attendance));
      case AnnounceAttendance _ -> open(id, attendance, () -> announce(sitting.get()));
    };
  }

  private interface Answer {
    Decision get();
  }

  private static Decision open(SittingId id, Attendance attendance, Answer answer) {
    return attendance.checkInOpen() ? answer.get() : refuse(new CheckInClosed(id));
  }

  private static Decision openCheckIn(SittingId id, Attendance attendance) {
    return attendance.checkInOpen()
        ? refuse(new CheckInOpenAlready(id))
        : accept(new CheckInOpened(id));
  }

  private Decision arrive(CheckIn arrivals, Sitting sitting, Attendance attendance) {
    var occurred = arrivals.occurred().orElse(at);
    if (occurred.isAfter(at)) return refuse(new NotYet());
    var unfit = unfit(arrivals.members(), sitting, attendance);
    if (unfit.isPresent()) return refuse(unfit.get());
    return all(
        arrivals.members(), member -> new MemberArrived(arrivals.sitting(), member, occurred));
  }

  private Decision note(NoteAbsence absence, Sitting sitting, Attendance attendance) {
    var unfit = unfit(absence.members(), sitting, attendance);
    if (unfit.isPresent()) return refuse(unfit.get());
    return all(
        absence.members(), member -> new AbsenceNoted(absence.sitting(), member, absence.cause()));
  }

  /** Why these cannot be taken as arriving or absent: not on the roll, here already, or twice. */
  private Optional<Refusal> unfit(List<MemberId> members, Sitting sitting, Attendance attendance) {
    if (members.isEmpty()) return Optional.of(new OutOfLimits(Thing.MEMBER, 0, Limits.MEMBERS));
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    var roll = session.roster().rollOf(body.id());
    var seen = new HashSet<MemberId>();
    for (var member : members) {
      if (!roll.contains(member)) return Optional.of(new NotOnRoll(member, body.name()));
      if (attendance.isPresent(member)) {
        return Optional.of(new AlreadyPresent(member, session.nameOf(member)));
      }
      if (!seen.add(member)) return Optional.of(new Duplicate(Thing.MEMBER, member.digits()));
    }
    return Optional.empty();
  }

  private interface PerMember {
    Event of(MemberId member);
  }

  private static Decision all(List<MemberId> members, PerMember event) {
    var events = new ArrayList<Event>(members.size());
    for (var member : members) events.add(event.of(member));
    return new Accepted(events);
  }

  private Decision leave(CheckOut departure, Attendance attendance) {
    var occurred = departure.occurred().orElse(at);
    if (occurred.isAfter(at)) return refuse(new NotYet());
    if (!attendance.isPresent(departure.member())) return notPresent(departure.member());
    return accept(new MemberLeft(departure.sitting(), departure.member(), occurred));
  }

  private Decision withdraw(WithdrawArrival asked, Attendance attendance) {
    var arrival = attendance.arrival(asked.member());
    if (arrival.isEmpty()) return notPresent(asked.member());
    var correction = new Correction(arrival.get().entry(), asked.reason(), asked.agreedBy());
    return accept(new ArrivalWithdrawn(asked.sitting(), asked.member(), correction));
  }

  private Decision notPresent(MemberId member) {
    return refuse(new NotPresent(member, session.nameOf(member)));
  }

  private Decision announce(Sitting sitting) {
    var id = sitting.plan().sitting();
    var figures = QuorumCheck.of(session, sitting);
    var announced =
        new AttendanceAnnounced(
            id, at, figures.due(), figures.present(), figures.need(), figures.words(session));
    var subject = new OfAttendance(id);
    boolean publish = session.rulebook().publications().contains(Publication.ATTENDANCE);
    return publish && !session.isReleased(subject)
        ? accept(announced, new Released(subject))
        : accept(announced);
  }
}
