package plenary.act;

import java.time.LocalDate;
import java.util.List;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.rules.BodyKind;

/** What happened to the roll: bodies, deputies, guests. */
public sealed interface RosterEvent extends Event {

  /** A body exists. */
  record BodyFormed(BodyId body, BodyKind kind, Text name) implements RosterEvent {}

  /** A deputy is in office, and belongs to a delegation. */
  record MemberEnrolled(MemberId member, Text name, BodyId delegation) implements RosterEvent {}

  /** A body other than the plenary and the delegations has these members, in printed order. */
  record BodyComposed(BodyId body, List<MemberId> members) implements RosterEvent {
    public BodyComposed {
      members = List.copyOf(members);
    }
  }

  /** The presidium's standing chairs (常务主席), in printed order. */
  record StandingChairsNamed(List<MemberId> members) implements RosterEvent {
    public StandingChairsNamed {
      members = List.copyOf(members);
    }
  }

  /** A named person without a seat on the roll is part of the session. */
  record GuestAdmitted(GuestId guest, Text name, AttendeeClass capacity) implements RosterEvent {}

  /** Who reports on the session for the press. */
  record PressNamed(List<Credit> credits, List<Text> outlets) implements RosterEvent {
    public PressNamed {
      credits = List.copyOf(credits);
      outlets = List.copyOf(outlets);
    }
  }

  /** A person's name was recorded wrongly. */
  record NameCorrected(PersonId person, Text name, Correction correction)
      implements RosterEvent, Correcting {}

  /** What the roll says of a deputy beside name and delegation; a later one replaces it. */
  record ParticularsNoted(MemberId member, Particulars particulars) implements RosterEvent {}

  /** A deputy went over to another delegation. */
  record MemberTransferred(MemberId member, BodyId delegation) implements RosterEvent {}

  /**
   * Who leads a delegation.
   *
   * @param head 团长
   * @param deputies 副团长, in printed order
   */
  record DelegationLed(BodyId delegation, MemberId head, List<MemberId> deputies)
      implements RosterEvent {
    public DelegationLed {
      deputies = List.copyOf(deputies);
    }
  }

  /** What a person without a seat on the roll does, as printed. */
  record GuestDescribed(GuestId guest, Text post) implements RosterEvent {}

  /**
   * A deputy's mandate began during the term.
   *
   * @param on the first day of it
   * @param source where that is on record: an announcement, a decision
   */
  record MandateBegan(MemberId member, LocalDate on, Text source) implements RosterEvent {}

  /**
   * A deputy's mandate ended, and the seat fell vacant.
   *
   * @param on the first day without it
   * @param source where that is on record
   */
  record MandateEnded(MemberId member, Ending ending, LocalDate on, Text source)
      implements RosterEvent {}

  /** A deputy may not act as one for the time being (暂停执行代表职务), but still is one. */
  record DutiesSuspended(MemberId member, LocalDate on, Text source) implements RosterEvent {}

  /** A deputy whose duties were suspended may act again. */
  record DutiesRestored(MemberId member, LocalDate on, Text source) implements RosterEvent {}

  /** How a mandate ends before the term does. */
  enum Ending {
    /** 辞职. */
    RESIGNED,
    /** 罢免. */
    RECALLED,
    /** 去世. */
    DIED,
    /** 迁出或调离本行政区域. */
    MOVED_AWAY,
    /** 代表资格因其他原因终止. */
    LAPSED
  }

  /** A press credit: what somebody does, and who. */
  record Credit(Text work, GuestId guest) {}

  /** In what capacity a person without a seat on the roll attends. */
  enum AttendeeClass {
    /** 列席: may speak where the rules allow, without a vote. */
    NON_VOTING,
    /** 旁听. */
    VISITOR,
    /** 工作人员. */
    STAFF,
    /** 记者. */
    PRESS,
    /** The source does not say. */
    UNSTATED
  }
}
