package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.ItemDivided;
import plenary.act.AgendaEvent.ItemInserted;
import plenary.act.AgendaEvent.ItemReferred;
import plenary.act.AgendaEvent.ItemSetAside;
import plenary.act.AgendaEvent.ItemTakenUp;
import plenary.act.AgendaEvent.ItemWithdrawn;
import plenary.act.AgendaEvent.ItemsJoined;
import plenary.act.AgendaEvent.ItemsSeparated;
import plenary.act.Business.Question;
import plenary.act.Decision;
import plenary.act.FloorRefusal.DebateGoesOn;
import plenary.act.ItemRefusal.ItemDone;
import plenary.act.ItemRefusal.ItemNotBegun;
import plenary.act.ItemRefusal.NotAside;
import plenary.act.ItemRefusal.NotJoinable;
import plenary.act.ItemRefusal.NotJoined;
import plenary.act.ItemRefusal.OnePart;
import plenary.act.ItemRefusal.OtherItemOpen;
import plenary.act.ItemRefusal.PutAlready;
import plenary.act.ItemRefusal.WrongBusiness;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.OutOfLimits;
import plenary.act.SessionRefusal.Unknown;
import plenary.act.VoteRefusal.ResultAwaited;
import plenary.agenda.Progress;
import plenary.agenda.Progress.State;
import plenary.agenda.Sitting;
import plenary.base.ItemId;
import plenary.base.Limits;
import plenary.base.Text;
import plenary.vote.Vote;

/** Answers what changes the order of business of a sitting that is under way. */
final class Rearranging {
  private final Session session;

  Rearranging(Session session) {
    this.session = session;
  }

  Decision insert(InsertItem asked) {
    var id = asked.item().id();
    var sitting = session.sitting(id.sitting());
    if (sitting.isEmpty()) return refuse(new Unknown(Thing.SITTING, "" + id.sitting().number()));
    var notOpen = Conducting.notOpen(sitting.get());
    if (notOpen.isPresent()) return refuse(notOpen.get());
    return misplaced(sitting.get(), asked)
        .or(() -> new Preparing(session).unknown(sitting.get(), asked.item()))
        .map(Decision::refuse)
        .orElseGet(() -> accept(new ItemInserted(asked.item(), asked.before())));
  }

  private static Optional<Refusal> misplaced(Sitting sitting, InsertItem asked) {
    var id = asked.item().id();
    if (sitting.item(id).isPresent()) return Optional.of(new Duplicate(Thing.ITEM, id.code()));
    int next = sitting.lastNumber() + 1;
    if (id.number() != next) return Optional.of(new Unknown(Thing.ITEM, id.code()));
    if (next > Limits.ITEMS_A_SITTING) {
      return Optional.of(new OutOfLimits(Thing.ITEM, next, Limits.ITEMS_A_SITTING));
    }
    if (asked.before().isEmpty()) return Optional.empty();
    var before = sitting.item(asked.before().get());
    if (before.isEmpty()) {
      return Optional.of(new Unknown(Thing.ITEM, asked.before().get().code()));
    }
    return before.get().state().ended()
        ? Optional.of(new ItemDone(before.get().id()))
        : Optional.empty();
  }

  Decision withdraw(ItemId id, Text reason, Text agreedBy) {
    return leaving(id, () -> accept(new ItemWithdrawn(id, reason, agreedBy)));
  }

  Decision refer(ItemId id, Text to, Text reason) {
    return leaving(id, () -> accept(new ItemReferred(id, to, reason)));
  }

  private Decision leaving(ItemId id, Supplier<Decision> yes) {
    return Handling.in(
        session,
        id,
        (_, item) -> Handling.undecided(session, item).map(Decision::refuse).orElseGet(yes));
  }

  Decision join(ItemId id, List<ItemId> others) {
    return unput(
        id,
        (sitting, item) -> {
          if (others.isEmpty()) {
            return refuse(new OutOfLimits(Thing.ITEM, 0, Limits.ITEMS_A_SITTING));
          }
          for (var other : others) {
            var with = sitting.item(other);
            if (with.isEmpty()) return refuse(new Unknown(Thing.ITEM, other.code()));
            if (!joinable(item, with.get())) return refuse(new NotJoinable(id, other));
          }
          return List.copyOf(new LinkedHashSet<>(others)).equals(others)
              ? accept(new ItemsJoined(id, others))
              : refuse(new Duplicate(Thing.ITEM, others.getLast().code()));
        });
  }

  /** Both are questions of one kind, and the other is still to come. */
  private static boolean joinable(Progress item, Progress other) {
    return other.item().business() instanceof Question(var kind, _)
        && item.item().business() instanceof Question(var own, _)
        && kind.equals(own)
        && other.state() == State.WAITING
        && !other.id().equals(item.id());
  }

  Decision separate(ItemId id) {
    return unput(
        id,
        (sitting, _) ->
            sitting.joinedTo(id).isEmpty()
                ? refuse(new NotJoined(id))
                : accept(new ItemsSeparated(id)));
  }

  Decision divide(ItemId id, List<Text> motions) {
    return unput(
        id,
        (sitting, item) -> {
          if (motions.size() < 2) return refuse(new OnePart(id));
          if (!sitting.joinedTo(id).isEmpty()) {
            return refuse(new NotJoinable(id, sitting.joinedTo(id).getFirst().id()));
          }
          int last = sitting.lastNumber();
          if (last + motions.size() > Limits.ITEMS_A_SITTING) {
            int number = last + motions.size();
            return refuse(new OutOfLimits(Thing.ITEM, number, Limits.ITEMS_A_SITTING));
          }
          return accept(new ItemDivided(id, parts(item, motions, last)));
        });
  }

  private static List<Item> parts(Progress item, List<Text> motions, int last) {
    var decision = item.item().business().question().orElseThrow().decision();
    var parts = new ArrayList<Item>();
    for (var motion : motions) {
      var number = new ItemId(item.id().sitting(), last + parts.size() + 1);
      parts.add(new Item(number, motion, new Question(decision, motion)));
    }
    return parts;
  }

  /** Only while papers are counted, or before the question has been put at all. */
  Decision setAside(ItemId id) {
    return Handling.in(
        session,
        id,
        (_, item) -> {
          if (item.state() != State.OPEN) return refuse(new ItemNotBegun(id));
          if (item.item().business().question().isEmpty()) return refuse(new WrongBusiness(id));
          if (session.floor(id.sitting()).orElseThrow().debates(id)) {
            return refuse(new DebateGoesOn(id));
          }
          return session
              .lastRound(id)
              .filter(vote -> vote.unsettled() && !beingCounted(vote))
              .<Decision>map(vote -> refuse(new ResultAwaited(vote.id())))
              .orElseGet(() -> accept(new ItemSetAside(id)));
        });
  }

  private static boolean beingCounted(Vote vote) {
    return vote.onPaper() && vote.state() == Vote.State.CLOSED;
  }

  Decision takeUp(ItemId id) {
    return Handling.in(
        session,
        id,
        (sitting, item) -> {
          if (item.state() != State.ASIDE) return refuse(new NotAside(id));
          return sitting
              .current()
              .map(open -> refuse(new OtherItemOpen(open.id())))
              .orElseGet(() -> accept(new ItemTakenUp(id)));
        });
  }

  /** An item whose question has not been put, or counts for nothing so far. */
  private Decision unput(ItemId id, BiFunction<Sitting, Progress, Decision> answer) {
    return Handling.in(
        session,
        id,
        (sitting, item) -> {
          if (item.item().business().question().isEmpty()) return refuse(new WrongBusiness(id));
          var left = Handling.undecided(session, item);
          if (left.isPresent()) return refuse(left.get());
          boolean put =
              session.rounds(id).stream().anyMatch(vote -> vote.state() != Vote.State.VOID);
          return put ? refuse(new PutAlready(id)) : answer.apply(sitting, item);
        });
  }
}
