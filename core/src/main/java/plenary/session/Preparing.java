package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.ReplanSitting;
import plenary.act.AgendaEvent.AgendaSet;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.ObserversInvited;
import plenary.act.AgendaEvent.PaperRegistered;
import plenary.act.AgendaEvent.PresidingChairNamed;
import plenary.act.AgendaEvent.PresidingChairsNamed;
import plenary.act.AgendaEvent.RostrumArranged;
import plenary.act.AgendaEvent.Row;
import plenary.act.AgendaEvent.SittingPlanned;
import plenary.act.AgendaEvent.SittingReplanned;
import plenary.act.AgendaRefusal.MayNotSpeak;
import plenary.act.AgendaRefusal.SittingOpenAlready;
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.Business.Amendment;
import plenary.act.Business.Anthem;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.Decision;
import plenary.act.Event;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.InOffice;
import plenary.act.SessionRefusal.NotOfPresidium;
import plenary.act.SessionRefusal.OutOfLimits;
import plenary.act.SessionRefusal.Unknown;
import plenary.act.VoteRefusal.NotDecidedHere;
import plenary.agenda.Sitting;
import plenary.base.GuestId;
import plenary.base.ItemId;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.rules.Matter;

/** Answers what is asked before a sitting opens. */
final class Preparing {
  private final Session session;

  Preparing(Session session) {
    this.session = session;
  }

  Decision plan(PlanSitting plan) {
    if (session.sitting(plan.sitting()).isPresent()) {
      return refuse(new Duplicate(Thing.SITTING, "" + plan.sitting().number()));
    }
    if (session.roster().body(plan.body()).isEmpty()) {
      return refuse(new Unknown(Thing.BODY, plan.body().name()));
    }
    return RuleDecisions.outdated(session, session.rulebook(), plan.scheduled())
        .map(Decision::refuse)
        .orElseGet(
            () ->
                accept(
                    new SittingPlanned(
                        plan.sitting(),
                        plan.body(),
                        plan.title(),
                        plan.place(),
                        plan.scheduled())));
  }

  Decision replan(ReplanSitting plan) {
    return planned(
        plan.sitting(),
        sitting -> {
          var anew =
              new SittingReplanned(plan.sitting(), plan.title(), plan.place(), plan.scheduled());
          var old = sitting.plan();
          boolean same =
              old.title().equals(anew.title())
                  && old.place().equals(anew.place())
                  && old.scheduled().equals(anew.scheduled());
          if (same) return refuse(new Duplicate(Thing.SITTING, "" + plan.sitting().number()));
          return RuleDecisions.outdated(session, session.rulebook(), plan.scheduled())
              .map(Decision::refuse)
              .orElseGet(() -> accept(anew));
        });
  }

  Decision register(PaperId paper, Text title) {
    return session.paper(paper).isPresent()
        ? refuse(new Duplicate(Thing.PAPER, "" + paper.number()))
        : accept(new PaperRegistered(paper, title));
  }

  Decision set(SittingId id, List<Item> items) {
    return planned(
        id,
        sitting -> {
          if (items.isEmpty() || items.size() > Limits.ITEMS_A_SITTING) {
            return refuse(new OutOfLimits(Thing.ITEM, items.size(), Limits.ITEMS_A_SITTING));
          }
          return unfit(sitting, items)
              .map(Decision::refuse)
              .orElseGet(() -> accept(new AgendaSet(id, items)));
        });
  }

  /** Why an order of business cannot be: items not numbered 1, 2, 3 …, or naming what is not. */
  private Optional<Refusal> unfit(Sitting sitting, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var expected = new ItemId(sitting.plan().sitting(), i + 1);
      if (!item.id().equals(expected)) {
        return Optional.of(new Unknown(Thing.ITEM, item.id().code()));
      }
      var unknown = unknown(sitting, item);
      if (unknown.isPresent()) return unknown;
    }
    return Optional.empty();
  }

  /** What an item names that is not there. */
  Optional<Refusal> unknown(Sitting sitting, Item item) {
    return switch (item.business()) {
      case Anthem _ -> Optional.empty();
      case Report report -> unknown(report.by()).or(() -> silent(report.by()));
      case Review(var papers) -> papers.stream().flatMap(p -> unknown(p).stream()).findFirst();
      case Question(var decision, _) -> undecidable(sitting, decision);
      case Amendment(var decision, _, var to) ->
          sitting.item(to).flatMap(text -> text.item().business().question()).isPresent()
              ? undecidable(sitting, decision)
              : Optional.of(new Unknown(Thing.ITEM, to.code()));
    };
  }

  /** A visitor listens, and delivers nothing. */
  private Optional<Refusal> silent(PersonId person) {
    return person instanceof GuestId id
        ? session
            .roster()
            .guest(id)
            .filter(guest -> guest.capacity() == AttendeeClass.VISITOR)
            .map(guest -> new MayNotSpeak(guest.name()))
        : Optional.empty();
  }

  private Optional<Refusal> unknown(PersonId person) {
    return session.roster().knows(person)
        ? Optional.empty()
        : Optional.of(new Unknown(Thing.MEMBER, person.code()));
  }

  private Optional<Refusal> unknown(PaperId paper) {
    return session.paper(paper).isPresent()
        ? Optional.empty()
        : Optional.of(new Unknown(Thing.PAPER, "" + paper.number()));
  }

  private Optional<Refusal> undecidable(Sitting sitting, String decision) {
    var rule = session.rulebook().decision(decision);
    if (rule.isEmpty()) return Optional.of(new Unknown(Thing.DECISION, decision));
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    boolean here =
        session.rulebook().body(body.kind()).stream()
            .anyMatch(rules -> rules.decisions().contains(decision));
    return here
        ? Optional.empty()
        : Optional.of(new NotDecidedHere(body.name(), rule.get().title()));
  }

  Decision invite(SittingId id, Text whom) {
    return planned(id, _ -> accept(new ObserversInvited(id, whom)));
  }

  Decision arrange(SittingId id, List<Row> rows) {
    return planned(
        id,
        _ ->
            rows.stream()
                .flatMap(row -> row.people().stream())
                .flatMap(person -> unknown(person).stream())
                .findFirst()
                .map(Decision::refuse)
                .orElseGet(() -> accept(new RostrumArranged(id, rows))));
  }

  /** The presiding chair may change while the sitting goes on. */
  Decision name(SittingId id, MemberId chair) {
    return presiding(id, List.of(chair), new PresidingChairNamed(id, chair));
  }

  /** The presiding chairs of a sitting. */
  Decision name(SittingId id, List<MemberId> chairs) {
    return presiding(id, chairs, new PresidingChairsNamed(id, chairs));
  }

  private Decision presiding(SittingId id, List<MemberId> chairs, Event named) {
    var sitting = session.sitting(id);
    if (sitting.isEmpty()) return refuse(new Unknown(Thing.SITTING, "" + id.number()));
    if (sitting.get().over()) return refuse(new SittingOver(id));
    if (chairs.isEmpty()) return refuse(new OutOfLimits(Thing.MEMBER, 0, Limits.MEMBERS));
    var seen = new HashSet<MemberId>();
    for (var chair : chairs) {
      if (!session.roster().knows(chair)) {
        return refuse(new Unknown(Thing.MEMBER, chair.digits()));
      }
      if (!seen.add(chair)) return refuse(new Duplicate(Thing.MEMBER, chair.digits()));
      if (!session.roster().inOffice(chair)) {
        return refuse(new InOffice(chair, session.nameOf(chair), false));
      }
      if (presidiumPresides() && !session.roster().sitsOn(BodyKind.PRESIDIUM, chair)) {
        var article = Articles.of(session, Matter.PRESIDING);
        return refuse(new NotOfPresidium(session.roster().name(chair), article));
      }
    }
    return accept(named);
  }

  /** Until there is a presidium, at the preparatory meeting, somebody else presides. */
  private boolean presidiumPresides() {
    return session.rulebook().article(Matter.PRESIDING).isPresent()
        && session.roster().hasMembers(BodyKind.PRESIDIUM);
  }

  private Decision planned(SittingId id, Function<Sitting, Decision> answer) {
    var sitting = session.sitting(id);
    if (sitting.isEmpty()) return refuse(new Unknown(Thing.SITTING, "" + id.number()));
    if (sitting.get().over()) return refuse(new SittingOver(id));
    if (sitting.get().underWay()) return refuse(new SittingOpenAlready(id));
    return answer.apply(sitting.get());
  }
}
