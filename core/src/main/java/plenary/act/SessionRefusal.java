package plenary.act;

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
}
