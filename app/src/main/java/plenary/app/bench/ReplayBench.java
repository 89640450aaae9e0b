package plenary.app.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Keys;
import plenary.app.chamber.Store;
import plenary.app.journal.Journal;
import plenary.app.journal.SqliteJournal;
import plenary.base.Choice;
import plenary.base.Wording;
import plenary.record.Sealer;
import plenary.record.bytes.Sha256;
import plenary.record.json.Json;
import plenary.record.rulebook.HashedRulebook;
import plenary.rules.Secrecy;
import plenary.session.Session;

/**
 * Opening a session of many entries, against merely reading and hashing the bytes of its store, and
 * against reading them, checking every hash and taking every payload apart.
 */
public final class ReplayBench {
  private static final int MEMBERS = 3_000;
  private static final int ROUNDS = 3;

  private final HashedRulebook rulebook;
  private final Wording wording;
  private final int entries;
  private final Keys keys = Keys.example(Keys.EXAMPLE);

  /**
   * @param entries how many there were
   * @param storeBytes size of the store
   * @param firstMillis opening the session for the first time in this process
   * @param replayMillis opening it again, the median
   * @param readMillis reading and hashing the same bytes, the median
   * @param tokeniseMillis reading, checking hashes and tokenising, the median
   */
  public record Figures(
      long entries,
      long storeBytes,
      double firstMillis,
      double replayMillis,
      double readMillis,
      double tokeniseMillis) {
    /** How many times as long as reading and hashing. */
    public double overReading() {
      return replayMillis / readMillis;
    }

    /** How many times as long as reading, checking hashes and tokenising. */
    public double overTokenising() {
      return replayMillis / tokeniseMillis;
    }
  }

  /**
   * @param entries how many entries the session has, at the least
   */
  public ReplayBench(HashedRulebook rulebook, Wording wording, int entries) {
    this.rulebook = rulebook;
    this.wording = wording;
    this.entries = entries;
  }

  /** Makes the store in {@code folder}, which is empty, and measures each way in turns. */
  public Figures run(Path folder) {
    fill(folder);
    var replay = new ArrayList<Double>();
    var read = new ArrayList<Double>();
    var tokenise = new ArrayList<Double>();
    long size = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      try (var journal = SqliteJournal.open(folder)) {
        size = journal.size();
        read.add(millis(() -> readAndHash(journal)));
        tokenise.add(millis(() -> tokenise(journal)));
      }
      replay.add(millis(() -> open(folder).close()));
    }
    long bytes = folder.resolve(SqliteJournal.FILE).toFile().length();
    return new Figures(
        size, bytes, replay.getFirst(), median(replay), median(read), median(tokenise));
  }

  private Chamber open(Path folder) {
    var store = new Store(keys, SqliteJournal.open(folder));
    return Chamber.open(store, wording, InstantSource.system());
  }

  /** A recorded vote in which everybody keeps changing their mind. */
  private void fill(Path folder) {
    try (var chamber = open(folder)) {
      var hall = new MadeUp(rulebook, MEMBERS, Secrecy.RECORDED);
      hall.setup(chamber.signer()).forEach(asked -> done(chamber.ask(asked)));
      long missing = entries - chamber.read(Session::size);
      CompletableFuture<Answer> last = CompletableFuture.completedFuture(new Done(0, 0));
      for (int i = 0; i < missing; i++) {
        int turn = i / MEMBERS;
        var choice = turn % 2 == 0 ? Choice.FOR : Choice.AGAINST;
        last = chamber.ask(MadeUp.press("v" + turn, 1 + i % MEMBERS, choice));
      }
      done(last);
    }
  }

  private static void done(CompletableFuture<Answer> answer) {
    if (!(answer.join() instanceof Done)) throw new IllegalStateException("not done");
  }

  private static void readAndHash(Journal journal) {
    var sha256 = new Sha256();
    for (var entry : journal.entries(0, journal.size())) {
      var envelope = entry.envelope();
      sha256
          .add(envelope.cmd().getBytes(StandardCharsets.ISO_8859_1))
          .add(envelope.c())
          .add(entry.payload());
    }
    sha256.finish();
  }

  private void tokenise(Journal journal) {
    var sealer = new Sealer(keys.secret());
    for (var entry : journal.entries(0, journal.size())) {
      sealer.resume(entry.envelope(), entry.payload());
      Json.parse(entry.payload());
    }
  }

  private static double millis(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  /** The first time warms up. */
  private static double median(List<Double> times) {
    var sorted = new ArrayList<>(times.subList(1, times.size()));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
