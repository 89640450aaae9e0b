package plenary.session;

import java.time.Instant;
import plenary.act.AgendaCommand;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.AdoptSessionAgenda;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.ArrangeRostrum;
import plenary.act.AgendaCommand.ArrangeSeats;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.ChallengeQuorum;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.DeliverPart;
import plenary.act.AgendaCommand.DistributePaper;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.DivideItem;
import plenary.act.AgendaCommand.EndTrial;
import plenary.act.AgendaCommand.FilePaper;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaCommand.InviteObservers;
import plenary.act.AgendaCommand.JoinItems;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.NamePresidingChairs;
import plenary.act.AgendaCommand.NoteStatement;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.PressTrial;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaCommand.ReferItem;
import plenary.act.AgendaCommand.RegisterPaper;
import plenary.act.AgendaCommand.ReplanSitting;
import plenary.act.AgendaCommand.ResumeSitting;
import plenary.act.AgendaCommand.SeparateItems;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.AgendaCommand.SetSchedule;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaCommand.SetSessionAgenda;
import plenary.act.AgendaCommand.SettleObjection;
import plenary.act.AgendaCommand.SuspendSitting;
import plenary.act.AgendaCommand.TakeItemUp;
import plenary.act.AgendaCommand.WithdrawItem;
import plenary.act.Decision;

/** Answers commands about sittings, their order of business, and papers. */
final class AgendaDecisions {
  private final Preparing preparing;
  private final Planning planning;
  private final Conducting conducting;
  private final Handling handling;
  private final Rearranging rearranging;
  private final Trying trying;
  private final PresidiumDecisions presidium;

  AgendaDecisions(Session session, Instant at) {
    preparing = new Preparing(session);
    planning = new Planning(session);
    conducting = new Conducting(session);
    handling = new Handling(session);
    rearranging = new Rearranging(session);
    trying = new Trying(session);
    presidium = new PresidiumDecisions(session, at);
  }

  Decision decide(AgendaCommand command) {
    return switch (command) {
      case PlanSitting plan -> preparing.plan(plan);
      case ReplanSitting plan -> preparing.replan(plan);
      case RegisterPaper(var paper, var title) -> preparing.register(paper, title);
      case SetAgenda(var sitting, var items) -> preparing.set(sitting, items);
      case InviteObservers(var sitting, var whom) -> preparing.invite(sitting, whom);
      case ArrangeRostrum(var sitting, var rows) -> preparing.arrange(sitting, rows);
      case NamePresidingChair(var sitting, var chair) -> preparing.name(sitting, chair);
      case NamePresidingChairs(var sitting, var chairs) -> preparing.name(sitting, chairs);
      case ArrangeSeats(var rows) -> planning.seat(rows);
      case SetSessionAgenda(var points) -> planning.set(points);
      case AdoptSessionAgenda(var by) -> planning.adopt(by);
      case SetSchedule(var slots) -> planning.schedule(slots);
      case FilePaper(var paper, var version) -> planning.file(paper, version);
      case DistributePaper(var paper, var to) -> planning.distribute(paper, to);
      case OpenSitting(var sitting) -> conducting.open(sitting);
      case DeclareNotHeld(var sitting, var reason) -> conducting.notHeld(sitting, reason);
      case RaiseObjection objection -> conducting.object(objection);
      case SettleObjection(var sitting, var how) -> conducting.settle(sitting, how);
      case AnswerSilence answer -> conducting.answer(answer);
      case SuspendSitting(var sitting, var reason) -> conducting.suspend(sitting, reason);
      case ResumeSitting(var sitting) -> conducting.resume(sitting);
      case AdjournSitting(var sitting) -> conducting.adjourn(sitting);
      case BeginItem(var item) -> handling.begin(item);
      case DeliverPart(var item, var part) -> handling.deliver(item, part);
      case DistributePapers(var item) -> handling.distribute(item);
      case FinishItem(var item) -> handling.finish(item);
      case DeferItem(var item, var reason) -> handling.defer(item, reason);
      case InsertItem asked -> rearranging.insert(asked);
      case WithdrawItem(var item, var reason, var by) -> rearranging.withdraw(item, reason, by);
      case ReferItem(var item, var to, var reason) -> rearranging.refer(item, to, reason);
      case JoinItems(var item, var others) -> rearranging.join(item, others);
      case SeparateItems(var item) -> rearranging.separate(item);
      case DivideItem(var item, var motions) -> rearranging.divide(item, motions);
      case SetItemAside(var item) -> rearranging.setAside(item);
      case TakeItemUp(var item) -> rearranging.takeUp(item);
      case NoteStatement statement -> conducting.note(statement);
      case ChallengeQuorum(var sitting, var by) -> conducting.challenge(sitting, by);
      case BeginTrial(var sitting) -> trying.begin(sitting);
      case PressTrial(var sitting, var member) -> trying.press(sitting, member);
      case EndTrial(var sitting) -> trying.end(sitting);
      case SetSections(var sections) -> presidium.divide(sections);
      case RecordPresidiumDecision(var decided) -> presidium.enter(decided);
    };
  }
}
