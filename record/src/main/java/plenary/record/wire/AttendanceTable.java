package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.INSTANT;
import static plenary.record.wire.Values.MEMBER;
import static plenary.record.wire.Values.MOMENT;
import static plenary.record.wire.Values.SITTING;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;

import java.util.List;
import plenary.act.AttendanceCommand;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceCommand.WithdrawArrival;
import plenary.act.AttendanceEvent;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.record.wire.Union.Type;

/** The frozen table of who is there. */
final class AttendanceTable {
  /** What happened. */
  static final List<Type<? extends AttendanceEvent>> EVENTS =
      List.of(
          type(
              "check-in-opened",
              CheckInOpened.class,
              shape(CheckInOpened::new, field("sitting", SITTING, CheckInOpened::sitting))),
          type(
              "member-arrived",
              MemberArrived.class,
              shape(
                  MemberArrived::new,
                  field("sitting", SITTING, MemberArrived::sitting),
                  field("member", MEMBER, MemberArrived::member),
                  field("occurred", INSTANT, MemberArrived::occurred))),
          type(
              "member-left",
              MemberLeft.class,
              shape(
                  MemberLeft::new,
                  field("sitting", SITTING, MemberLeft::sitting),
                  field("member", MEMBER, MemberLeft::member),
                  field("occurred", INSTANT, MemberLeft::occurred))),
          type(
              "absence-noted",
              AbsenceNoted.class,
              shape(
                  AbsenceNoted::new,
                  field("sitting", SITTING, AbsenceNoted::sitting),
                  field("member", MEMBER, AbsenceNoted::member),
                  field("cause", ActValues.ABSENCE, AbsenceNoted::cause))),
          type(
              "arrival-withdrawn",
              ArrivalWithdrawn.class,
              shape(
                  ArrivalWithdrawn::new,
                  field("sitting", SITTING, ArrivalWithdrawn::sitting),
                  field("member", MEMBER, ArrivalWithdrawn::member),
                  field("correction", ActValues.CORRECTION, ArrivalWithdrawn::correction))),
          type(
              "attendance-announced",
              AttendanceAnnounced.class,
              shape(
                  AttendanceAnnounced::new,
                  field("sitting", SITTING, AttendanceAnnounced::sitting),
                  field("as-of", INSTANT, AttendanceAnnounced::asOf),
                  field("due", COUNT, AttendanceAnnounced::due),
                  field("present", COUNT, AttendanceAnnounced::present),
                  field("need", COUNT, AttendanceAnnounced::need),
                  field("words", TEXT, AttendanceAnnounced::words))));

  /** What may be asked. */
  static final List<Type<? extends AttendanceCommand>> COMMANDS =
      List.of(
          type(
              "open-check-in",
              OpenCheckIn.class,
              shape(OpenCheckIn::new, field("sitting", SITTING, OpenCheckIn::sitting))),
          type(
              "check-in",
              CheckIn.class,
              shape(
                  CheckIn::new,
                  field("sitting", SITTING, CheckIn::sitting),
                  list("members", MEMBER, CheckIn::members),
                  optional("occurred", MOMENT, CheckIn::occurred))),
          type(
              "check-out",
              CheckOut.class,
              shape(
                  CheckOut::new,
                  field("sitting", SITTING, CheckOut::sitting),
                  field("member", MEMBER, CheckOut::member),
                  optional("occurred", MOMENT, CheckOut::occurred))),
          type(
              "note-absence",
              NoteAbsence.class,
              shape(
                  NoteAbsence::new,
                  field("sitting", SITTING, NoteAbsence::sitting),
                  list("members", MEMBER, NoteAbsence::members),
                  field("cause", ActValues.ABSENCE, NoteAbsence::cause))),
          type(
              "withdraw-arrival",
              WithdrawArrival.class,
              shape(
                  WithdrawArrival::new,
                  field("sitting", SITTING, WithdrawArrival::sitting),
                  field("member", MEMBER, WithdrawArrival::member),
                  field("reason", WORDS, WithdrawArrival::reason),
                  field("agreed-by", WORDS, WithdrawArrival::agreedBy))),
          type(
              "announce-attendance",
              AnnounceAttendance.class,
              shape(
                  AnnounceAttendance::new,
                  field("sitting", SITTING, AnnounceAttendance::sitting))));

  private AttendanceTable() {}
}
