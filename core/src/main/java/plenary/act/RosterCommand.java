package plenary.act;

import java.time.LocalDate;
import java.util.List;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.Credit;
import plenary.act.RosterEvent.Ending;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.rules.BodyKind;

/** What may be asked about the roll. */
public sealed interface RosterCommand extends Command {
  record FormBody(BodyId body, BodyKind kind, Text name) implements RosterCommand {}

  /** Enrols deputies: all of them, or none where one cannot be. */
  record EnrolMembers(List<Enrolment> members) implements RosterCommand {
    public EnrolMembers {
      members = List.copyOf(members);
    }
  }

  record ComposeBody(BodyId body, List<MemberId> members) implements RosterCommand {
    public ComposeBody {
      members = List.copyOf(members);
    }
  }

  record NameStandingChairs(List<MemberId> members) implements RosterCommand {
    public NameStandingChairs {
      members = List.copyOf(members);
    }
  }

  record AdmitGuest(GuestId guest, Text name, AttendeeClass capacity) implements RosterCommand {}

  record NamePress(List<Credit> credits, List<Text> outlets) implements RosterCommand {
    public NamePress {
      credits = List.copyOf(credits);
      outlets = List.copyOf(outlets);
    }
  }

  record CorrectName(PersonId person, Text name, String reason, String agreedBy)
      implements RosterCommand {}

  /**
   * Several things about the roll, one after another, as a list that is read in asks them: all of
   * them, or none where one cannot be.
   */
  record ImportRoll(List<RosterCommand> steps) implements RosterCommand {
    public ImportRoll {
      steps = List.copyOf(steps);
      if (steps.stream().anyMatch(ImportRoll.class::isInstance)) {
        throw new IllegalArgumentException("a list that is read in holds no other");
      }
    }
  }

  record NoteParticulars(MemberId member, Particulars particulars) implements RosterCommand {}

  record TransferMember(MemberId member, BodyId delegation) implements RosterCommand {}

  record LeadDelegation(BodyId delegation, MemberId head, List<MemberId> deputies)
      implements RosterCommand {
    public LeadDelegation {
      deputies = List.copyOf(deputies);
    }
  }

  record DescribeGuest(GuestId guest, Text post) implements RosterCommand {}

  record BeginMandate(MemberId member, LocalDate on, Text source) implements RosterCommand {}

  record EndMandate(MemberId member, Ending ending, LocalDate on, Text source)
      implements RosterCommand {}

  record SuspendDuties(MemberId member, LocalDate on, Text source) implements RosterCommand {}

  record RestoreDuties(MemberId member, LocalDate on, Text source) implements RosterCommand {}

  /** A deputy to be enrolled. */
  record Enrolment(MemberId member, Text name, BodyId delegation) {}
}
