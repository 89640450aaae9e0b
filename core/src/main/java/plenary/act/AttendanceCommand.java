package plenary.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.AttendanceEvent.Attestation;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.SittingId;

/** What may be asked about who is there. */
public sealed interface AttendanceCommand extends Command {
  SittingId sitting();

  record OpenCheckIn(SittingId sitting) implements AttendanceCommand {}

  /**
   * Checks deputies in: all of them, or none where one cannot be.
   *
   * @param occurred when they came, where that was earlier than now
   */
  record CheckIn(SittingId sitting, List<MemberId> members, Optional<Instant> occurred)
      implements AttendanceCommand {
    public CheckIn {
      members = List.copyOf(members);
    }
  }

  record CheckOut(SittingId sitting, MemberId member, Optional<Instant> occurred)
      implements AttendanceCommand {}

  record NoteAbsence(SittingId sitting, List<MemberId> members, Absence cause)
      implements AttendanceCommand {
    public NoteAbsence {
      members = List.copyOf(members);
    }
  }

  record WithdrawArrival(SittingId sitting, MemberId member, String reason, String agreedBy)
      implements AttendanceCommand {}

  /** Checks in a deputy whom no gate recorded, on somebody's word. */
  record AttestArrival(
      SittingId sitting, MemberId member, Instant occurred, Attestation attestation)
      implements AttendanceCommand {}

  record WithdrawAbsence(SittingId sitting, MemberId member, String reason, String agreedBy)
      implements AttendanceCommand {}

  record CheckInGuest(SittingId sitting, GuestId guest, Optional<Instant> occurred)
      implements AttendanceCommand {}

  record CheckOutGuest(SittingId sitting, GuestId guest, Optional<Instant> occurred)
      implements AttendanceCommand {}

  record AnnounceAttendance(SittingId sitting) implements AttendanceCommand {}
}
