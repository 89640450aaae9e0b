package plenary.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.Row;
import plenary.act.AgendaEvent.SeatRow;
import plenary.act.AgendaEvent.Section;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.AgendaEvent.Slot;
import plenary.base.BodyId;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;

/** What may be asked about sittings, their order of business, and papers. */
public sealed interface AgendaCommand extends Command {
  record PlanSitting(SittingId sitting, BodyId body, Text title, Text place, Instant scheduled)
      implements AgendaCommand {}

  /** Sets a planned sitting's title, place and time down anew. */
  record ReplanSitting(SittingId sitting, Text title, Text place, Instant scheduled)
      implements AgendaCommand {}

  record RegisterPaper(PaperId paper, Text title) implements AgendaCommand {}

  record SetAgenda(SittingId sitting, List<Item> items) implements AgendaCommand {
    public SetAgenda {
      items = List.copyOf(items);
    }
  }

  record InviteObservers(SittingId sitting, Text description) implements AgendaCommand {}

  record ArrangeRostrum(SittingId sitting, List<Row> rows) implements AgendaCommand {
    public ArrangeRostrum {
      rows = List.copyOf(rows);
    }
  }

  record NamePresidingChair(SittingId sitting, MemberId chair) implements AgendaCommand {}

  record NamePresidingChairs(SittingId sitting, List<MemberId> chairs) implements AgendaCommand {
    public NamePresidingChairs {
      chairs = List.copyOf(chairs);
    }
  }

  record ArrangeSeats(List<SeatRow> rows) implements AgendaCommand {
    public ArrangeSeats {
      rows = List.copyOf(rows);
    }
  }

  record SetSessionAgenda(List<Text> points) implements AgendaCommand {
    public SetSessionAgenda {
      points = List.copyOf(points);
    }
  }

  /** Puts the session's agenda in force that {@code by} adopted. */
  record AdoptSessionAgenda(VoteId by) implements AgendaCommand {}

  record SetSchedule(List<Slot> slots) implements AgendaCommand {
    public SetSchedule {
      slots = List.copyOf(slots);
    }
  }

  record FilePaper(PaperId paper, PaperVersion version) implements AgendaCommand {}

  record DistributePaper(PaperId paper, Audience to) implements AgendaCommand {}

  record OpenSitting(SittingId sitting) implements AgendaCommand {}

  record DeclareNotHeld(SittingId sitting, Text reason) implements AgendaCommand {}

  record BeginItem(ItemId item) implements AgendaCommand {}

  record DeliverPart(ItemId item, int part) implements AgendaCommand {}

  record DistributePapers(ItemId item) implements AgendaCommand {}

  record FinishItem(ItemId item) implements AgendaCommand {}

  record DeferItem(ItemId item, Text reason) implements AgendaCommand {}

  record RaiseObjection(SittingId sitting, Text matter, Optional<MemberId> by)
      implements AgendaCommand {}

  record SettleObjection(SittingId sitting, Settlement settlement) implements AgendaCommand {}

  record AnswerSilence(SittingId sitting, boolean goOn, Text decidedBy) implements AgendaCommand {}

  record SuspendSitting(SittingId sitting, Text reason) implements AgendaCommand {}

  record ResumeSitting(SittingId sitting) implements AgendaCommand {}

  record AdjournSitting(SittingId sitting) implements AgendaCommand {}

  record InsertItem(Item item, Optional<ItemId> before) implements AgendaCommand {}

  record WithdrawItem(ItemId item, Text reason, Text agreedBy) implements AgendaCommand {}

  record ReferItem(ItemId item, Text to, Text reason) implements AgendaCommand {}

  record JoinItems(ItemId item, List<ItemId> others) implements AgendaCommand {
    public JoinItems {
      others = List.copyOf(others);
    }
  }

  record SeparateItems(ItemId item) implements AgendaCommand {}

  record DivideItem(ItemId item, List<Text> motions) implements AgendaCommand {
    public DivideItem {
      motions = List.copyOf(motions);
    }
  }

  record SetItemAside(ItemId item) implements AgendaCommand {}

  record TakeItemUp(ItemId item) implements AgendaCommand {}

  record NoteStatement(SittingId sitting, Optional<MemberId> by, Text what)
      implements AgendaCommand {}

  record ChallengeQuorum(SittingId sitting, MemberId by) implements AgendaCommand {}

  record BeginTrial(SittingId sitting) implements AgendaCommand {}

  /** A deputy tries the device; kept in memory until the trial ends, and nowhere else. */
  record PressTrial(SittingId sitting, MemberId member) implements AgendaCommand {}

  record EndTrial(SittingId sitting) implements AgendaCommand {}

  record SetSections(List<Section> sections) implements AgendaCommand {
    public SetSections {
      sections = List.copyOf(sections);
    }
  }

  /** Enters what the presidium decided, as its minutes have it. */
  record RecordPresidiumDecision(PresidiumDecided decided) implements AgendaCommand {}
}
