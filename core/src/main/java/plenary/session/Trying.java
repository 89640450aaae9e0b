package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.function.Function;
import plenary.act.AgendaEvent.TrialBegun;
import plenary.act.AgendaEvent.TrialEnded;
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.AgendaRefusal.TrialNow;
import plenary.act.AttendanceRefusal.CheckInClosed;
import plenary.act.AttendanceRefusal.NotPresent;
import plenary.act.Decision;
import plenary.act.Decision.IntoTrial;
import plenary.act.Refusal.Thing;
import plenary.act.SessionRefusal.Unknown;
import plenary.act.VoteRefusal.VoteRunning;
import plenary.agenda.Sitting;
import plenary.base.MemberId;
import plenary.base.SittingId;

/** Answers what is asked in a trial of the voting devices (试按), which counts for nothing. */
final class Trying {
  private final Session session;

  Trying(Session session) {
    this.session = session;
  }

  Decision begin(SittingId id) {
    return in(
        id,
        sitting -> {
          if (sitting.trial()) return refuse(new TrialNow(id, true));
          if (!session.attendance(id).orElseThrow().checkInOpen()) {
            return refuse(new CheckInClosed(id));
          }
          return session
              .openVote(id)
              .map(vote -> refuse(new VoteRunning(vote.id())))
              .orElseGet(() -> accept(new TrialBegun(id)));
        });
  }

  Decision press(SittingId id, MemberId member) {
    return in(
        id,
        sitting -> {
          if (!sitting.trial()) return refuse(new TrialNow(id, false));
          return session.attendance(id).orElseThrow().isPresent(member)
              ? new IntoTrial(id, member)
              : refuse(new NotPresent(member, session.nameOf(member)));
        });
  }

  Decision end(SittingId id) {
    return in(
        id,
        sitting -> {
          if (!sitting.trial()) return refuse(new TrialNow(id, false));
          int pressed = session.trial(id).orElseThrow().count();
          int present = session.attendance(id).orElseThrow().count();
          return accept(new TrialEnded(id, pressed, present));
        });
  }

  private Decision in(SittingId id, Function<Sitting, Decision> answer) {
    var sitting = session.sitting(id);
    if (sitting.isEmpty()) return refuse(new Unknown(Thing.SITTING, "" + id.number()));
    return sitting.get().over() ? refuse(new SittingOver(id)) : answer.apply(sitting.get());
  }
}
