package plenary.act;

import java.time.Instant;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;

/** What happened at the doors of a sitting, and what the chair announced of it. */
public sealed interface AttendanceEvent extends Event {
  SittingId sitting();

  /** Check-in began. */
  record CheckInOpened(SittingId sitting) implements AttendanceEvent {}

  /**
   * A deputy came in.
   *
   * @param occurred when, which may be before it was recorded (a gate that was cut off)
   */
  record MemberArrived(SittingId sitting, MemberId member, Instant occurred)
      implements AttendanceEvent {}

  /** A deputy left. */
  record MemberLeft(SittingId sitting, MemberId member, Instant occurred)
      implements AttendanceEvent {}

  /** A deputy does not attend, for a reason of this kind. */
  record AbsenceNoted(SittingId sitting, MemberId member, Absence cause)
      implements AttendanceEvent {}

  /** An arrival was recorded wrongly. */
  record ArrivalWithdrawn(SittingId sitting, MemberId member, Correction correction)
      implements AttendanceEvent, Correcting {}

  /**
   * The presiding chair announced the attendance.
   *
   * @param asOf the cut-off: who came later is not in these figures
   * @param need the fewest that make the quorum, 0 where the rules ask none
   * @param words what was said
   */
  record AttendanceAnnounced(
      SittingId sitting, Instant asOf, int due, int present, int need, Text words)
      implements AttendanceEvent {}

  /** A deputy came in whom no gate recorded; somebody answers for it. */
  record ArrivalAttested(
      SittingId sitting, MemberId member, Instant occurred, Attestation attestation)
      implements AttendanceEvent {}

  /** An absence was noted wrongly. */
  record AbsenceWithdrawn(SittingId sitting, MemberId member, Correction correction)
      implements AttendanceEvent, Correcting {}

  /** A person without a seat on the roll came in. */
  record GuestArrived(SittingId sitting, GuestId guest, Instant occurred)
      implements AttendanceEvent {}

  /** A person without a seat on the roll left. */
  record GuestLeft(SittingId sitting, GuestId guest, Instant occurred) implements AttendanceEvent {}

  /** On whose word an arrival is recorded afterwards. */
  sealed interface Attestation {
    /** Made up (补签). */
    record MadeUp(String reason, String grantedBy) implements Attestation {}

    /** Entered from the list that a gate kept on paper. */
    record FromSheet(String gate, String writtenBy) implements Attestation {}
  }

  /** Why a deputy is not there: a category, never the particulars. */
  enum Absence {
    ILLNESS,
    OFFICIAL_DUTY,
    PERSONAL,
    /** 原因未载: no reason is on record. */
    UNSTATED
  }
}
