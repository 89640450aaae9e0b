package plenary.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.FloorEvent;
import plenary.act.FloorEvent.DebateClosed;
import plenary.act.FloorEvent.DebateOpened;
import plenary.act.FloorEvent.FloorExtended;
import plenary.act.FloorEvent.FloorGiven;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.act.FloorEvent.RequestWithdrawn;
import plenary.act.FloorEvent.SpeakersOrdered;
import plenary.act.FloorEvent.SpeechEnded;
import plenary.base.ItemId;
import plenary.base.PersonId;

/** Who speaks in a sitting, and who waits to. */
public final class Floor {
  private final List<FloorRequested> asked = new ArrayList<>();
  private final Map<Integer, FloorRequested> waiting = new LinkedHashMap<>();
  private final Deque<Speech> speaking = new ArrayDeque<>();
  private final Map<PersonId, Integer> spoken = new LinkedHashMap<>();
  private @Nullable DebateOpened debate;

  /**
   * Somebody who has the floor, or had it and is interrupted.
   *
   * @param since when they began, or went on
   * @param used what they spoke before that
   * @param seconds the time for it, 0 where none is set
   */
  public record Speech(FloorRequested request, Instant since, Duration used, int seconds) {
    /** When the time is over, where one is set. */
    public Optional<Instant> endsAt() {
      return seconds == 0 ? Optional.empty() : Optional.of(since.minus(used).plusSeconds(seconds));
    }
  }

  /** Takes in what happened, at {@code at}. */
  public void apply(FloorEvent event, Instant at) {
    switch (event) {
      case DebateOpened opened -> {
        debate = opened;
        spoken.clear();
      }
      case DebateClosed _ -> {
        debate = null;
        waiting.values().removeIf(each -> each.kind() == Kind.SPEECH);
      }
      case FloorRequested request -> {
        asked.add(request);
        waiting.put(request.number(), request);
      }
      case RequestWithdrawn(_, var number, _) -> waiting.remove(number);
      case SpeakersOrdered(_, var numbers) -> order(numbers);
      case FloorGiven(_, var number, var seconds) -> give(number, seconds, at);
      case FloorExtended(_, var seconds) -> extend(seconds);
      case SpeechEnded _ -> end(at);
    }
  }

  private void order(List<Integer> numbers) {
    for (int number : numbers) {
      var request = waiting.remove(number);
      if (request != null) waiting.put(number, request);
    }
  }

  private void give(int number, int seconds, Instant at) {
    var request = waiting.remove(number);
    if (request == null) return;
    var interrupted = speaking.pollFirst();
    if (interrupted != null) {
      var used = interrupted.used().plus(Duration.between(interrupted.since(), at));
      speaking.addFirst(new Speech(interrupted.request(), at, used, interrupted.seconds()));
    }
    speaking.addFirst(new Speech(request, at, Duration.ZERO, seconds));
    if (request.kind() == Kind.SPEECH) spoken.merge(request.person(), 1, Integer::sum);
  }

  private void extend(int more) {
    var speech = speaking.pollFirst();
    if (speech == null) return;
    speaking.addFirst(
        new Speech(speech.request(), speech.since(), speech.used(), speech.seconds() + more));
  }

  private void end(Instant at) {
    speaking.pollFirst();
    var next = speaking.pollFirst();
    if (next == null) return;
    speaking.addFirst(new Speech(next.request(), at, next.used(), next.seconds()));
  }

  /** The item that is debated, and the minutes for each speech on it. */
  public Optional<DebateOpened> debate() {
    return Optional.ofNullable(debate);
  }

  /** Whether this item is debated. */
  public boolean debates(ItemId item) {
    return debate().filter(each -> each.item().equals(item)).isPresent();
  }

  /** Who has the floor. */
  public Optional<Speech> speaking() {
    return Optional.ofNullable(speaking.peekFirst());
  }

  /** Who waits, in the order they are to speak. */
  public Collection<FloorRequested> waiting() {
    return Collections.unmodifiableCollection(waiting.values());
  }

  /** The request of this number, while it waits. */
  public Optional<FloorRequested> waiting(int number) {
    return Optional.ofNullable(waiting.get(number));
  }

  /** How many requests there have been. */
  public int requests() {
    return asked.size();
  }

  /** The request of this number, whatever became of it. */
  public Optional<FloorRequested> request(int number) {
    return number < 1 || number > asked.size()
        ? Optional.empty()
        : Optional.of(asked.get(number - 1));
  }

  /** How often somebody has spoken in the debate. */
  public int spoken(PersonId person) {
    return spoken.getOrDefault(person, 0);
  }

  /** The time for somebody's next speech in seconds, 0 where none is set; empty for no more. */
  public Optional<Integer> nextLimit(PersonId person) {
    var minutes = debate == null ? List.<Integer>of() : debate.minutes();
    if (minutes.isEmpty()) return Optional.of(0);
    int before = spoken(person);
    return before < minutes.size() ? Optional.of(minutes.get(before) * 60) : Optional.empty();
  }

  /** Everything here as one value, equal when two floors are. */
  public Object snapshot() {
    return Arrays.asList(
        new ArrayList<>(waiting.values()),
        new ArrayList<>(speaking),
        new LinkedHashMap<>(spoken),
        debate(),
        List.copyOf(asked));
  }
}
