package plenary.act;

import java.util.List;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.VoteId;

/** The answer to a command. */
public sealed interface Decision {

  /** Yes: this is what happens. */
  record Accepted(List<Event> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** Yes, and it is to be counted in the urn of a secret vote, and written nowhere. */
  record IntoUrn(VoteId vote, MemberId member, Choice choice) implements Decision {}

  /** Yes, and it is a try: it is kept in memory until the trial ends, and written nowhere. */
  record IntoTrial(SittingId sitting, MemberId member) implements Decision {}

  /** No, and why. */
  record Refused(Refusal refusal) implements Decision {}

  static Decision accept(Event... events) {
    return new Accepted(List.of(events));
  }

  static Decision refuse(Refusal refusal) {
    return new Refused(refusal);
  }
}
