package plenary.act;

import plenary.base.ItemId;
import plenary.base.Sentence;
import plenary.base.SittingId;

/** Why something about an item of business was refused. */
public sealed interface ItemRefusal extends Refusal {
  record ItemNotBegun(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("item-not-begun").with("item", item.number());
    }
  }

  record ItemDone(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("item-done").with("item", item.number());
    }
  }

  record OtherItemOpen(ItemId open) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("other-item-open").with("item", open.number());
    }
  }

  /** Another item comes first; it is taken up, or put off. */
  record OutOfOrder(ItemId next) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("out-of-order").with("item", next.number());
    }
  }

  /** The item is of another kind than the command is for. */
  record WrongBusiness(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("wrong-business").with("item", item.number());
    }
  }

  record PartOutOfOrder(ItemId item, int next) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("part-out-of-order").with("item", item.number()).with("next", next);
    }
  }

  record ReportUnfinished(ItemId item, int next) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("report-unfinished").with("item", item.number()).with("next", next);
    }
  }

  record PapersNotDistributed(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("papers-not-distributed").with("item", item.number());
    }
  }

  record QuestionUndecided(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("question-undecided").with("item", item.number());
    }
  }

  record ItemsLeft(ItemId next) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("items-left").with("item", next.number());
    }
  }

  record ObjectionPending(SittingId sitting) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("objection-pending").with("sitting", sitting.number());
    }
  }

  record NoObjection(SittingId sitting) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-objection").with("sitting", sitting.number());
    }
  }

  /** There is no announced result to put again. */
  record NothingToPutAgain(SittingId sitting) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("nothing-to-put-again").with("sitting", sitting.number());
    }
  }

  /** An amendment is voted on before the text it amends. */
  record AmendmentFirst(ItemId text, ItemId amendment) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("amendment-first")
          .with("item", text.number())
          .with("amendment", amendment.number());
    }
  }

  /** It was put to the vote already, so that its question stays as it is. */
  record PutAlready(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("put-already").with("item", item.number());
    }
  }

  /** Only questions of one kind are decided together. */
  record NotJoinable(ItemId item, ItemId other) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-joinable").with("item", item.number()).with("other", other.number());
    }
  }

  record NotJoined(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-joined").with("item", item.number());
    }
  }

  /** It is decided together with another, whose fate it shares. */
  record JoinedTo(ItemId item, ItemId lead) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("joined-to").with("item", item.number()).with("lead", lead.number());
    }
  }

  record NotAside(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("not-aside").with("item", item.number());
    }
  }

  /** A question is divided into two parts at least. */
  record OnePart(ItemId item) implements ItemRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("one-part").with("item", item.number());
    }
  }
}
