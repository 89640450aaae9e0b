package plenary.app.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.app.files.FileStore;
import plenary.app.side.SideStore;
import plenary.app.web.Site;
import plenary.app.web.WebServer;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Route;
import plenary.app.web.live.Live;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Printed;
import plenary.base.PersonId;
import plenary.base.Wording;
import plenary.record.rulebook.HashedRulebook;

/**
 * Everybody comes within a minute, through three gates, one of which is offline for half of it:
 * cards are scanned, uploaded, decided, on disk and answered by a server as it is served, over HTTP
 * and with sign-ins. Then as fast as it goes, against a request of the same server that does
 * nothing.
 *
 * @param members how many deputies come
 * @param time in which they come
 */
public record GatesBench(HashedRulebook rulebook, Wording wording, int members, Duration time) {
  static final int GATES = 3;

  /** Sign-ins to be used in turn: one alone is slowed. */
  private static final int SIGN_INS = 120;

  private static final int WORKERS = 24;
  private static final int WARM_UP = 1;
  private static final int ROUNDS = 3;

  /**
   * What was found.
   *
   * @param scans all that were made, those of somebody who was in already among them
   * @param arrivals how many of them were told as arrivals
   * @param again how many were told as in already
   * @param present who is here in the end
   * @param faults what the record says otherwise than the gates; none if all is exact
   * @param held how many scans the gate that was offline held
   * @param catchUpMillis how long it took to upload them
   * @param scanRate scans a second, as fast as it goes
   * @param nothingRate requests that do nothing a second, beside it
   */
  public record Figures(
      int scans,
      int arrivals,
      int again,
      int present,
      List<String> faults,
      double p50Millis,
      double p99Millis,
      int held,
      double catchUpMillis,
      double scanRate,
      double nothingRate) {

    /** What share of a request that does nothing a scan reaches. */
    public double ratio() {
      return scanRate / nothingRate;
    }

    /** Whether attendance and record are exact. */
    public boolean exact(int members) {
      return present == members && arrivals == members && faults.isEmpty();
    }
  }

  /** Measures on a store in {@code folder}. */
  public Figures run(Path folder) throws IOException, InterruptedException {
    var store = Store.open(folder.resolve("store"), "example.invalid/bench", new SecureRandom());
    try (var chamber = Chamber.open(store, wording, InstantSource.system());
        var side = SideStore.open(folder.resolve("store"))) {
      var doors = new MadeUpDoors(rulebook, members, 1 + WARM_UP + ROUNDS);
      for (var asked : doors.setup(chamber.signer())) {
        if (!(chamber.ask(asked).join() instanceof Answer.Done)) {
          throw new IllegalStateException("not prepared: " + asked);
        }
      }
      var access = Access.on(side, InstantSource.system());
      var cards = access.cards().issue(List.<PersonId>copyOf(doors.roll()));
      var files = FileStore.in(folder);
      var site = new Site(Floor.of(chamber), access, new Live(), files, GatesBench::nothing);
      var server = WebServer.start(site, new InetSocketAddress("localhost", 0));
      try {
        return measure(chamber, new Hall(server.port(), access, cards), folder);
      } finally {
        server.close();
      }
    }
  }

  /** What scans are measured against: let in, read, answered. */
  private static List<Route> nothing(Pages pages) {
    var answer = "{\"answers\":[]}".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return List.of(
        Route.json(
            "/bench/nothing",
            List.of(Role.GATE),
            visit -> visit.send("application/json; charset=utf-8", answer)));
  }

  /** A server, and the ways into it. */
  private record Hall(int port, Access access, List<Printed> cards) {
    GateClient signedIn(String name) {
      var link = access.signIns().reusableLink(new Actor(Role.GATE, name));
      return GateClient.signIn(port, link.text());
    }
  }

  private Figures measure(Chamber chamber, Hall hall, Path folder)
      throws IOException, InterruptedException {
    var clients = IntStream.range(0, SIGN_INS).mapToObj(i -> hall.signedIn("fast-" + i)).toList();
    for (int i = 0; i < WARM_UP; i++) round(hall, clients, 2 + i);
    var gates = new ArrayList<BenchGate>();
    var start = Instant.now().plusMillis(200);
    for (int i = 0; i < GATES; i++) gates.add(gate(hall, start, i));
    var threads = gates.stream().map(Thread.ofVirtual()::start).toList();
    for (var thread : threads) thread.join();
    var present =
        chamber.read(session -> session.attendance(MadeUpDoors.sitting(1)).orElseThrow().count());
    chamber.export(folder.resolve("record"));
    var faults = new Arrivals(members).compare(folder.resolve("record"), gates);
    var fast = fast(hall, clients);
    var waits = gates.stream().flatMapToLong(BenchGate::waits).sorted().toArray();
    int held = gates.stream().mapToInt(BenchGate::held).sum();
    double catchUp = gates.stream().mapToDouble(BenchGate::catchUpMillis).max().orElse(0);
    return new Figures(
        gates.stream().mapToInt(BenchGate::scans).sum(),
        gates.stream().mapToInt(gate -> gate.told("in")).sum(),
        gates.stream().mapToInt(gate -> gate.told("again")).sum(),
        present,
        faults,
        millis(waits, 0.50),
        millis(waits, 0.99),
        held,
        catchUp,
        fast.scans(),
        fast.nothing());
  }

  private static double millis(long[] waits, double share) {
    int at = (int) Math.min(waits.length - 1L, Math.round(waits.length * share));
    return waits.length == 0 ? 0 : waits[at] / 1e6;
  }

  /** Every deputy at one gate, and every so manieth again at the next one a little later. */
  private BenchGate gate(Hall hall, Instant start, int which) {
    var due = new ArrayList<BenchGate.Due>();
    for (int i = 0; i < members; i++) {
      var card = hall.cards().get(i).card().key();
      long at = time.toNanos() * i / members;
      if (i % GATES == which) due.add(new BenchGate.Due(card, at));
      if (i % 25 == 0 && (i + 1) % GATES == which) {
        due.add(new BenchGate.Due(card, at + time.toNanos() / 20));
      }
    }
    due.sort(java.util.Comparator.comparingLong(BenchGate.Due::nanos));
    var offline =
        which == GATES - 1
            ? new BenchGate.Window(time.toNanos() / 4, time.toNanos() * 3 / 4)
            : BenchGate.Window.NONE;
    return new BenchGate(hall.signedIn("gate-" + which), "gate " + which, start, due, offline);
  }

  private record Fast(double scans, double nothing) {}

  /** Both in turns, each round with everybody at the doors of another sitting. */
  private Fast fast(Hall hall, List<GateClient> clients) throws InterruptedException {
    var rounds = new ArrayList<Fast>();
    for (int i = WARM_UP; i < WARM_UP + ROUNDS; i++) rounds.add(round(hall, clients, 2 + i));
    return new Fast(median(rounds, Fast::scans), median(rounds, Fast::nothing));
  }

  private Fast round(Hall hall, List<GateClient> clients, int sitting) throws InterruptedException {
    double nothing = rate(hall, clients, "/bench/nothing", sitting);
    return new Fast(rate(hall, clients, "/gate/scans", sitting), nothing);
  }

  private double rate(Hall hall, List<GateClient> clients, String path, int sitting)
      throws InterruptedException {
    var next = new AtomicInteger();
    long begin = System.nanoTime();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < WORKERS; i++) {
      threads.add(
          Thread.startVirtualThread(
              () -> {
                for (int at = next.getAndIncrement(); at < members; at = next.getAndIncrement()) {
                  var scan =
                      new BenchGate.Made(
                          "s" + sitting + "-" + at,
                          sitting,
                          hall.cards().get(at).card().key(),
                          Instant.now(),
                          false);
                  clients.get(at % clients.size()).post(path, "fast", List.of(scan));
                }
              }));
    }
    for (var thread : threads) thread.join();
    return members * 1e9 / (System.nanoTime() - begin);
  }

  private static double median(List<Fast> rounds, ToDoubleFunction<Fast> what) {
    return rounds.stream().mapToDouble(what).sorted().skip(rounds.size() / 2).findFirst().orElse(0);
  }
}
