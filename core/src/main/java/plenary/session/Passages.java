package plenary.session;

import plenary.act.AttendanceEvent;
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
import plenary.vote.Vote;

/** What coming and going means to a vote that is open. */
final class Passages {
  private Passages() {}

  static void tell(Vote vote, AttendanceEvent event) {
    switch (event) {
      case MemberArrived(_, var member, _) -> vote.arrived(member);
      case ArrivalAttested(_, var member, _, _) -> vote.arrived(member);
      case MemberLeft(_, var member, _) -> vote.left(member);
      case ArrivalWithdrawn(_, var member, _) -> vote.left(member);
      case CheckInOpened _,
          AbsenceNoted _,
          AbsenceWithdrawn _,
          AttendanceAnnounced _,
          GuestArrived _,
          GuestLeft _ -> {}
    }
  }
}
