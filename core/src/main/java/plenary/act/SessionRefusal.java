package plenary.act;

import java.time.LocalDate;
import java.util.Optional;
import plenary.base.MemberId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;

/** Why something about the session, its rules or its roll was refused. */
public sealed interface SessionRefusal extends Refusal {
  /** The first entry must convene the session. */
  record NotConvened() implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-convened");
    }
  }

  record AlreadyConvened() implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("already-convened");
    }
  }

  record NoRulebook() implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-rulebook");
    }
  }

  /** A rulebook cannot change while a sitting is open. */
  record SittingUnderWay(SittingId sitting) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("sitting-under-way").with("sitting", sitting.number());
    }
  }

  /** What is named is not there. */
  record Unknown(Thing what, String which) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return what.in(Refusal.say("unknown")).with("which", Text.same(which));
    }
  }

  /** What is to be added is there already. */
  record Duplicate(Thing what, String which) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return what.in(Refusal.say("duplicate")).with("which", Text.same(which));
    }
  }

  /** A list is empty or longer than a session holds. */
  record OutOfLimits(Thing what, int number, int most) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return what.in(Refusal.say("out-of-limits")).with("number", number).with("most", most);
    }
  }

  record NotOfPresidium(Text name, Text article) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-of-presidium").with("name", name).with("article", article);
    }
  }

  /** A body of this kind has no roll of its own to set. */
  record RollNotSet(Text body) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("roll-not-set").with("body", body);
    }
  }

  /** Somebody is in office, or is not, otherwise than what was asked takes for granted. */
  record InOffice(MemberId member, Text name, boolean now) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say(now ? "in-office" : "not-in-office")
          .with("member", Text.same(member.digits()))
          .with("name", name);
    }
  }

  /** A day that does not fit: in the future, or before what it is to follow. */
  record DayUnfit(LocalDate day, Optional<LocalDate> earliest, LocalDate latest)
      implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return earliest
          .map(from -> Refusal.say("day-unfit-between").with("earliest", Text.same("" + from)))
          .orElse(Refusal.say("day-unfit"))
          .with("day", Text.same("" + day))
          .with("latest", Text.same("" + latest));
    }
  }

  /** Somebody who is checked in cannot leave the roll. */
  record CheckedInNow(MemberId member, Text name, SittingId sitting) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("checked-in-now")
          .with("member", Text.same(member.digits()))
          .with("name", name)
          .with("sitting", sitting.number());
    }
  }

  /** Somebody's duties are suspended already, or are not. */
  record DutiesAsTheyAre(MemberId member, Text name, boolean suspended) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say(suspended ? "suspended-already" : "not-suspended-duties")
          .with("member", Text.same(member.digits()))
          .with("name", name);
    }
  }

  /** Only its own members lead a delegation. */
  record NotOfDelegation(Text name, Text delegation) implements SessionRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-of-delegation").with("name", name).with("delegation", delegation);
    }
  }
}
