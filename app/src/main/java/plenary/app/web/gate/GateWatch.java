package plenary.app.web.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import plenary.app.side.SideStore;
import plenary.app.web.gate.GateState.Link;
import plenary.base.Text;

/**
 * Which gates there are, and whether each can be heard. A gate says how it is every few seconds;
 * one that falls silent is lost until it is heard again, or is said to be shut. For many threads.
 */
public final class GateWatch implements AutoCloseable {
  /** Silence that means nothing yet: two messages may be lost on the way. */
  static final Duration SILENCE = Duration.ofSeconds(25);

  /** A gate of another day is no gate of today. */
  private static final Duration DAY = Duration.ofHours(16);

  private static final int MOST = 200;
  private static final int LOOK_SECONDS = 2;

  private final Map<String, Heard> gates = new ConcurrentHashMap<>();
  private final SideStore side;
  private final InstantSource clock;
  private final Runnable changed;
  private final CountDownLatch shut = new CountDownLatch(1);
  private volatile List<GateState> shown = List.of();

  /** What a gate says of itself. */
  public record Pulse(
      String name, String device, int pending, Optional<Instant> last, int scans, long skew) {
    String key() {
      return name + "/" + device;
    }
  }

  private record Heard(Pulse pulse, Instant at) {}

  /**
   * Knows the gates that were heard of before a restart, too.
   *
   * @param changed is run when a gate stands otherwise than before
   */
  public GateWatch(SideStore side, InstantSource clock, Runnable changed) {
    this.side = side;
    this.clock = clock;
    this.changed = changed;
    for (var heard : kept()) gates.put(heard.pulse().key(), heard);
    shown = all();
    Thread.ofVirtual().name("gates").start(this::watch);
  }

  private List<Heard> kept() {
    return side.all(
        row -> {
          long last = row.getLong("last");
          var pulse =
              new Pulse(
                  row.getString("name"),
                  row.getString("device"),
                  row.getInt("pending"),
                  last == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last)),
                  row.getInt("scans"),
                  row.getLong("skew"));
          return new Heard(pulse, Instant.ofEpochMilli(row.getLong("seen")));
        },
        "SELECT * FROM gate_seen WHERE shut = 0 AND seen > ? ORDER BY name, device",
        clock.instant().minus(DAY).toEpochMilli());
  }

  /** A gate has said how it is. */
  void heard(Pulse pulse) {
    if (gates.size() >= MOST && !gates.containsKey(pulse.key())) return;
    var now = clock.instant();
    gates.put(pulse.key(), new Heard(pulse, now));
    side.changeLater(
        """
        INSERT INTO gate_seen VALUES (?, ?, ?, ?, ?, ?, ?, 0)
        ON CONFLICT (name, device) DO UPDATE SET seen = excluded.seen,
          pending = excluded.pending, last = excluded.last, scans = excluded.scans,
          skew = excluded.skew, shut = 0
        """,
        pulse.name(),
        pulse.device(),
        now.toEpochMilli(),
        pulse.pending(),
        pulse.last().map(Instant::toEpochMilli).orElse(0L),
        pulse.scans(),
        pulse.skew());
    look();
  }

  /** A gate is shut: it holds nothing, and nobody waits for it. */
  void shut(String name, String device) {
    gates.remove(name + "/" + device);
    side.changeLater("UPDATE gate_seen SET shut = 1 WHERE name = ? AND device = ?", name, device);
    look();
  }

  /** Every gate as it stands now, by name. */
  public List<GateState> all() {
    var now = clock.instant();
    return gates.values().stream()
        .map(heard -> state(heard, now))
        .sorted(Comparator.comparing(GateState::name).thenComparing(GateState::device))
        .toList();
  }

  private static GateState state(Heard heard, Instant now) {
    var pulse = heard.pulse();
    boolean silent = heard.at().plus(SILENCE).isBefore(now);
    var link = silent ? Link.LOST : pulse.pending() > 0 ? Link.BEHIND : Link.ONLINE;
    return new GateState(
        pulse.name(),
        pulse.device(),
        link,
        heard.at(),
        pulse.pending(),
        pulse.last(),
        pulse.scans(),
        pulse.skew());
  }

  /** What whoever announces the attendance has to know; empty if every gate is up to date. */
  public Optional<Text> warning() {
    var all = all();
    long lost = all.stream().filter(gate -> gate.link() == Link.LOST).count();
    int behind =
        all.stream().filter(gate -> gate.link() == Link.BEHIND).mapToInt(GateState::pending).sum();
    if (lost > 0) {
      return Optional.of(
          new Text(
              "有 " + lost + " 个签到口失联，可能有未上传的签到",
              lost + " gate(s) cannot be heard: there may be arrivals not uploaded yet"));
    }
    if (behind > 0) {
      return Optional.of(
          new Text(
              "有签到口落后，" + behind + " 条签到正在上传",
              behind + " arrival(s) at the gates are still being uploaded"));
    }
    return Optional.empty();
  }

  /** Silence is not heard: it is looked for. */
  private void watch() {
    try {
      while (!shut.await(LOOK_SECONDS, TimeUnit.SECONDS)) look();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody interrupts this thread but to end it
    }
  }

  private void look() {
    var now = all();
    if (!alike(now, shown)) {
      shown = now;
      changed.run();
    }
  }

  /** Whether both read the same: that a gate was heard again is nothing new. */
  private static boolean alike(List<GateState> one, List<GateState> other) {
    return one.stream()
        .map(GateWatch::face)
        .toList()
        .equals(other.stream().map(GateWatch::face).toList());
  }

  private static List<Object> face(GateState gate) {
    return List.of(
        gate.name(), gate.device(), gate.link(), gate.pending(), gate.scans(), gate.skewSeconds());
  }

  @Override
  public void close() {
    shut.countDown();
  }
}
