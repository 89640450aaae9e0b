package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.AttendanceCommand;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.CheckOutGuest;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceCommand.WithdrawAbsence;
import plenary.act.AttendanceCommand.WithdrawArrival;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.AbsenceWithdrawn;
import plenary.act.AttendanceEvent.ArrivalAttested;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.AttendanceEvent.GuestArrived;
import plenary.act.AttendanceEvent.GuestLeft;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.act.AttendanceRefusal.AlreadyPresent;
import plenary.act.AttendanceRefusal.CheckInClosed;
import plenary.act.AttendanceRefusal.CheckInOpenAlready;
import plenary.act.AttendanceRefusal.LeftSince;
import plenary.act.AttendanceRefusal.NoAbsence;
import plenary.act.AttendanceRefusal.NotOnRoll;
import plenary.act.AttendanceRefusal.NotPresent;
import plenary.act.AttendanceRefusal.NotYet;
import plenary.act.AttendanceRefusal.SuspendedNow;
import plenary.act.Correction;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.Refused;
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
    if (sitting.get().over() && !isLate(command, sitting.get())) return refuse(new SittingOver(id));
    var attendance = session.attendance(id).orElseThrow();
    return switch (command) {
      case OpenCheckIn _ -> openCheckIn(id, attendance);
      case NoteAbsence absence -> note(absence, sitting.get(), attendance);
      case CheckIn arrivals ->
          open(id, attendance, () -> arrive(arrivals, sitting.get(), attendance));
      case CheckOut departure -> open(id, attendance, () -> leave(departure, attendance));
      case AttestArrival arrival ->
          open(id, attendance, () -> attest(arrival, sitting.get(), attendance));
      case WithdrawAbsence absence -> withdraw(absence, attendance);
      case CheckInGuest guest -> open(id, attendance, () -> arrive(guest, attendance));
      case CheckOutGuest guest -> open(id, attendance, () -> leave(guest, attendance));
      case WithdrawArrival arrival -> open(id, attendance, () -> withdraw(arrival, attendance));
      case AnnounceAttendance _ -> open(id, attendance, () -> announce(sitting.get()));
    };
  }

  /** What a gate that was cut off, or a list on paper, tells after the sitting has ended. */
  private static boolean isLate(AttendanceCommand command, Sitting sitting) {
    var ended = sitting.endedAt().orElse(Instant.MIN);
    var occurred =
        switch (command) {
          case CheckIn arrivals -> arrivals.occurred();
          case CheckInGuest arrival -> arrival.occurred();
          case AttestArrival arrival -> Optional.of(arrival.occurred());
          case OpenCheckIn _,
              CheckOut _,
              CheckOutGuest _,
              NoteAbsence _,
              WithdrawAbsence _,
              WithdrawArrival _,
              AnnounceAttendance _ ->
              Optional.<Instant>empty();
        };
    return occurred.filter(when -> !when.isAfter(ended)).isPresent();
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
    var unfit =
        unfit(arrivals.members(), sitting, attendance)
            .or(() -> arrivals.members().stream().flatMap(this::suspended).findFirst())
            .or(() -> leftSince(arrivals.members(), occurred, attendance));
    if (unfit.isPresent()) return refuse(unfit.get());
    return all(
        arrivals.members(), member -> new MemberArrived(arrivals.sitting(), member, occurred));
  }

  private Stream<Refusal> suspended(MemberId member) {
    return session.roster().suspended(member).stream()
        .map(since -> new SuspendedNow(member, session.nameOf(member), since.on(), since.source()));
  }

  /** Whoever came before they left is counted for that time already. */
  private Optional<Refusal> leftSince(
      List<MemberId> members, Instant occurred, Attendance attendance) {
    for (var member : members) {
      var left = attendance.leftLast(member).filter(occurred::isBefore);
      if (left.isPresent()) {
        return Optional.of(new LeftSince(member, session.nameOf(member), left.get()));
      }
    }
    return Optional.empty();
  }

  private Decision attest(AttestArrival arrival, Sitting sitting, Attendance attendance) {
    var one = List.of(arrival.member());
    var asked = new CheckIn(arrival.sitting(), one, Optional.of(arrival.occurred()));
    return arrive(asked, sitting, attendance) instanceof Refused refused
        ? refused
        : accept(
            new ArrivalAttested(
                arrival.sitting(), arrival.member(), arrival.occurred(), arrival.attestation()));
  }

  private Decision arrive(CheckInGuest arrival, Attendance attendance) {
    var id = arrival.guest();
    var occurred = arrival.occurred().orElse(at);
    var guest = session.roster().guest(id);
    if (occurred.isAfter(at)) return refuse(new NotYet());
    if (guest.isEmpty()) return refuse(new Unknown(Thing.GUEST, id.code()));
    return attendance.arrival(id).isPresent()
        ? refuse(new AlreadyPresent(id, guest.get().name()))
        : accept(new GuestArrived(arrival.sitting(), id, occurred));
  }

  private Decision leave(CheckOutGuest departure, Attendance attendance) {
    var id = departure.guest();
    var occurred = departure.occurred().orElse(at);
    var guest = session.roster().guest(id);
    if (occurred.isAfter(at)) return refuse(new NotYet());
    if (guest.isEmpty()) return refuse(new Unknown(Thing.GUEST, id.code()));
    return attendance.arrival(id).isEmpty()
        ? refuse(new NotPresent(id, guest.get().name()))
        : accept(new GuestLeft(departure.sitting(), id, occurred));
  }

  private Decision withdraw(WithdrawAbsence asked, Attendance attendance) {
    var noted = attendance.absenceNotedBy(asked.member());
    if (noted.isEmpty()) {
      return refuse(new NoAbsence(asked.member(), session.nameOf(asked.member())));
    }
    var correction = new Correction(noted.get(), asked.reason(), asked.agreedBy());
    return accept(new AbsenceWithdrawn(asked.sitting(), asked.member(), correction));
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
    var roll = session.rollOf(sitting);
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
