package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.BODY;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.INSTANT;
import static plenary.record.wire.Values.ITEM;
import static plenary.record.wire.Values.MEMBER;
import static plenary.record.wire.Values.MOMENT;
import static plenary.record.wire.Values.PAPER;
import static plenary.record.wire.Values.SITTING;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.YES;

import java.util.List;
import plenary.act.AgendaCommand;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.ArrangeRostrum;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.DeliverPart;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.InviteObservers;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.NamePresidingChairs;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.RegisterPaper;
import plenary.act.AgendaCommand.ReplanSitting;
import plenary.act.AgendaCommand.ResumeSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaCommand.SettleObjection;
import plenary.act.AgendaCommand.SuspendSitting;
import plenary.act.AgendaEvent;
import plenary.act.AgendaEvent.AgendaSet;
import plenary.act.AgendaEvent.ItemBegun;
import plenary.act.AgendaEvent.ItemDeferred;
import plenary.act.AgendaEvent.ItemFinished;
import plenary.act.AgendaEvent.ObjectionRaised;
import plenary.act.AgendaEvent.ObjectionSettled;
import plenary.act.AgendaEvent.ObserversInvited;
import plenary.act.AgendaEvent.PaperRegistered;
import plenary.act.AgendaEvent.PapersDistributed;
import plenary.act.AgendaEvent.PresidingChairNamed;
import plenary.act.AgendaEvent.PresidingChairsNamed;
import plenary.act.AgendaEvent.ReportPartDelivered;
import plenary.act.AgendaEvent.RostrumArranged;
import plenary.act.AgendaEvent.SilenceAnswered;
import plenary.act.AgendaEvent.SittingAdjourned;
import plenary.act.AgendaEvent.SittingNotHeld;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AgendaEvent.SittingPlanned;
import plenary.act.AgendaEvent.SittingReplanned;
import plenary.act.AgendaEvent.SittingResumed;
import plenary.act.AgendaEvent.SittingSuspended;
import plenary.record.wire.Union.Type;

/** The frozen table of sittings, items and papers. */
final class AgendaTable {
  /** What happened. */
  static final List<Type<? extends AgendaEvent>> EVENTS =
      List.of(
          type(
              "sitting-planned",
              SittingPlanned.class,
              shape(
                  SittingPlanned::new,
                  field("sitting", SITTING, SittingPlanned::sitting),
                  field("body", BODY, SittingPlanned::body),
                  field("title", TEXT, SittingPlanned::title),
                  field("place", TEXT, SittingPlanned::place),
                  field("scheduled", INSTANT, SittingPlanned::scheduled))),
          type(
              "sitting-replanned",
              SittingReplanned.class,
              shape(
                  SittingReplanned::new,
                  field("sitting", SITTING, SittingReplanned::sitting),
                  field("title", TEXT, SittingReplanned::title),
                  field("place", TEXT, SittingReplanned::place),
                  field("scheduled", INSTANT, SittingReplanned::scheduled))),
          type(
              "paper-registered",
              PaperRegistered.class,
              shape(
                  PaperRegistered::new,
                  field("paper", PAPER, PaperRegistered::paper),
                  field("title", TEXT, PaperRegistered::title))),
          type(
              "agenda-set",
              AgendaSet.class,
              shape(
                  AgendaSet::new,
                  field("sitting", SITTING, AgendaSet::sitting),
                  list("items", ActValues.AGENDA_ITEM, AgendaSet::items))),
          type(
              "observers-invited",
              ObserversInvited.class,
              shape(
                  ObserversInvited::new,
                  field("sitting", SITTING, ObserversInvited::sitting),
                  field("description", TEXT, ObserversInvited::description))),
          type(
              "rostrum-arranged",
              RostrumArranged.class,
              shape(
                  RostrumArranged::new,
                  field("sitting", SITTING, RostrumArranged::sitting),
                  list("rows", ActValues.ROW, RostrumArranged::rows))),
          type(
              "presiding-chair-named",
              PresidingChairNamed.class,
              shape(
                  PresidingChairNamed::new,
                  field("sitting", SITTING, PresidingChairNamed::sitting),
                  field("chair", MEMBER, PresidingChairNamed::chair))),
          type(
              "presiding-chairs-named",
              PresidingChairsNamed.class,
              shape(
                  PresidingChairsNamed::new,
                  field("sitting", SITTING, PresidingChairsNamed::sitting),
                  list("chairs", MEMBER, PresidingChairsNamed::chairs))),
          type(
              "sitting-opened",
              SittingOpened.class,
              shape(SittingOpened::new, field("sitting", SITTING, SittingOpened::sitting))),
          type(
              "sitting-not-held",
              SittingNotHeld.class,
              shape(
                  SittingNotHeld::new,
                  field("sitting", SITTING, SittingNotHeld::sitting),
                  field("reason", TEXT, SittingNotHeld::reason))),
          type(
              "item-begun",
              ItemBegun.class,
              shape(ItemBegun::new, field("item", ITEM, ItemBegun::item))),
          type(
              "report-part-delivered",
              ReportPartDelivered.class,
              shape(
                  ReportPartDelivered::new,
                  field("item", ITEM, ReportPartDelivered::item),
                  field("part", COUNT, ReportPartDelivered::part))),
          type(
              "papers-distributed",
              PapersDistributed.class,
              shape(PapersDistributed::new, field("item", ITEM, PapersDistributed::item))),
          type(
              "item-finished",
              ItemFinished.class,
              shape(ItemFinished::new, field("item", ITEM, ItemFinished::item))),
          type(
              "item-deferred",
              ItemDeferred.class,
              shape(
                  ItemDeferred::new,
                  field("item", ITEM, ItemDeferred::item),
                  field("reason", TEXT, ItemDeferred::reason))),
          type(
              "objection-raised",
              ObjectionRaised.class,
              shape(
                  ObjectionRaised::new,
                  field("sitting", SITTING, ObjectionRaised::sitting),
                  field("matter", TEXT, ObjectionRaised::matter),
                  optional("objector", MEMBER, ObjectionRaised::by))),
          type(
              "objection-settled",
              ObjectionSettled.class,
              shape(
                  ObjectionSettled::new,
                  field("sitting", SITTING, ObjectionSettled::sitting),
                  field("settlement", ActValues.SETTLEMENT, ObjectionSettled::settlement))),
          type(
              "silence-answered",
              SilenceAnswered.class,
              shape(
                  SilenceAnswered::new,
                  field("sitting", SITTING, SilenceAnswered::sitting),
                  field("go-on", YES, SilenceAnswered::goOn),
                  field("decided-by", TEXT, SilenceAnswered::decidedBy))),
          type(
              "sitting-suspended",
              SittingSuspended.class,
              shape(
                  SittingSuspended::new,
                  field("sitting", SITTING, SittingSuspended::sitting),
                  field("reason", TEXT, SittingSuspended::reason))),
          type(
              "sitting-resumed",
              SittingResumed.class,
              shape(SittingResumed::new, field("sitting", SITTING, SittingResumed::sitting))),
          type(
              "sitting-adjourned",
              SittingAdjourned.class,
              shape(SittingAdjourned::new, field("sitting", SITTING, SittingAdjourned::sitting))));

  /** What may be asked. */
  static final List<Type<? extends AgendaCommand>> COMMANDS =
      List.of(
          type(
              "plan-sitting",
              PlanSitting.class,
              shape(
                  PlanSitting::new,
                  field("sitting", SITTING, PlanSitting::sitting),
                  field("body", BODY, PlanSitting::body),
                  field("title", TEXT, PlanSitting::title),
                  field("place", TEXT, PlanSitting::place),
                  field("scheduled", MOMENT, PlanSitting::scheduled))),
          type(
              "replan-sitting",
              ReplanSitting.class,
              shape(
                  ReplanSitting::new,
                  field("sitting", SITTING, ReplanSitting::sitting),
                  field("title", TEXT, ReplanSitting::title),
                  field("place", TEXT, ReplanSitting::place),
                  field("scheduled", MOMENT, ReplanSitting::scheduled))),
          type(
              "register-paper",
              RegisterPaper.class,
              shape(
                  RegisterPaper::new,
                  field("paper", PAPER, RegisterPaper::paper),
                  field("title", TEXT, RegisterPaper::title))),
          type(
              "set-agenda",
              SetAgenda.class,
              shape(
                  SetAgenda::new,
                  field("sitting", SITTING, SetAgenda::sitting),
                  list("items", ActValues.AGENDA_ITEM, SetAgenda::items))),
          type(
              "invite-observers",
              InviteObservers.class,
              shape(
                  InviteObservers::new,
                  field("sitting", SITTING, InviteObservers::sitting),
                  field("description", TEXT, InviteObservers::description))),
          type(
              "arrange-rostrum",
              ArrangeRostrum.class,
              shape(
                  ArrangeRostrum::new,
                  field("sitting", SITTING, ArrangeRostrum::sitting),
                  list("rows", ActValues.ROW, ArrangeRostrum::rows))),
          type(
              "name-presiding-chair",
              NamePresidingChair.class,
              shape(
                  NamePresidingChair::new,
                  field("sitting", SITTING, NamePresidingChair::sitting),
                  field("chair", MEMBER, NamePresidingChair::chair))),
          type(
              "name-presiding-chairs",
              NamePresidingChairs.class,
              shape(
                  NamePresidingChairs::new,
                  field("sitting", SITTING, NamePresidingChairs::sitting),
                  list("chairs", MEMBER, NamePresidingChairs::chairs))),
          type(
              "open-sitting",
              OpenSitting.class,
              shape(OpenSitting::new, field("sitting", SITTING, OpenSitting::sitting))),
          type(
              "declare-not-held",
              DeclareNotHeld.class,
              shape(
                  DeclareNotHeld::new,
                  field("sitting", SITTING, DeclareNotHeld::sitting),
                  field("reason", TEXT, DeclareNotHeld::reason))),
          type(
              "begin-item",
              BeginItem.class,
              shape(BeginItem::new, field("item", ITEM, BeginItem::item))),
          type(
              "deliver-part",
              DeliverPart.class,
              shape(
                  DeliverPart::new,
                  field("item", ITEM, DeliverPart::item),
                  field("part", COUNT, DeliverPart::part))),
          type(
              "distribute-papers",
              DistributePapers.class,
              shape(DistributePapers::new, field("item", ITEM, DistributePapers::item))),
          type(
              "finish-item",
              FinishItem.class,
              shape(FinishItem::new, field("item", ITEM, FinishItem::item))),
          type(
              "defer-item",
              DeferItem.class,
              shape(
                  DeferItem::new,
                  field("item", ITEM, DeferItem::item),
                  field("reason", TEXT, DeferItem::reason))),
          type(
              "raise-objection",
              RaiseObjection.class,
              shape(
                  RaiseObjection::new,
                  field("sitting", SITTING, RaiseObjection::sitting),
                  field("matter", TEXT, RaiseObjection::matter),
                  optional("objector", MEMBER, RaiseObjection::by))),
          type(
              "settle-objection",
              SettleObjection.class,
              shape(
                  SettleObjection::new,
                  field("sitting", SITTING, SettleObjection::sitting),
                  field("settlement", ActValues.SETTLEMENT, SettleObjection::settlement))),
          type(
              "answer-silence",
              AnswerSilence.class,
              shape(
                  AnswerSilence::new,
                  field("sitting", SITTING, AnswerSilence::sitting),
                  field("go-on", YES, AnswerSilence::goOn),
                  field("decided-by", TEXT, AnswerSilence::decidedBy))),
          type(
              "suspend-sitting",
              SuspendSitting.class,
              shape(
                  SuspendSitting::new,
                  field("sitting", SITTING, SuspendSitting::sitting),
                  field("reason", TEXT, SuspendSitting::reason))),
          type(
              "resume-sitting",
              ResumeSitting.class,
              shape(ResumeSitting::new, field("sitting", SITTING, ResumeSitting::sitting))),
          type(
              "adjourn-sitting",
              AdjournSitting.class,
              shape(AdjournSitting::new, field("sitting", SITTING, AdjournSitting::sitting))));

  private AgendaTable() {}
}
