package plenary.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.base.BodyId;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;

/** What happened to sittings, their order of business, and papers. */
public sealed interface AgendaEvent extends Event {

  /** An event of one sitting. */
  sealed interface OfSitting extends AgendaEvent {
    SittingId sitting();
  }

  /** An event of one item of a sitting. */
  sealed interface OfItem extends OfSitting {
    ItemId item();

    @Override
    default SittingId sitting() {
      return item().sitting();
    }
  }

  /** A sitting of a body was set down. */
  record SittingPlanned(SittingId sitting, BodyId body, Text title, Text place, Instant scheduled)
      implements OfSitting {}

  /** A meeting paper has its number and title. */
  record PaperRegistered(PaperId paper, Text title) implements AgendaEvent {}

  /** The order of business of a sitting; a later one replaces it until the sitting opens. */
  record AgendaSet(SittingId sitting, List<Item> items) implements OfSitting {
    public AgendaSet {
      items = List.copyOf(items);
    }
  }

  /** People who attend without a vote, as the invitation describes them. */
  record ObserversInvited(SittingId sitting, Text description) implements OfSitting {}

  /** Who sits where on the rostrum. */
  record RostrumArranged(SittingId sitting, List<Row> rows) implements OfSitting {
    public RostrumArranged {
      rows = List.copyOf(rows);
    }
  }

  /** Who presides over a sitting. */
  record PresidingChairNamed(SittingId sitting, MemberId chair) implements OfSitting {}

  /** The chair declared the sitting open. */
  record SittingOpened(SittingId sitting) implements OfSitting {}

  /** The sitting could not be held: too few came. */
  record SittingNotHeld(SittingId sitting, Text reason) implements OfSitting {}

  /** The sitting turned to an item. */
  record ItemBegun(ItemId item) implements OfItem {}

  /** A part of the report was delivered; parts count from 1. */
  record ReportPartDelivered(ItemId item, int part) implements OfItem {}

  /** The papers of a review item were handed out. */
  record PapersDistributed(ItemId item) implements OfItem {}

  /** The item is done. */
  record ItemFinished(ItemId item) implements OfItem {}

  /** The item was put off. */
  record ItemDeferred(ItemId item, Text reason) implements OfItem {}

  /** Somebody objected. {@code by} is empty where the chair did not name them. */
  record ObjectionRaised(SittingId sitting, Text matter, Optional<MemberId> by)
      implements OfSitting {}

  /** The presiding chair settled the objection. */
  record ObjectionSettled(SittingId sitting, Settlement settlement) implements OfSitting {}

  /** Where the law is silent on a quorum lost after opening: who decided, and whether to go on. */
  record SilenceAnswered(SittingId sitting, boolean goOn, Text decidedBy) implements OfSitting {}

  /** The sitting paused. */
  record SittingSuspended(SittingId sitting, Text reason) implements OfSitting {}

  /** The sitting went on. */
  record SittingResumed(SittingId sitting) implements OfSitting {}

  /** The sitting ended. */
  record SittingAdjourned(SittingId sitting) implements OfSitting {}

  /** One item of the order of business. */
  record Item(ItemId id, Text title, Business business) {}

  /**
   * A row of the rostrum.
   *
   * @param people in printed order
   * @param more whether the source says that there were others too (等)
   */
  record Row(Text label, List<PersonId> people, boolean more) {
    public Row {
      people = List.copyOf(people);
    }
  }

  /** How an objection is settled. */
  enum Settlement {
    /** Noted in the record; what was decided stands. */
    NOTED,
    /** The question is put again. */
    PUT_AGAIN
  }
}
