package plenary.act;

/** What happened. Written once, never changed; the record is a list of these and nothing else. */
public sealed interface Event
    permits SessionEvent, RosterEvent, AttendanceEvent, AgendaEvent, VoteEvent, FloorEvent {

  /** An event that supersedes an earlier entry, which stays in the record. */
  sealed interface Correcting
      permits RosterEvent.NameCorrected,
          AttendanceEvent.ArrivalWithdrawn,
          AttendanceEvent.AbsenceWithdrawn,
          VoteEvent.HandCountCorrected {
    Correction correction();
  }
}
