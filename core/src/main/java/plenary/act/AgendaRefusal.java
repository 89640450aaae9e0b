package plenary.act;

import plenary.base.PaperId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Requirement;

/** Why something about a sitting was refused. */
public sealed interface AgendaRefusal extends Refusal {
  record NoPresidingChair(SittingId sitting, Text article) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-presiding-chair")
          .with("sitting", sitting.number())
          .with("article", article);
    }
  }

  record NothingToDo(SittingId sitting) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("nothing-to-do").with("sitting", sitting.number());
    }
  }

  record AttendanceNotAnnounced(Text article) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("attendance-not-announced").with("article", article);
    }
  }

  /** Too few are there. */
  record NoQuorum(Requirement.Test test, Text article) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-quorum")
          .with("due", test.whole())
          .with("present", test.got())
          .with("need", test.need())
          .with("short", test.need() - test.got())
          .with("article", article);
    }
  }

  /** Attendance fell below the quorum after opening, and the law does not say what follows. */
  record LawSilent(Requirement.Test test, Text article) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("law-silent")
          .with("present", test.got())
          .with("need", test.need())
          .with("article", article);
    }
  }

  /** Nothing is to be asked: the quorum stands, or the rules say what follows. */
  record NothingSilent(SittingId sitting) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("nothing-silent").with("sitting", sitting.number());
    }
  }

  record SittingOpenAlready(SittingId sitting) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("sitting-open-already").with("sitting", sitting.number());
    }
  }

  record SittingNotOpen(SittingId sitting) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("sitting-not-open").with("sitting", sitting.number());
    }
  }

  record SittingSuspendedNow(SittingId sitting) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("sitting-suspended").with("sitting", sitting.number());
    }
  }

  record SittingNotSuspended(SittingId sitting) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("sitting-not-suspended").with("sitting", sitting.number());
    }
  }

  record SittingOver(SittingId sitting) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("sitting-over").with("sitting", sitting.number());
    }
  }

  /** A visitor attends without speaking. */
  record MayNotSpeak(Text name) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("may-not-speak").with("name", name);
    }
  }

  /** The vote that is to have adopted the agenda has not carried, or is none of all deputies. */
  record AgendaNotCarried(VoteId vote) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("agenda-not-carried").with("vote", vote.number());
    }
  }

  /** Versions of a paper follow each other. */
  record VersionOutOfOrder(PaperId paper, int given, int next) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("version-out-of-order")
          .with("paper", paper.number())
          .with("given", given)
          .with("next", next);
    }
  }

  /** A trial of the devices is running, or is not. */
  record TrialNow(SittingId sitting, boolean running) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say(running ? "trial-running" : "no-trial").with("sitting", sitting.number());
    }
  }

  /** No quorum is presumed here that could be challenged. */
  record NothingPresumed(SittingId sitting) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("nothing-presumed").with("sitting", sitting.number());
    }
  }

  record NoPresidium() implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-presidium");
    }
  }

  /** More members of the presidium than it has, or more votes than were there. */
  record PresidiumTooMany(int number, int most) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("presidium-too-many").with("number", number).with("most", most);
    }
  }

  /** The count of the presidium comes to something else than was entered. */
  record PresidiumDisagrees(int got, int need, boolean carried) implements AgendaRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say(carried ? "presidium-not-carried" : "presidium-carried")
          .with("got", got)
          .with("need", need);
    }
  }
}
