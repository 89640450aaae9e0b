package plenary.act;

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
