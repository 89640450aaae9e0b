package plenary.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import plenary.act.AgendaEvent.AgendaSet;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.ItemBegun;
import plenary.act.AgendaEvent.ItemDeferred;
import plenary.act.AgendaEvent.ItemDivided;
import plenary.act.AgendaEvent.ItemFinished;
import plenary.act.AgendaEvent.ItemInserted;
import plenary.act.AgendaEvent.ItemReferred;
import plenary.act.AgendaEvent.ItemSetAside;
import plenary.act.AgendaEvent.ItemTakenUp;
import plenary.act.AgendaEvent.ItemWithdrawn;
import plenary.act.AgendaEvent.ItemsJoined;
import plenary.act.AgendaEvent.ItemsSeparated;
import plenary.act.AgendaEvent.ObjectionRaised;
import plenary.act.AgendaEvent.ObjectionSettled;
import plenary.act.AgendaEvent.ObserversInvited;
import plenary.act.AgendaEvent.OfSitting;
import plenary.act.AgendaEvent.PapersDistributed;
import plenary.act.AgendaEvent.PresidingChairNamed;
import plenary.act.AgendaEvent.PresidingChairsNamed;
import plenary.act.AgendaEvent.QuorumChallenged;
import plenary.act.AgendaEvent.ReportPartDelivered;
import plenary.act.AgendaEvent.RostrumArranged;
import plenary.act.AgendaEvent.Row;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.AgendaEvent.SilenceAnswered;
import plenary.act.AgendaEvent.SittingAdjourned;
import plenary.act.AgendaEvent.SittingNotHeld;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AgendaEvent.SittingPlanned;
import plenary.act.AgendaEvent.SittingReplanned;
import plenary.act.AgendaEvent.SittingResumed;
import plenary.act.AgendaEvent.SittingSuspended;
import plenary.act.AgendaEvent.StatementNoted;
import plenary.act.AgendaEvent.TrialBegun;
import plenary.act.AgendaEvent.TrialEnded;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.Text;

/** One sitting of a body, from the day it is planned until it is adjourned. */
public final class Sitting {
  private SittingPlanned plan;
  private final Map<ItemId, Progress> items = new LinkedHashMap<>();
  private final List<Text> observers = new ArrayList<>();
  private List<Row> rostrum = List.of();
  private List<MemberId> chairs = List.of();
  private State state = State.PLANNED;
  private @Nullable MemberId chair;
  private @Nullable Instant openedAt;
  private @Nullable Instant endedAt;
  private @Nullable ObjectionRaised objection;
  private @Nullable SilenceAnswered silence;
  private boolean challenged;
  private boolean trial;

  /** Where a sitting stands. */
  public enum State {
    PLANNED,
    OPEN,
    SUSPENDED,
    ADJOURNED,
    NOT_HELD
  }

  public Sitting(SittingPlanned plan) {
    this.plan = plan;
  }

  /** Takes in what happened, at {@code at}. */
  public void apply(OfSitting event, Instant at) {
    switch (event) {
      case SittingPlanned _ -> {}
      case SittingReplanned(var id, var title, var place, var scheduled) ->
          plan = new SittingPlanned(id, plan.body(), title, place, scheduled);
      case AgendaSet(_, var agenda) -> set(agenda);
      case ObserversInvited(_, var description) -> observers.add(description);
      case RostrumArranged(_, var rows) -> rostrum = rows;
      case PresidingChairNamed(_, var named) -> chair = named;
      case PresidingChairsNamed(_, var named) -> chairs = named;
      case SittingOpened _ -> {
        state = State.OPEN;
        openedAt = at;
      }
      case SittingNotHeld _ -> end(State.NOT_HELD, at);
      case ItemBegun(var id) -> change(id, item -> item.to(Progress.State.OPEN));
      case ReportPartDelivered(var id, var part) -> change(id, item -> item.delivered(part));
      case PapersDistributed(var id) -> change(id, Progress::handedOut);
      case ItemFinished(var id) -> end(id, Progress.State.DONE);
      case ItemDeferred(var id, _) -> end(id, Progress.State.DEFERRED);
      case ItemWithdrawn(var id, _, _) -> end(id, Progress.State.WITHDRAWN);
      case ItemReferred(var id, _, _) -> end(id, Progress.State.REFERRED);
      case ItemInserted(var item, var before) -> insert(List.of(item), before, false);
      case ItemDivided(var id, var parts) -> {
        end(id, Progress.State.DIVIDED);
        insert(parts, Optional.of(id), true);
      }
      case ItemsJoined(var id, var others) ->
          others.forEach(other -> change(other, item -> item.joined(id)));
      case ItemsSeparated(var id) ->
          joinedTo(id).forEach(other -> change(other.id(), Progress::separated));
      case ItemSetAside(var id) -> change(id, item -> item.to(Progress.State.ASIDE));
      case ItemTakenUp(var id) -> change(id, item -> item.to(Progress.State.OPEN));
      case StatementNoted _ -> {}
      case QuorumChallenged _ -> challenged = true;
      case TrialBegun _ -> trial = true;
      case TrialEnded _ -> trial = false;
      case ObjectionRaised raised -> objection = raised;
      case ObjectionSettled(_, var settlement) -> settle(settlement);
      case SilenceAnswered answered -> silence = answered;
      case SittingSuspended _ -> state = State.SUSPENDED;
      case SittingResumed _ -> state = State.OPEN;
      case SittingAdjourned _ -> end(State.ADJOURNED, at);
    }
  }

  /** Notes that the question of an item was put again, as ordered. */
  public void putAgain(ItemId id) {
    change(id, item -> item.again(false));
  }

  private void set(List<Item> agenda) {
    items.clear();
    for (var item : agenda) items.put(item.id(), Progress.waiting(item));
  }

  /** Puts items before one, or right after it; at the end where it is not named. */
  private void insert(List<Item> added, Optional<ItemId> place, boolean after) {
    var old = List.copyOf(items.values());
    items.clear();
    for (var item : old) {
      boolean here = place.filter(item.id()::equals).isPresent();
      if (here && !after) added.forEach(each -> items.put(each.id(), Progress.inserted(each)));
      items.put(item.id(), item);
      if (here && after) added.forEach(each -> items.put(each.id(), Progress.inserted(each)));
    }
    if (place.isEmpty()) added.forEach(each -> items.put(each.id(), Progress.inserted(each)));
  }

  /** Ends an item, and those that were decided with it. */
  private void end(ItemId id, Progress.State state) {
    joinedTo(id).forEach(other -> change(other.id(), item -> item.to(state)));
    change(id, item -> item.to(state));
  }

  /** The items that one vote, on this item, decides too; in order. */
  public List<Progress> joinedTo(ItemId id) {
    return items.values().stream()
        .filter(item -> item.with().filter(id::equals).isPresent())
        .toList();
  }

  /** The highest number of an item, 0 where there is none. */
  public int lastNumber() {
    return items.keySet().stream().mapToInt(ItemId::number).max().orElse(0);
  }

  private void change(ItemId id, UnaryOperator<Progress> step) {
    items.computeIfPresent(id, (_, item) -> step.apply(item));
  }

  private void settle(Settlement settlement) {
    objection = null;
    if (settlement == Settlement.PUT_AGAIN) {
      current().ifPresent(item -> change(item.id(), each -> each.again(true)));
    }
  }

  private void end(State how, Instant at) {
    state = how;
    endedAt = at;
  }

  public SittingPlanned plan() {
    return plan;
  }

  public State state() {
    return state;
  }

  /** Whether it has been opened, and has not ended. */
  public boolean underWay() {
    return state == State.OPEN || state == State.SUSPENDED;
  }

  /** Whether nothing more can happen in it. */
  public boolean over() {
    return state == State.ADJOURNED || state == State.NOT_HELD;
  }

  /** The presiding chairs, in printed order; empty where none but the one who conducts is named. */
  public List<MemberId> chairs() {
    return chairs;
  }

  public Optional<MemberId> chair() {
    return Optional.ofNullable(chair);
  }

  public Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** The order of business, in order. */
  public Collection<Progress> items() {
    return Collections.unmodifiableCollection(items.values());
  }

  public Optional<Progress> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /** The item that is open. */
  public Optional<Progress> current() {
    return first(Progress.State.OPEN);
  }

  /** The items that were set aside and await the sitting's coming back to them. */
  public List<Progress> aside() {
    return items.values().stream().filter(item -> item.state() == Progress.State.ASIDE).toList();
  }

  /** Whether a quorum that is presumed was challenged, so that it is tested from then on. */
  public boolean quorumChallenged() {
    return challenged;
  }

  /** Whether everybody is trying the voting device. */
  public boolean trial() {
    return trial;
  }

  /** The item that comes next. */
  public Optional<Progress> next() {
    return first(Progress.State.WAITING);
  }

  private Optional<Progress> first(Progress.State state) {
    return items.values().stream().filter(item -> item.state() == state).findFirst();
  }

  public List<Text> observers() {
    return Collections.unmodifiableList(observers);
  }

  public List<Row> rostrum() {
    return rostrum;
  }

  /** The objection that awaits the chair. */
  public Optional<ObjectionRaised> objection() {
    return Optional.ofNullable(objection);
  }

  /** What was decided where the law is silent on a quorum lost. */
  public Optional<SilenceAnswered> silence() {
    return Optional.ofNullable(silence);
  }

  /** Everything here as one value, equal when two sittings are. */
  public Object snapshot() {
    return Arrays.asList(
        plan,
        List.copyOf(items.values()),
        List.copyOf(observers),
        rostrum,
        state,
        chair(),
        chairs,
        openedAt(),
        endedAt(),
        objection(),
        silence(),
        challenged,
        trial);
  }
}
