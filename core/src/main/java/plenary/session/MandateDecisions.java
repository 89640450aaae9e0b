package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import plenary.act.Decision;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.RestoreDuties;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.act.RosterEvent.DutiesRestored;
import plenary.act.RosterEvent.DutiesSuspended;
import plenary.act.RosterEvent.MandateBegan;
import plenary.act.RosterEvent.MandateEnded;
import plenary.act.SessionRefusal.CheckedInNow;
import plenary.act.SessionRefusal.DayUnfit;
import plenary.act.SessionRefusal.DutiesAsTheyAre;
import plenary.act.SessionRefusal.InOffice;
import plenary.act.SessionRefusal.Unknown;
import plenary.agenda.Sitting;
import plenary.base.MemberId;
import plenary.roster.Mandates.Ended;
import plenary.roster.Mandates.Mandate;
import plenary.roster.Mandates.Sourced;
import plenary.roster.Roster;

/** Answers commands about who is in office, and may act. */
final class MandateDecisions {
  private final Session session;
  private final Roster roster;
  private final LocalDate today;

  MandateDecisions(Session session, Roster roster, Instant at) {
    this.session = session;
    this.roster = roster;
    this.today = LocalDate.ofInstant(at, session.zone());
  }

  /** A mandate of which no beginning was on record gets one; one that ended begins again. */
  Decision begin(BeginMandate begin) {
    var id = begin.member();
    var times = roster.mandates().of(id);
    if (times.isEmpty()) return unknown(id);
    var last = times.getLast();
    if (last.ended().isEmpty() && last.began().isPresent()) return refuse(inOffice(id, true));
    return unfit(begin.on(), last.ended().map(Ended::on))
        .map(Decision::refuse)
        .orElseGet(() -> accept(new MandateBegan(id, begin.on(), begin.source())));
  }

  Decision end(EndMandate end) {
    var id = end.member();
    if (!roster.knows(id)) return unknown(id);
    if (!roster.inOffice(id)) return refuse(inOffice(id, false));
    return unfit(end.on(), since(id))
        .or(() -> checkedIn(id))
        .map(Decision::refuse)
        .orElseGet(() -> accept(new MandateEnded(id, end.ending(), end.on(), end.source())));
  }

  private Optional<LocalDate> since(MemberId id) {
    Mandate last = roster.mandates().of(id).getLast();
    return last.began().map(Sourced::on);
  }

  private Optional<Refusal> checkedIn(MemberId id) {
    return session.sittings().stream()
        .filter(sitting -> !sitting.over() && isHere(id, sitting))
        .findFirst()
        .map(sitting -> new CheckedInNow(id, roster.name(id), sitting.plan().sitting()));
  }

  private boolean isHere(MemberId id, Sitting sitting) {
    return session.attendance(sitting.plan().sitting()).orElseThrow().isPresent(id);
  }

  Decision suspend(SuspendDuties suspend) {
    var id = suspend.member();
    if (!roster.knows(id)) return unknown(id);
    if (!roster.inOffice(id)) return refuse(inOffice(id, false));
    if (roster.suspended(id).isPresent()) return refuse(duties(id, true));
    return unfit(suspend.on(), since(id))
        .or(() -> checkedIn(id))
        .map(Decision::refuse)
        .orElseGet(() -> accept(new DutiesSuspended(id, suspend.on(), suspend.source())));
  }

  Decision restore(RestoreDuties restore) {
    var id = restore.member();
    if (!roster.knows(id)) return unknown(id);
    var since = roster.suspended(id);
    if (since.isEmpty()) return refuse(duties(id, false));
    return unfit(restore.on(), since.map(Sourced::on))
        .map(Decision::refuse)
        .orElseGet(() -> accept(new DutiesRestored(id, restore.on(), restore.source())));
  }

  private InOffice inOffice(MemberId id, boolean now) {
    return new InOffice(id, roster.name(id), now);
  }

  private DutiesAsTheyAre duties(MemberId id, boolean suspended) {
    return new DutiesAsTheyAre(id, roster.name(id), suspended);
  }

  private static Decision unknown(MemberId id) {
    return refuse(new Unknown(Thing.MEMBER, id.digits()));
  }

  /** A day that lies ahead, or before {@code after}. */
  private Optional<Refusal> unfit(LocalDate day, Optional<LocalDate> after) {
    var earliest = after.orElse(LocalDate.MIN);
    return day.isAfter(today) || day.isBefore(earliest)
        ? Optional.of(new DayUnfit(day, after, today))
        : Optional.empty();
  }
}
