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

  /** A vote is held, or is not. */
  record HeldNow(VoteId vote, boolean held) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say(held ? "vote-held" : "vote-not-held").with("vote", vote.number());
    }
  }

  /** Votes by names cannot be taken this way. */
  record TotalsOnly(Text decision) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("totals-only").with("decision", decision);
    }
  }

  record NoSuchSection(VoteId vote, int section, int sections) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say(sections == 0 ? "no-sections" : "no-such-section")
          .with("vote", vote.number())
          .with("section", section)
          .with("sections", sections);
    }
  }

  /** A sheet lacks what its channel asks, or holds what it has not. */
  record SheetUnfit(VoteId vote, Lacking lacking) implements VoteRefusal {
    /** What a sheet must have. */
    public enum Lacking {
      SLIP,
      PAPERS,
      NOTHING_ELSE
    }

    @Override
    public Sentence sentence() {
      var key =
          switch (lacking) {
            case SLIP -> "sheet-without-slip";
            case PAPERS -> "sheet-without-papers";
            case NOTHING_ELSE -> "sheet-with-too-much";
          };
      return Refusal.say(key).with("vote", vote.number());
    }
  }

  /** Papers collected are not the papers counted. */
  record SheetUnequal(int collected, int counted) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("sheet-unequal").with("collected", collected).with("counted", counted);
    }
  }

  /** More came back than were issued, or were issued than deputies are there. */
  record TooManyPapers(int papers, int most, boolean collected) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say(collected ? "more-collected-than-issued" : "more-issued-than-deputies")
          .with("papers", papers)
          .with("most", most);
    }
  }

  /** Papers are counted when the boxes are closed. */
  record PapersStillGoing(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("papers-still-going").with("vote", vote.number());
    }
  }

  record CountAwaited(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("count-awaited").with("vote", vote.number());
    }
  }

  /** Whoever takes a choice and whoever sees it are two. */
  record WitnessNeeded() implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("witness-needed");
    }
  }

  /** Only a recorded vote by device knows who chose nothing. */
  record NotByName(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-by-name").with("vote", vote.number());
    }
  }

  record NoCastingVote(VoteId vote) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-casting-vote").with("vote", vote.number());
    }
  }

  record CastingVoteAwaited(VoteId vote, Text by) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("casting-vote-awaited").with("vote", vote.number()).with("by", by);
    }
  }

  /** The presidium decides first. */
  record PresidiumFirst(Text decision, Text topic, Text article) implements VoteRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("presidium-first")
          .with("decision", decision)
          .with("topic", topic)
          .with("article", article);
    }
  }
}
