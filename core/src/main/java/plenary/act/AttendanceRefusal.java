package plenary.act;

import java.time.Instant;
import java.time.LocalDate;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;

/** Why something at the doors was refused. */
public sealed interface AttendanceRefusal extends Refusal {
  record CheckInClosed(SittingId sitting) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("check-in-closed").with("sitting", sitting.number());
    }
  }

  record CheckInOpenAlready(SittingId sitting) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("check-in-open-already").with("sitting", sitting.number());
    }
  }

  record NotOnRoll(MemberId member, Text body) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-on-roll")
          .with("member", Text.same(member.digits()))
          .with("body", body);
    }
  }

  record AlreadyPresent(PersonId person, Text name) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("already-present")
          .with("member", Text.same(person.printed()))
          .with("name", name);
    }
  }

  record NotPresent(PersonId person, Text name) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-present")
          .with("member", Text.same(person.printed()))
          .with("name", name);
    }
  }

  /** A time given for what happened lies in the future. */
  record NotYet() implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-yet");
    }
  }

  /** Somebody's arrival is uploaded late, and they have come and gone since. */
  record LeftSince(MemberId member, Text name, Instant left) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("left-since")
          .with("member", Text.same(member.digits()))
          .with("name", name)
          .with("left", left);
    }
  }

  /** Whose duties are suspended does not take part. */
  record SuspendedNow(MemberId member, Text name, LocalDate on, Text source)
      implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("duties-suspended")
          .with("member", Text.same(member.digits()))
          .with("name", name)
          .with("on", Text.same(on.toString()))
          .with("source", source);
    }
  }

  /** No absence is noted that could be withdrawn. */
  record NoAbsence(MemberId member, Text name) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-absence")
          .with("member", Text.same(member.digits()))
          .with("name", name);
    }
  }
}
