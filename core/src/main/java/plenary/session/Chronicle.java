package plenary.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.OfSession;
import plenary.act.AgendaEvent.OfSitting;
import plenary.act.AgendaEvent.SessionAgendaAdopted;
import plenary.act.AgendaEvent.TrialBegun;
import plenary.act.AgendaEvent.TrialEnded;
import plenary.act.AttendanceEvent;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.ArrivalAttested;
import plenary.act.AttendanceEvent.GuestArrived;
import plenary.act.AttendanceEvent.GuestLeft;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.act.Entry;
import plenary.act.Event;
import plenary.act.FloorEvent;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.RequestWithdrawn;
import plenary.act.FloorEvent.SpeakersOrdered;
import plenary.act.RosterEvent;
import plenary.act.SessionEvent;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.act.VoteEvent;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.act.VoteEvent.CountEntered;
import plenary.act.VoteEvent.NotVotedExplained;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteOpened;
import plenary.base.SittingId;

/** The entries of one sitting that minutes are made of. */
final class Chronicle {
  private final List<Entry> entries = new ArrayList<>();

  /** Adds an entry, unless it is one of the many, such as an arrival or one deputy's vote. */
  void add(Entry entry) {
    if (!ofTheMany(entry.event())) entries.add(entry);
  }

  List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** The sitting an event belongs to, if any. */
  static Optional<SittingId> sittingOf(Event event, Session session) {
    return switch (event) {
      case MethodAdopted method -> session.vote(method.by()).map(each -> each.item().sitting());
      case SessionAgendaAdopted agenda ->
          session.vote(agenda.by()).map(each -> each.item().sitting());
      case SessionEvent _, RosterEvent _, OfSession _ -> Optional.empty();
      case AttendanceEvent attendance -> Optional.of(attendance.sitting());
      case OfSitting agenda -> Optional.of(agenda.sitting());
      case FloorEvent floor -> Optional.of(floor.sitting());
      case VoteOpened opened -> Optional.of(opened.item().sitting());
      case VoteEvent vote -> session.vote(vote.vote()).map(each -> each.item().sitting());
    };
  }

  private static boolean ofTheMany(Event event) {
    return event instanceof MemberArrived
        || event instanceof MemberLeft
        || event instanceof AbsenceNoted
        || event instanceof ArrivalAttested
        || event instanceof GuestArrived
        || event instanceof GuestLeft
        || event instanceof VoteCast
        || event instanceof ChoiceEntered
        || event instanceof CountEntered
        || event instanceof TrialBegun
        || event instanceof TrialEnded
        || event instanceof FloorRequested
        || event instanceof RequestWithdrawn
        || event instanceof SpeakersOrdered
        || event instanceof NotVotedExplained;
  }
}
