package plenary.app.chamber;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.ItemDeferred;
import plenary.act.AgendaEvent.ItemFinished;
import plenary.act.AgendaEvent.ItemReferred;
import plenary.act.AgendaEvent.ItemWithdrawn;
import plenary.act.AgendaEvent.SittingAdjourned;
import plenary.act.AgendaEvent.SittingNotHeld;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.Entry;
import plenary.act.Event;
import plenary.act.VoteEvent.VoteCast;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Generation.Key;
import plenary.record.SealedEntry;
import plenary.record.Sealer;
import plenary.record.json.Json;
import plenary.record.tree.TreeHead;
import plenary.record.wire.Payload;
import plenary.record.wire.Payloads;
import plenary.session.Session;

/** Decides commands and seals what happens. Used by one thread. */
final class Clerk {
  private final Session session;
  private final Sealer sealer;
  private final Recent recent;
  private final InstantSource clock;

  Clerk(Session session, Sealer sealer, Recent recent, InstantSource clock) {
    this.session = session;
    this.sealer = sealer;
    this.recent = recent;
    this.clock = clock;
  }

  /** A command looked at: nothing has changed yet. */
  sealed interface Ruling {
    /** It was answered before, or is not looked at any further. */
    record Known(Answer answer) implements Ruling {}

    /** It is decided, and these are the payloads of its events. */
    record New(Asked asked, Key key, Instant at, Decision decision, List<byte[]> payloads)
        implements Ruling {}
  }

  /** What a ruling led to. */
  record Result(Answer answer, List<SealedEntry> entries, Optional<TreeHead> milestone) {
    private Result(Answer answer) {
      this(answer, List.of(), Optional.empty());
    }
  }

  Session session() {
    return session;
  }

  /** Size and root of everything decided. */
  TreeHead head() {
    return sealer.head();
  }

  /** Decides; changes nothing, so that a fault in here harms nobody but the asker. */
  Ruling look(Asked asked) {
    var key = recent.key(asked);
    var before = recent.answer(key, asked.command());
    if (before.isPresent()) return new Ruling.Known(before.get());
    var unseen = asked.seen().map(this::since).orElse(List.of());
    if (!unseen.isEmpty()) return new Ruling.Known(new Answer.Overtaken(unseen));
    var at = now();
    var decision = session.decide(asked.command(), at);
    var payloads = decision instanceof Accepted(var events) ? encode(asked, events) : NONE;
    return new Ruling.New(asked, key, at, decision, payloads);
  }

  /** What has happened in a sitting since. */
  private List<Entry> since(Seen seen) {
    if (session.sitting(seen.sitting()).isEmpty()) return List.of();
    var chronicle = session.chronicle(seen.sitting());
    int from = chronicle.size();
    while (from > 0 && seen.before(chronicle.get(from - 1))) from--;
    return chronicle.subList(from, chronicle.size());
  }

  private static final List<byte[]> NONE = List.of();

  private Instant now() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.isBefore(session.lastAt()) ? session.lastAt() : now;
  }

  private static List<byte[]> encode(Asked asked, List<Event> events) {
    var payloads = new ArrayList<byte[]>(events.size());
    for (var event : events) {
      var payload = Payloads.encode(asked.by(), event).canonical();
      if (!isOfTheMany(event)) check(new Payload(asked.by(), event), payload);
      payloads.add(payload);
    }
    return payloads;
  }

  /** What is written must read back as what happened, before it has happened. */
  private static void check(Payload meant, byte[] payload) {
    if (!Payloads.decode(Json.parse(payload)).equals(meant)) {
      throw new IllegalStateException("does not read back as it was written: " + meant.event());
    }
  }

  /**
   * Whether there may be a million of them. They hold ids and words of closed lists, of which tests
   * know every one; reading each back took a tenth of all the time there is.
   */
  private static boolean isOfTheMany(Event event) {
    return event instanceof VoteCast || event instanceof MemberArrived;
  }

  /** Makes it happen. */
  Result perform(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Known(var answer) -> new Result(answer);
      case Ruling.New made -> perform(made);
    };
  }

  private Result perform(Ruling.New ruling) {
    var result =
        switch (ruling.decision()) {
          case Accepted(var events) -> happen(ruling, events);
          case IntoUrn press -> {
            session.drop(press);
            yield new Result(Answer.DROPPED);
          }
          case IntoTrial press -> {
            session.tryOut(press);
            yield new Result(Answer.DROPPED);
          }
          case Refused(var refusal) -> new Result(new Answer.Refused(refusal));
        };
    recent.keep(ruling.key(), ruling.asked().command(), ruling.decision(), result.answer());
    return result;
  }

  private Result happen(Ruling.New ruling, List<Event> events) {
    var asked = ruling.asked();
    long first = session.size();
    var entries = new ArrayList<SealedEntry>(events.size());
    for (int i = 0; i < events.size(); i++) {
      session.apply(new Entry(first + i, ruling.at(), asked.by(), asked.id(), events.get(i)));
      entries.add(sealer.seal(ruling.at(), asked.id(), ruling.payloads().get(i)));
    }
    boolean closed = events.stream().anyMatch(Clerk::closes);
    return new Result(
        new Done(first, session.size()),
        entries,
        closed ? Optional.of(sealer.head()) : Optional.empty());
  }

  /** Whether an item or a sitting is over: a checkpoint is due. */
  private static boolean closes(Event event) {
    return event instanceof ItemFinished
        || event instanceof ItemDeferred
        || event instanceof ItemWithdrawn
        || event instanceof ItemReferred
        || event instanceof SittingAdjourned
        || event instanceof SittingNotHeld;
  }
}
