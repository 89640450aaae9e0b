package plenary.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import plenary.act.VoteEvent.VoteCast;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Wording;
import plenary.record.bytes.Hash;
import plenary.record.rulebook.HashedRulebook;
import plenary.record.wire.Payloads;
import plenary.rules.Secrecy;

/**
 * Recorded votes, each decided, sealed, on disk and answered, against a bare file that is
 * group-committed by as many writers with records as long.
 */
public final class AppendBench {
  private static final int ROUNDS = 3;

  private final HashedRulebook rulebook;
  private final Wording wording;
  private final int writers;
  private final Duration time;

  /**
   * @param chamber entries a second
   * @param bareFile records a second
   * @param recordBytes how long each is
   */
  public record Figures(double chamber, double bareFile, int recordBytes) {
    /** The share of the bare file's rate that the chamber reaches. */
    public double ratio() {
      return chamber / bareFile;
    }
  }

  /**
   * @param time how long both are measured, together
   */
  public AppendBench(HashedRulebook rulebook, Wording wording, int writers, Duration time) {
    this.rulebook = rulebook;
    this.wording = wording;
    this.writers = writers;
    this.time = time;
  }

  /** Measures in turns, so that both meet the same moods of the disk. */
  public Figures run(Path folder) throws IOException, InterruptedException {
    var store = Store.open(folder.resolve("store"), "example.invalid/bench", new SecureRandom());
    try (var chamber = Chamber.open(store, wording, InstantSource.system());
        var file = new BareFile(folder.resolve("bare"))) {
      var hall = new MadeUp(rulebook, writers, Secrecy.RECORDED);
      hall.setup(chamber.signer()).forEach(asked -> chamber.ask(asked).join());
      int bytes = recordBytes();
      var ours = new ArrayList<Double>();
      var theirs = new ArrayList<Double>();
      for (int round = 0; round <= ROUNDS; round++) {
        theirs.add(Writers.rate(writers, turn(), (_, _) -> file.append(new byte[bytes])));
        int r = round;
        ours.add(Writers.rate(writers, turn(), (writer, turn) -> press(chamber, r, writer, turn)));
      }
      return new Figures(mean(ours), mean(theirs), bytes);
    }
  }

  private Duration turn() {
    return time.dividedBy(2 * (ROUNDS + 1));
  }

  /** The first round warms up. */
  private static double mean(List<Double> rates) {
    return rates.stream().skip(1).mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static void press(Chamber chamber, int round, int writer, int turn) {
    var choice = turn % 2 == 0 ? Choice.FOR : Choice.AGAINST;
    var id = "w" + writer + "-" + round + "-" + turn;
    if (!(chamber.ask(MadeUp.press(id, writer + 1, choice)).join() instanceof Done)) {
      throw new IllegalStateException("a vote was not taken");
    }
  }

  /** What the store keeps of a vote: its number and time, the command's id, a hash, a payload. */
  private static int recordBytes() {
    var id = "w100-1-10000";
    var asked = MadeUp.press(id, 100, Choice.AGAINST);
    var vote = new VoteCast(MadeUp.VOTE, new MemberId(100), Choice.AGAINST);
    int payload = Payloads.encode(asked.by(), vote).canonical().length;
    return Long.BYTES + Long.BYTES + id.length() + Hash.BYTES + payload;
  }
}
