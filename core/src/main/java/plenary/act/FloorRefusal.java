package plenary.act;

import java.util.List;
import java.util.stream.Collectors;
import plenary.base.ItemId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;

/** Why something about speaking was refused. */
public sealed interface FloorRefusal extends Refusal {
  record NoDebate(SittingId sitting) implements FloorRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-debate").with("sitting", sitting.number());
    }
  }

  /** The list of speakers is still open. */
  record DebateGoesOn(ItemId item) implements FloorRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("debate-goes-on").with("item", item.number());
    }
  }

  /** The rulebook has other limits. */
  record NoSuchLimit(List<Integer> minutes, Text limits) implements FloorRefusal {
    public NoSuchLimit {
      minutes = List.copyOf(minutes);
    }

    @Override
    public Sentence sentence() {
      var asked = minutes.stream().map(String::valueOf).collect(Collectors.joining(" + "));
      return Refusal.say("no-such-limit")
          .with("minutes", Text.same(asked.isEmpty() ? "0" : asked))
          .with("limits", limits);
    }
  }

  /** Nobody waits under this number. */
  record NoRequest(int number) implements FloorRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("no-request").with("number", number);
    }
  }

  record AskedAlready(Text name) implements FloorRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("asked-already").with("name", name);
    }
  }

  /** Somebody has spoken on this as often as the rules allow. */
  record SpokenEnough(Text name, int times) implements FloorRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("spoken-enough").with("name", name).with("times", times);
    }
  }

  record SomebodySpeaks(Text name) implements FloorRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("somebody-speaks").with("name", name);
    }
  }

  record NobodySpeaks(SittingId sitting) implements FloorRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("nobody-speaks").with("sitting", sitting.number());
    }
  }

  /** An order of speakers must hold everybody who waits, once. */
  record OrderIncomplete(int waiting) implements FloorRefusal {
    @Override
    public Sentence sentence() {
      return Refusal.say("order-incomplete").with("waiting", waiting);
    }
  }
}
