package plenary.act;

import java.time.LocalDate;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.base.VoteId;

/** Why something about the rules of procedure was refused. */
public sealed interface RuleRefusal extends Refusal {

  /** A value that only the session's own method can give has not been adopted. */
  record RuleNotAdopted(Text decision, Text proposed) implements RuleRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("rule-not-adopted").with("decision", decision).with("proposed", proposed);
    }
  }

  /** A value that stands above would be loosened. */
  record Loosened(Text what, Text beneath, Text above) implements RuleRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("loosened")
          .with("what", what)
          .with("beneath", beneath)
          .with("above", above);
    }
  }

  /** A text that the rules cite is not in force on the day of a sitting. */
  record NotInForce(Text source, LocalDate day) implements RuleRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-in-force")
          .with("source", source)
          .with("day", Text.same(day.toString()));
    }
  }

  /** The vote that is to have adopted a method has not carried, or its result is not announced. */
  record MethodNotCarried(VoteId vote) implements RuleRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("method-not-carried").with("vote", vote.number());
    }
  }

  /** The rules leave nothing open here, or it is answered in another way. */
  record NothingLeftOpen() implements RuleRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("nothing-left-open");
    }
  }

  /** The rules name the answers that can be given, and this is none. */
  record NotAnAnswer(Text question) implements RuleRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-an-answer").with("question", question);
    }
  }
}
