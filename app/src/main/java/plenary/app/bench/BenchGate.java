package plenary.app.bench;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * A gate as its page works: what is scanned joins a queue, which is uploaded whenever the line is
 * there, and leaves it on the server's word.
 */
final class BenchGate implements Runnable {
  private static final int BATCH = 200;

  private final GateClient client;
  private final String name;
  private final Instant start;
  private final List<Due> due;
  private final Window offline;
  private final Deque<Queued> queue = new ArrayDeque<>();
  private final List<Made> made = new ArrayList<>();
  private final Map<String, Integer> told = new LinkedHashMap<>();
  private final List<Long> waits = new ArrayList<>();
  private int held;
  private long backAt;
  private long caughtUpAt;

  /** A card that will be held to the scanner, so long after the start. */
  record Due(String card, long nanos) {}

  /** When the line is down. */
  record Window(long from, long to) {
    static final Window NONE = new Window(0, 0);

    boolean holds(long at) {
      return at >= from && at < to;
    }
  }

  /** A scan as it is sent. */
  record Made(String id, int sitting, String card, Instant at, boolean offline) {}

  private record Queued(Made scan, long due) {}

  /**
   * A gate that is ready.
   *
   * @param due in order
   */
  BenchGate(GateClient client, String name, Instant start, List<Due> due, Window offline) {
    this.client = client;
    this.name = name;
    this.start = start;
    this.due = due;
    this.offline = offline;
  }

  @Override
  public void run() {
    long begin = System.nanoTime() + java.time.Duration.between(Instant.now(), start).toNanos();
    int next = 0;
    while (next < due.size() || !queue.isEmpty()) {
      long now = System.nanoTime() - begin;
      while (next < due.size() && due.get(next).nanos() <= now) scan(due.get(next++), next);
      if (offline.holds(now)) {
        pause(
            now, next < due.size() ? Math.min(due.get(next).nanos(), offline.to()) : offline.to());
      } else if (queue.isEmpty()) {
        pause(now, due.get(next).nanos());
      } else {
        upload(begin);
      }
    }
  }

  private void scan(Due each, int number) {
    boolean down = offline.holds(each.nanos());
    var at = start.plusNanos(each.nanos());
    var scan = new Made(name.replace(' ', '-') + "-" + number, 1, each.card(), at, down);
    made.add(scan);
    queue.add(new Queued(scan, each.nanos()));
    if (down) held++;
  }

  private static void pause(long now, long until) {
    if (until > now) LockSupport.parkNanos(until - now);
  }

  private void upload(long begin) {
    var batch = queue.stream().limit(BATCH).toList();
    boolean late = batch.stream().anyMatch(each -> each.scan().offline());
    if (late && backAt == 0) backAt = System.nanoTime();
    var states = client.post("/gate/scans", name, batch.stream().map(Queued::scan).toList());
    long now = System.nanoTime() - begin;
    for (int i = 0; i < batch.size(); i++) {
      if (states.get(i).equals("later")) return; // the same again
      var each = queue.removeFirst();
      told.merge(states.get(i), 1, Integer::sum);
      if (!each.scan().offline()) waits.add(now - each.due());
    }
    if (late) caughtUpAt = System.nanoTime();
  }

  /** How long each scan waited for its answer that was made while the line was there. */
  LongStream waits() {
    return waits.stream().mapToLong(Long::longValue);
  }

  int scans() {
    return made.size();
  }

  List<Made> made() {
    return List.copyOf(made);
  }

  int held() {
    return held;
  }

  double catchUpMillis() {
    return (caughtUpAt - backAt) / 1e6;
  }

  /** How many scans were told so. */
  int told(String state) {
    return told.getOrDefault(state, 0);
  }
}
