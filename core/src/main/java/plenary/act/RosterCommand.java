package plenary.act;

import java.util.List;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.Credit;
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

  /** A deputy to be enrolled. */
  record Enrolment(MemberId member, Text name, BodyId delegation) {}
}
