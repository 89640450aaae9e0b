package plenary.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.base.BodyId;
import plenary.base.Digest;
import plenary.base.ItemId;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Topic;

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

  /** An event of no one sitting. */
  sealed interface OfSession extends AgendaEvent {}

  /** A sitting of a body was set down. */
  record SittingPlanned(SittingId sitting, BodyId body, Text title, Text place, Instant scheduled)
      implements OfSitting {}

  /** A sitting that has not been opened was set down anew: its title, its place, its time. */
  record SittingReplanned(SittingId sitting, Text title, Text place, Instant scheduled)
      implements OfSitting {}

  /** A meeting paper has its number and title. */
  record PaperRegistered(PaperId paper, Text title) implements OfSession {}

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

  /** The presiding chairs of a sitting (执行主席), in printed order; one of them conducts it. */
  record PresidingChairsNamed(SittingId sitting, List<MemberId> chairs) implements OfSitting {
    public PresidingChairsNamed {
      chairs = List.copyOf(chairs);
    }
  }

  /** Who sits where in the hall, the front row first; a later plan replaces it. */
  record SeatsArranged(List<SeatRow> rows) implements OfSession {
    public SeatsArranged {
      rows = List.copyOf(rows);
    }
  }

  /** What the whole session is to do (会议议程), in order; a draft until it is adopted. */
  record SessionAgendaSet(List<Text> points) implements OfSession {
    public SessionAgendaSet {
      points = List.copyOf(points);
    }
  }

  /**
   * The agenda of the session was adopted.
   *
   * @param by the vote that adopted it
   */
  record SessionAgendaAdopted(VoteId by) implements OfSession {}

  /** When what is done (会议日程), in order; a later one replaces it. */
  record ScheduleSet(List<Slot> slots) implements OfSession {
    public ScheduleSet {
      slots = List.copyOf(slots);
    }
  }

  /** A version of a meeting paper is on file. */
  record PaperFiled(PaperId paper, PaperVersion version) implements OfSession {}

  /** A meeting paper was given out. */
  record PaperDistributed(PaperId paper, Audience to) implements OfSession {}

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

  /**
   * An item was put into the order of business of a sitting under way.
   *
   * @param before the item it comes before; empty for the end
   */
  record ItemInserted(Item inserted, Optional<ItemId> before) implements OfItem {
    @Override
    public ItemId item() {
      return inserted.id();
    }
  }

  /** Whoever moved it took it back; nothing is decided on it. */
  record ItemWithdrawn(ItemId item, Text reason, Text agreedBy) implements OfItem {}

  /** The item was sent to a committee, and is not decided here. */
  record ItemReferred(ItemId item, Text to, Text reason) implements OfItem {}

  /** One vote, on {@code item}, is to decide the others too (合并表决). */
  record ItemsJoined(ItemId item, List<ItemId> others) implements OfItem {
    public ItemsJoined {
      others = List.copyOf(others);
    }
  }

  /** What was joined to {@code item} is decided by itself again. */
  record ItemsSeparated(ItemId item) implements OfItem {}

  /** The parts of a question are decided one by one (分项表决). */
  record ItemDivided(ItemId item, List<Item> parts) implements OfItem {
    public ItemDivided {
      parts = List.copyOf(parts);
    }
  }

  /** The sitting turned to other business before the item was done: its papers are counted. */
  record ItemSetAside(ItemId item) implements OfItem {}

  /** The sitting came back to an item that was set aside. */
  record ItemTakenUp(ItemId item) implements OfItem {}

  /** Somebody asked to have something recorded. */
  record StatementNoted(SittingId sitting, Optional<MemberId> by, Text what) implements OfSitting {}

  /** A deputy had a quorum tested that is presumed until then. */
  record QuorumChallenged(SittingId sitting, MemberId by, int due, int present)
      implements OfSitting {}

  /** Everybody tries the voting device (试按); it counts for nothing. */
  record TrialBegun(SittingId sitting) implements OfSitting {}

  /**
   * The trial is over.
   *
   * @param pressed how many devices answered
   */
  record TrialEnded(SittingId sitting, int pressed, int present) implements OfSitting {}

  /** The parts of the hall that are counted; a later division replaces it. */
  record SectionsSet(List<Section> sections) implements OfSession {
    public SectionsSet {
      sections = List.copyOf(sections);
    }
  }

  /**
   * The presidium decided.
   *
   * @param meeting which of its meetings, from 1
   * @param held when
   * @param item the item it is about, where it is one
   * @param present members of the presidium who were there
   * @param count its votes; empty where nobody counted
   */
  record PresidiumDecided(
      int meeting,
      Instant held,
      Topic topic,
      Optional<ItemId> item,
      Text what,
      int present,
      Optional<Tally> count,
      boolean carried)
      implements OfSession {
    public PresidiumDecided {
      Limits.checked("meeting", meeting, 1, Limits.SITTINGS);
      Limits.checked("present", present, 0, Limits.MEMBERS);
    }
  }

  /** A part of the hall: those of these delegations. */
  record Section(Text name, List<BodyId> delegations) {
    public Section {
      delegations = List.copyOf(delegations);
    }
  }

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

  /**
   * A row of seats in the hall.
   *
   * @param label as printed at its end; empty where it has none
   * @param places from the left, as seen from the rostrum
   */
  record SeatRow(String label, List<Place> places) {
    public SeatRow {
      places = List.copyOf(places);
    }
  }

  /** A place in a row. */
  sealed interface Place {
    /** Somebody's seat. */
    record Taken(PersonId person) implements Place {}

    /** A seat that is nobody's. */
    record Free() implements Place {}

    /** No seat: an aisle, a pillar. */
    record Aisle() implements Place {}
  }

  /**
   * A line of the schedule.
   *
   * @param time as printed: 9:00, 上午
   * @param sitting the sitting it is, if it is one
   */
  record Slot(LocalDate day, String time, Text what, Text place, Optional<SittingId> sitting) {}

  /**
   * A version of a meeting paper, as a file that is kept beside the record.
   *
   * @param number from 1
   * @param fileName as it was given
   * @param size in bytes
   * @param digest of its bytes
   */
  record PaperVersion(int number, String fileName, int size, Digest digest) {
    public PaperVersion {
      Limits.checked("version", number, 1, Limits.PAPER_VERSIONS);
      Limits.checked("size", size, 0, Limits.UPLOAD);
    }
  }

  /**
   * To whom a paper is given out.
   *
   * @param deputies whether to every deputy
   * @param delegations else to the deputies of these
   * @param classes and to those who attend in these capacities
   */
  record Audience(boolean deputies, List<BodyId> delegations, List<AttendeeClass> classes) {
    public Audience {
      delegations = List.copyOf(delegations);
      classes = List.copyOf(classes);
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
