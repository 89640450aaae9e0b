package plenary.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 9;

  private final HashedRulebook rulebook;
  private final Wording wording;
  private final int writers;
  private final Duration time;

  /**
   * @param chamber entries a second, the median of the rounds
   * @param bareFile records a second, the median of the rounds
   * @param ratio the share of the bare file's rate that the chamber reaches in the same round, the
   *     median
   * @param recordBytes how long each is
   */
  public record Figures(double chamber, double bareFile, double ratio, int recordBytes) {}

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
      var rounds = new ArrayList<Round>();
      for (int i = 0; i < WARM_UP + ROUNDS; i++) rounds.add(round(chamber, file, i));
      return figures(rounds.subList(WARM_UP, rounds.size()));
    }
  }

  /** What both reached, one right after the other. */
  private record Round(double chamber, double bareFile) {
    double ratio() {
      return chamber / bareFile;
    }
  }

  private Round round(Chamber chamber, BareFile file, int round) throws InterruptedException {
    var turn = time.dividedBy(2 * (WARM_UP + ROUNDS));
    var bytes = new byte[recordBytes()];
    double theirs = Writers.rate(writers, turn, (_, _) -> file.append(bytes.clone()));
    double ours = Writers.rate(writers, turn, (writer, at) -> press(chamber, round, writer, at));
    return new Round(ours, theirs);
  }

  private static Figures figures(List<Round> rounds) {
    return new Figures(
        median(rounds, Round::chamber),
        median(rounds, Round::bareFile),
        median(rounds, Round::ratio),
        recordBytes());
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
    return rounds.stream().mapToDouble(what).sorted().skip(rounds.size() / 2).findFirst().orElse(0);
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
