package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.GUEST;
import static plenary.record.wire.Values.INSTANT;
import static plenary.record.wire.Values.MEMBER;
import static plenary.record.wire.Values.MOMENT;
import static plenary.record.wire.Values.SITTING;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;

import java.util.List;
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
import plenary.act.AttendanceEvent;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.AbsenceWithdrawn;
import plenary.act.AttendanceEvent.ArrivalAttested;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.Attestation;
import plenary.act.AttendanceEvent.Attestation.FromSheet;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.AttendanceEvent.GuestArrived;
import plenary.act.AttendanceEvent.GuestLeft;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.record.wire.Union.Type;

/** The frozen table of who is there. */
final class AttendanceTable {
  private static final Codec<Attestation> ATTESTATION =
      new Union<Attestation>(
              "kind", (name, at) -> new NewerReleaseException("attestation", name, at))
          .of(
              List.of(
                  type(
                      "made-up",
                      MadeUp.class,
                      shape(
                          MadeUp::new,
                          field("reason", WORDS, MadeUp::reason),
                          field("granted-by", WORDS, MadeUp::grantedBy))),
                  type(
                      "from-sheet",
                      FromSheet.class,
                      shape(
                          FromSheet::new,
                          field("gate", WORDS, FromSheet::gate),
                          field("written-by", WORDS, FromSheet::writtenBy)))));

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
              "arrival-attested",
              ArrivalAttested.class,
              shape(
                  ArrivalAttested::new,
                  field("sitting", SITTING, ArrivalAttested::sitting),
                  field("member", MEMBER, ArrivalAttested::member),
                  field("occurred", INSTANT, ArrivalAttested::occurred),
                  field("attestation", ATTESTATION, ArrivalAttested::attestation))),
          type(
              "absence-withdrawn",
              AbsenceWithdrawn.class,
              shape(
                  AbsenceWithdrawn::new,
                  field("sitting", SITTING, AbsenceWithdrawn::sitting),
                  field("member", MEMBER, AbsenceWithdrawn::member),
                  field("correction", ActValues.CORRECTION, AbsenceWithdrawn::correction))),
          type(
              "guest-arrived",
              GuestArrived.class,
              shape(
                  GuestArrived::new,
                  field("sitting", SITTING, GuestArrived::sitting),
                  field("guest", GUEST, GuestArrived::guest),
                  field("occurred", INSTANT, GuestArrived::occurred))),
          type(
              "guest-left",
              GuestLeft.class,
              shape(
                  GuestLeft::new,
                  field("sitting", SITTING, GuestLeft::sitting),
                  field("guest", GUEST, GuestLeft::guest),
                  field("occurred", INSTANT, GuestLeft::occurred))),
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
              "attest-arrival",
              AttestArrival.class,
              shape(
                  AttestArrival::new,
                  field("sitting", SITTING, AttestArrival::sitting),
                  field("member", MEMBER, AttestArrival::member),
                  field("occurred", MOMENT, AttestArrival::occurred),
                  field("attestation", ATTESTATION, AttestArrival::attestation))),
          type(
              "withdraw-absence",
              WithdrawAbsence.class,
              shape(
                  WithdrawAbsence::new,
                  field("sitting", SITTING, WithdrawAbsence::sitting),
                  field("member", MEMBER, WithdrawAbsence::member),
                  field("reason", WORDS, WithdrawAbsence::reason),
                  field("agreed-by", WORDS, WithdrawAbsence::agreedBy))),
          type(
              "check-in-guest",
              CheckInGuest.class,
              shape(
                  CheckInGuest::new,
                  field("sitting", SITTING, CheckInGuest::sitting),
                  field("guest", GUEST, CheckInGuest::guest),
                  optional("occurred", MOMENT, CheckInGuest::occurred))),
          type(
              "check-out-guest",
              CheckOutGuest.class,
              shape(
                  CheckOutGuest::new,
                  field("sitting", SITTING, CheckOutGuest::sitting),
                  field("guest", GUEST, CheckOutGuest::guest),
                  optional("occurred", MOMENT, CheckOutGuest::occurred))),
          type(
              "announce-attendance",
              AnnounceAttendance.class,
              shape(
                  AnnounceAttendance::new,
                  field("sitting", SITTING, AnnounceAttendance::sitting))));

  private AttendanceTable() {}
}
