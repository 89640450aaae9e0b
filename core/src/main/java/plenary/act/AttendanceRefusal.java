package plenary.act;

import plenary.base.MemberId;
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

  record AlreadyPresent(MemberId member, Text name) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("already-present")
          .with("member", Text.same(member.digits()))
          .with("name", name);
    }
  }

  record NotPresent(MemberId member, Text name) implements AttendanceRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-present")
          .with("member", Text.same(member.digits()))
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
}
