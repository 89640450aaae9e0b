package plenary.act;

import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.base.VoteId;

/** Why something in a vote was refused. */
public sealed interface VoteRefusal extends Refusal {
  record NotDecidedHere(Text body, Text decision) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-decided-here").with("body", body).with("decision", decision);
    }
  }

  record ChannelNotAllowed(Text decision) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("channel-not-allowed").with("decision", decision);
    }
  }

  /** A show of hands cannot be secret, and a rulebook may allow one kind alone. */
  record SecrecyNotAllowed(Text decision) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("secrecy-not-allowed").with("decision", decision);
    }
  }

  record VoteRunning(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("vote-running").with("vote", vote.number());
    }
  }

  record VoteNotRunning(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("vote-not-running").with("vote", vote.number());
    }
  }

  record QuestionDecided(ItemId item) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("question-decided").with("item", item.number());
    }
  }

  record ResultAwaited(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("result-awaited").with("vote", vote.number());
    }
  }

  /** Only those present when the vote opened may vote. */
  record NotEntitled(VoteId vote, MemberId member) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-entitled")
          .with("vote", vote.number())
          .with("member", Text.same(member.digits()));
    }
  }

  record AlreadyVoted(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("already-voted").with("vote", vote.number());
    }
  }

  record WrongChannel(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("wrong-channel").with("vote", vote.number());
    }
  }

  record MoreHandsThanDeputies(int hands, int present) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("more-hands-than-deputies").with("hands", hands).with("present", present);
    }
  }

  record HandsNotCounted(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("hands-not-counted").with("vote", vote.number());
    }
  }

  record HandsCountedAlready(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("hands-counted-already").with("vote", vote.number());
    }
  }

  record VoteStillOpen(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("vote-still-open").with("vote", vote.number());
    }
  }

  record AlreadyAnnounced(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("already-announced").with("vote", vote.number());
    }
  }

  record RoundVoid(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("round-void").with("vote", vote.number());
    }
  }
}
