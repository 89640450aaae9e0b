package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Shape.wide;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.BODY;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.INSTANT;
import static plenary.record.wire.Values.ITEM;
import static plenary.record.wire.Values.MEMBER;
import static plenary.record.wire.Values.MOMENT;
import static plenary.record.wire.Values.SITTING;
import static plenary.record.wire.Values.TALLY;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.YES;

import java.time.Instant;
import java.util.List;
import plenary.act.AgendaCommand;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.ChallengeQuorum;
import plenary.act.AgendaCommand.DivideItem;
import plenary.act.AgendaCommand.EndTrial;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaCommand.JoinItems;
import plenary.act.AgendaCommand.NoteStatement;
import plenary.act.AgendaCommand.PressTrial;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaCommand.ReferItem;
import plenary.act.AgendaCommand.SeparateItems;
import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaCommand.TakeItemUp;
import plenary.act.AgendaCommand.WithdrawItem;
import plenary.act.AgendaEvent;
import plenary.act.AgendaEvent.ItemDivided;
import plenary.act.AgendaEvent.ItemInserted;
import plenary.act.AgendaEvent.ItemReferred;
import plenary.act.AgendaEvent.ItemSetAside;
import plenary.act.AgendaEvent.ItemTakenUp;
import plenary.act.AgendaEvent.ItemWithdrawn;
import plenary.act.AgendaEvent.ItemsJoined;
import plenary.act.AgendaEvent.ItemsSeparated;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.QuorumChallenged;
import plenary.act.AgendaEvent.Section;
import plenary.act.AgendaEvent.SectionsSet;
import plenary.act.AgendaEvent.StatementNoted;
import plenary.act.AgendaEvent.TrialBegun;
import plenary.act.AgendaEvent.TrialEnded;
import plenary.base.Limits;
import plenary.record.wire.Union.Type;

/** The frozen table of what changes the order of business, and what comes from the hall. */
final class ConductTable {
  private static final Codec<Section> SECTION =
      shape(
          Section::new,
          field("name", TEXT, Section::name),
          list("delegations", BODY, Section::delegations));

  /** What happened. */
  static final List<Type<? extends AgendaEvent>> EVENTS =
      List.of(
          type(
              "item-inserted",
              ItemInserted.class,
              shape(
                  ItemInserted::new,
                  field("item", ActValues.AGENDA_ITEM, ItemInserted::inserted),
                  optional("before", ITEM, ItemInserted::before))),
          type(
              "item-withdrawn",
              ItemWithdrawn.class,
              shape(
                  ItemWithdrawn::new,
                  field("item", ITEM, ItemWithdrawn::item),
                  field("reason", TEXT, ItemWithdrawn::reason),
                  field("agreed-by", TEXT, ItemWithdrawn::agreedBy))),
          type(
              "item-referred",
              ItemReferred.class,
              shape(
                  ItemReferred::new,
                  field("item", ITEM, ItemReferred::item),
                  field("to", TEXT, ItemReferred::to),
                  field("reason", TEXT, ItemReferred::reason))),
          type(
              "items-joined",
              ItemsJoined.class,
              shape(
                  ItemsJoined::new,
                  field("item", ITEM, ItemsJoined::item),
                  list("others", ITEM, ItemsJoined::others))),
          type(
              "items-separated",
              ItemsSeparated.class,
              shape(ItemsSeparated::new, field("item", ITEM, ItemsSeparated::item))),
          type(
              "item-divided",
              ItemDivided.class,
              shape(
                  ItemDivided::new,
                  field("item", ITEM, ItemDivided::item),
                  list("parts", ActValues.AGENDA_ITEM, ItemDivided::parts))),
          type(
              "item-set-aside",
              ItemSetAside.class,
              shape(ItemSetAside::new, field("item", ITEM, ItemSetAside::item))),
          type(
              "item-taken-up",
              ItemTakenUp.class,
              shape(ItemTakenUp::new, field("item", ITEM, ItemTakenUp::item))),
          type(
              "statement-noted",
              StatementNoted.class,
              shape(
                  StatementNoted::new,
                  field("sitting", SITTING, StatementNoted::sitting),
                  optional("speaker", MEMBER, StatementNoted::by),
                  field("what", TEXT, StatementNoted::what))),
          type(
              "quorum-challenged",
              QuorumChallenged.class,
              shape(
                  QuorumChallenged::new,
                  field("sitting", SITTING, QuorumChallenged::sitting),
                  field("challenger", MEMBER, QuorumChallenged::by),
                  field("due", COUNT, QuorumChallenged::due),
                  field("present", COUNT, QuorumChallenged::present))),
          type(
              "trial-begun",
              TrialBegun.class,
              shape(TrialBegun::new, field("sitting", SITTING, TrialBegun::sitting))),
          type(
              "trial-ended",
              TrialEnded.class,
              shape(
                  TrialEnded::new,
                  field("sitting", SITTING, TrialEnded::sitting),
                  field("pressed", COUNT, TrialEnded::pressed),
                  field("present", COUNT, TrialEnded::present))),
          type(
              "sections-set",
              SectionsSet.class,
              shape(SectionsSet::new, list("sections", SECTION, SectionsSet::sections))),
          type("presidium-decided", PresidiumDecided.class, presidium(INSTANT)));

  /** What may be asked. */
  static final List<Type<? extends AgendaCommand>> COMMANDS =
      List.of(
          type(
              "insert-item",
              InsertItem.class,
              shape(
                  InsertItem::new,
                  field("item", ActValues.AGENDA_ITEM, InsertItem::item),
                  optional("before", ITEM, InsertItem::before))),
          type(
              "withdraw-item",
              WithdrawItem.class,
              shape(
                  WithdrawItem::new,
                  field("item", ITEM, WithdrawItem::item),
                  field("reason", TEXT, WithdrawItem::reason),
                  field("agreed-by", TEXT, WithdrawItem::agreedBy))),
          type(
              "refer-item",
              ReferItem.class,
              shape(
                  ReferItem::new,
                  field("item", ITEM, ReferItem::item),
                  field("to", TEXT, ReferItem::to),
                  field("reason", TEXT, ReferItem::reason))),
          type(
              "join-items",
              JoinItems.class,
              shape(
                  JoinItems::new,
                  field("item", ITEM, JoinItems::item),
                  list("others", ITEM, JoinItems::others))),
          type(
              "separate-items",
              SeparateItems.class,
              shape(SeparateItems::new, field("item", ITEM, SeparateItems::item))),
          type(
              "divide-item",
              DivideItem.class,
              shape(
                  DivideItem::new,
                  field("item", ITEM, DivideItem::item),
                  list("motions", TEXT, DivideItem::motions))),
          type(
              "set-item-aside",
              SetItemAside.class,
              shape(SetItemAside::new, field("item", ITEM, SetItemAside::item))),
          type(
              "take-item-up",
              TakeItemUp.class,
              shape(TakeItemUp::new, field("item", ITEM, TakeItemUp::item))),
          type(
              "note-statement",
              NoteStatement.class,
              shape(
                  NoteStatement::new,
                  field("sitting", SITTING, NoteStatement::sitting),
                  optional("speaker", MEMBER, NoteStatement::by),
                  field("what", TEXT, NoteStatement::what))),
          type(
              "challenge-quorum",
              ChallengeQuorum.class,
              shape(
                  ChallengeQuorum::new,
                  field("sitting", SITTING, ChallengeQuorum::sitting),
                  field("challenger", MEMBER, ChallengeQuorum::by))),
          type(
              "begin-trial",
              BeginTrial.class,
              shape(BeginTrial::new, field("sitting", SITTING, BeginTrial::sitting))),
          type(
              "press-trial",
              PressTrial.class,
              shape(
                  PressTrial::new,
                  field("sitting", SITTING, PressTrial::sitting),
                  field("member", MEMBER, PressTrial::member))),
          type(
              "end-trial",
              EndTrial.class,
              shape(EndTrial::new, field("sitting", SITTING, EndTrial::sitting))),
          type(
              "set-sections",
              SetSections.class,
              shape(SetSections::new, list("sections", SECTION, SetSections::sections))),
          type(
              "record-presidium-decision",
              RecordPresidiumDecision.class,
              shape(
                  RecordPresidiumDecision::new,
                  field("decided", presidium(MOMENT), RecordPresidiumDecision::decided))));

  private static Shape<PresidiumDecided> presidium(Codec<Instant> moment) {
    var meeting = field("meeting", Values.whole(Limits.SITTINGS), PresidiumDecided::meeting);
    var held = field("held", moment, PresidiumDecided::held);
    var topic = field("topic", DecisionForm.TOPIC, PresidiumDecided::topic);
    var item = optional("item", ITEM, PresidiumDecided::item);
    var what = field("what", TEXT, PresidiumDecided::what);
    var present = field("present", COUNT, PresidiumDecided::present);
    var count = optional("count", TALLY, PresidiumDecided::count);
    var carried = field("carried", YES, PresidiumDecided::carried);
    return wide(
        it ->
            new PresidiumDecided(
                meeting.read(it),
                held.read(it),
                topic.read(it),
                item.read(it),
                what.read(it),
                present.read(it),
                count.read(it),
                carried.read(it)),
        meeting,
        held,
        topic,
        item,
        what,
        present,
        count,
        carried);
  }

  private ConductTable() {}
}
