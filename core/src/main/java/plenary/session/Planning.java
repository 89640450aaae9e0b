package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.PaperDistributed;
import plenary.act.AgendaEvent.PaperFiled;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.ScheduleSet;
import plenary.act.AgendaEvent.SeatRow;
import plenary.act.AgendaEvent.SeatsArranged;
import plenary.act.AgendaEvent.SessionAgendaAdopted;
import plenary.act.AgendaEvent.SessionAgendaSet;
import plenary.act.AgendaEvent.Slot;
import plenary.act.AgendaRefusal.AgendaNotCarried;
import plenary.act.AgendaRefusal.VersionOutOfOrder;
import plenary.act.Decision;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.OutOfLimits;
import plenary.act.SessionRefusal.Unknown;
import plenary.base.Limits;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.BodyKind;
import plenary.vote.Vote;

/** Answers what is asked about the session as a whole: its plan, its hall, its papers. */
final class Planning {
  private final Session session;

  Planning(Session session) {
    this.session = session;
  }

  Decision seat(List<SeatRow> rows) {
    if (rows.isEmpty() || rows.size() > Limits.SEAT_ROWS) {
      return refuse(new OutOfLimits(Thing.SEAT, rows.size(), Limits.SEAT_ROWS));
    }
    int places = rows.stream().mapToInt(row -> row.places().size()).sum();
    if (places > Limits.MEMBERS) {
      return refuse(new OutOfLimits(Thing.SEAT, places, Limits.MEMBERS));
    }
    return misplaced(rows).map(Decision::refuse).orElseGet(() -> accept(new SeatsArranged(rows)));
  }

  private Optional<Refusal> misplaced(List<SeatRow> rows) {
    var seated = new HashSet<PersonId>();
    for (var row : rows) {
      for (var place : row.places()) {
        if (!(place instanceof Place.Taken(var person))) continue;
        if (!session.roster().knows(person)) {
          return Optional.of(new Unknown(Thing.MEMBER, person.printed()));
        }
        if (!seated.add(person)) {
          return Optional.of(new Duplicate(Thing.SEAT, person.printed()));
        }
      }
    }
    return Optional.empty();
  }

  Decision set(List<Text> points) {
    return points.isEmpty() || points.size() > Limits.LINES
        ? refuse(new OutOfLimits(Thing.AGENDA, points.size(), Limits.LINES))
        : accept(new SessionAgendaSet(points));
  }

  Decision adopt(VoteId by) {
    var vote = session.vote(by);
    if (vote.isEmpty()) return refuse(new Unknown(Thing.VOTE, "" + by.number()));
    if (session.plan().points().isEmpty()) return refuse(new OutOfLimits(Thing.AGENDA, 0, 1));
    if (session.plan().adoptedBy().isPresent()) {
      return refuse(new Duplicate(Thing.AGENDA, "" + by.number()));
    }
    return carriedByAll(vote.get())
        ? accept(new SessionAgendaAdopted(by))
        : refuse(new AgendaNotCarried(by));
  }

  private boolean carriedByAll(Vote vote) {
    var sitting = session.sitting(vote.item().sitting()).orElseThrow();
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    return body.kind() == BodyKind.PLENARY
        && vote.state() == Vote.State.ANNOUNCED
        && vote.carried();
  }

  Decision schedule(List<Slot> slots) {
    if (slots.isEmpty() || slots.size() > Limits.LINES) {
      return refuse(new OutOfLimits(Thing.SCHEDULE, slots.size(), Limits.LINES));
    }
    return slots.stream()
        .flatMap(slot -> slot.sitting().stream())
        .filter(id -> session.sitting(id).isEmpty())
        .findFirst()
        .map(id -> refuse(new Unknown(Thing.SITTING, "" + id.number())))
        .orElseGet(() -> accept(new ScheduleSet(slots)));
  }

  Decision file(PaperId id, PaperVersion version) {
    var paper = session.paper(id);
    if (paper.isEmpty()) return refuse(new Unknown(Thing.PAPER, "" + id.number()));
    int next = paper.get().versions().size() + 1;
    return version.number() == next
        ? accept(new PaperFiled(id, version))
        : refuse(new VersionOutOfOrder(id, version.number(), next));
  }

  Decision distribute(PaperId id, Audience to) {
    if (session.paper(id).isEmpty()) return refuse(new Unknown(Thing.PAPER, "" + id.number()));
    if (!to.deputies() && to.delegations().isEmpty() && to.classes().isEmpty()) {
      return refuse(new OutOfLimits(Thing.BODY, 0, Limits.MEMBERS));
    }
    return to.delegations().stream()
        .filter(body -> session.roster().body(body).isEmpty())
        .findFirst()
        .map(body -> refuse(new Unknown(Thing.BODY, body.name())))
        .orElseGet(() -> accept(new PaperDistributed(id, to)));
  }
}
