package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.Optional;
import java.util.function.BiFunction;
import plenary.act.AgendaEvent.ItemBegun;
import plenary.act.AgendaEvent.ItemDeferred;
import plenary.act.AgendaEvent.ItemFinished;
import plenary.act.AgendaEvent.PapersDistributed;
import plenary.act.AgendaEvent.ReportPartDelivered;
import plenary.act.Business.Amendment;
import plenary.act.Business.Anthem;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.Decision;
import plenary.act.FloorRefusal.DebateGoesOn;
import plenary.act.ItemRefusal.ItemDone;
import plenary.act.ItemRefusal.ItemNotBegun;
import plenary.act.ItemRefusal.JoinedTo;
import plenary.act.ItemRefusal.ObjectionPending;
import plenary.act.ItemRefusal.OtherItemOpen;
import plenary.act.ItemRefusal.OutOfOrder;
import plenary.act.ItemRefusal.PapersNotDistributed;
import plenary.act.ItemRefusal.PartOutOfOrder;
import plenary.act.ItemRefusal.QuestionUndecided;
import plenary.act.ItemRefusal.ReportUnfinished;
import plenary.act.ItemRefusal.WrongBusiness;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.SessionRefusal.Unknown;
import plenary.act.VoteRefusal.QuestionDecided;
import plenary.act.VoteRefusal.ResultAwaited;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.ItemId;
import plenary.base.Text;
import plenary.vote.Vote;

/** Answers what is asked of one item of a sitting that is open. */
final class Handling {
  private final Session session;

  Handling(Session session) {
    this.session = session;
  }

  Decision begin(ItemId id) {
    return in(
        id,
        (sitting, item) -> {
          if (sitting.objection().isPresent()) return refuse(new ObjectionPending(id.sitting()));
          var open = sitting.current();
          if (open.isPresent()) return refuse(new OtherItemOpen(open.get().id()));
          if (item.with().isPresent()) return refuse(new JoinedTo(id, item.with().get()));
          if (item.state() != Progress.State.WAITING) return refuse(new ItemDone(id));
          var next = sitting.next().orElseThrow().id();
          return next.equals(id) ? accept(new ItemBegun(id)) : refuse(new OutOfOrder(next));
        });
  }

  Decision deliver(ItemId id, int part) {
    return begun(
        id,
        (_, item) -> {
          if (!(item.item().business() instanceof Report report)) {
            return refuse(new WrongBusiness(id));
          }
          int next = item.parts() + 1;
          return part == next && part <= report.parts().size()
              ? accept(new ReportPartDelivered(id, part))
              : refuse(new PartOutOfOrder(id, Math.min(next, report.parts().size())));
        });
  }

  Decision distribute(ItemId id) {
    return begun(
        id,
        (_, item) -> {
          boolean wrong = !(item.item().business() instanceof Review) || item.distributed();
          return wrong ? refuse(new WrongBusiness(id)) : accept(new PapersDistributed(id));
        });
  }

  Decision finish(ItemId id) {
    return begun(
        id,
        (sitting, item) -> {
          if (sitting.objection().isPresent()) return refuse(new ObjectionPending(id.sitting()));
          if (session.floor(id.sitting()).orElseThrow().debates(id)) {
            return refuse(new DebateGoesOn(id));
          }
          return unfinished(item)
              .map(Decision::refuse)
              .orElseGet(() -> accept(new ItemFinished(id)));
        });
  }

  private Optional<Refusal> unfinished(Progress item) {
    return switch (item.item().business()) {
      case Anthem _ -> Optional.empty();
      case Report report ->
          item.parts() == report.parts().size()
              ? Optional.empty()
              : Optional.of(new ReportUnfinished(item.id(), item.parts() + 1));
      case Review _ ->
          item.distributed() ? Optional.empty() : Optional.of(new PapersNotDistributed(item.id()));
      case Question _, Amendment _ ->
          announced(item) ? Optional.empty() : Optional.of(new QuestionUndecided(item.id()));
    };
  }

  private boolean announced(Progress item) {
    return !item.putAgain()
        && session
            .lastRound(item.id())
            .filter(vote -> vote.state() == Vote.State.ANNOUNCED)
            .isPresent();
  }

  Decision defer(ItemId id, Text reason) {
    return in(
        id,
        (_, item) -> {
          return undecided(session, item)
              .map(Decision::refuse)
              .orElseGet(() -> accept(new ItemDeferred(id, reason)));
        });
  }

  /** Why an item cannot leave the order of business: it is over, or being decided, or decided. */
  static Optional<Refusal> undecided(Session session, Progress item) {
    var id = item.id();
    if (item.state().ended()) return Optional.of(new ItemDone(id));
    if (item.with().isPresent()) return Optional.of(new JoinedTo(id, item.with().get()));
    if (session.floor(id.sitting()).orElseThrow().debates(id)) {
      return Optional.of(new DebateGoesOn(id));
    }
    return session
        .lastRound(id)
        .flatMap(
            vote ->
                switch (vote.state()) {
                  case OPEN, CLOSED -> Optional.of(new ResultAwaited(vote.id()));
                  case ANNOUNCED ->
                      item.putAgain() ? Optional.empty() : Optional.of(new QuestionDecided(id));
                  case VOID -> Optional.empty();
                });
  }

  private Decision in(ItemId id, BiFunction<Sitting, Progress, Decision> answer) {
    return in(session, id, answer);
  }

  static Decision in(Session session, ItemId id, BiFunction<Sitting, Progress, Decision> answer) {
    var sitting = session.sitting(id.sitting());
    if (sitting.isEmpty()) {
      return refuse(new Unknown(Thing.SITTING, "" + id.sitting().number()));
    }
    var notOpen = Conducting.notOpen(sitting.get());
    if (notOpen.isPresent()) return refuse(notOpen.get());
    return sitting
        .get()
        .item(id)
        .map(item -> answer.apply(sitting.get(), item))
        .orElseGet(() -> refuse(new Unknown(Thing.ITEM, id.code())));
  }

  private Decision begun(ItemId id, BiFunction<Sitting, Progress, Decision> answer) {
    return in(
        id,
        (sitting, item) ->
            switch (item.state()) {
              case OPEN -> answer.apply(sitting, item);
              case WAITING, JOINED, ASIDE -> refuse(new ItemNotBegun(id));
              case DONE, DEFERRED, WITHDRAWN, REFERRED, DIVIDED -> refuse(new ItemDone(id));
            });
  }
}
