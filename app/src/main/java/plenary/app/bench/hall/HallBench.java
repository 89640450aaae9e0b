package plenary.app.bench.hall;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import plenary.act.Command;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.app.bench.MadeUp;
import plenary.app.bench.hall.Figures.Saturation;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.base.VoteId;
import plenary.base.Wording;
import plenary.record.rulebook.HashedRulebook;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/**
 * Everybody votes within a second, over HTTPS, with a live page open. First on a server that has
 * just been started; then as fast as it goes, against a page of the same server that does nothing;
 * then within a second again, each exactly once, and it is measured when the screens know.
 *
 * @param voters how many deputies vote
 */
public record HallBench(HashedRulebook rulebook, Wording wording, int voters) {
  private static final Duration TIME = Duration.ofSeconds(1);
  private static final VoteId TRIAL = MadeUp.VOTE;
  private static final VoteId MEASURED = new VoteId(2);

  /** Measures on a store in {@code folder}. */
  public Figures run(Path folder) throws IOException, InterruptedException {
    var house = House.prepare(folder.resolve("store"), rulebook, wording, voters);
    Figures.Served figures;
    List<String> acknowledged;
    try (var server = ServedHouse.start(house.data());
        var crowd = Crowd.gather(house, server.port())) {
      figures = measure(crowd, server);
      acknowledged =
          crowd.phones().stream().flatMap(phone -> phone.acknowledged().stream()).toList();
    }
    return new Figures(voters, figures, acknowledged.size(), wrong(folder, house, acknowledged));
  }

  private Figures.Served measure(Crowd crowd, ServedHouse server)
      throws IOException, InterruptedException {
    var first = OpenLoop.run(crowd.phones(), TIME, phone -> phone.press(TRIAL));
    var saturation = Saturation.measure(crowd.phones(), phone -> phone.press(TRIAL));
    crowd.ask(new VoidRound(TRIAL, Fault.ORDERED));
    long opened = told(crowd, open(), "data-running=\"yes\"");
    var full = "data-count=\"cast\">" + voters + "<";
    var hall = crowd.hall().expect(full);
    var chair = crowd.chair().expect(full);
    var votes = OpenLoop.run(crowd.phones(), TIME, phone -> phone.press(MEASURED));
    long shown = Math.max(Screen.when(hall), Screen.when(chair)) - votes.last();
    long closed = told(crowd, new CloseVote(MEASURED), "data-running=\"no\"");
    return new Figures.Served(
        first, saturation, votes, opened, shown, closed, crowd.heap(), server.peakMemory());
  }

  private static Command open() {
    return new OpenVote(MadeUp.ITEM, Secrecy.RECORDED, Channel.DEVICE, 0);
  }

  /** How long after a command was acknowledged the last of all phones knew. */
  private static long told(Crowd crowd, Command command, String words)
      throws IOException, InterruptedException {
    var told = crowd.pages().stream().map(page -> page.expect(words)).toList();
    long done = crowd.ask(command);
    long last = done;
    for (var each : told) last = Math.max(last, Screen.when(each));
    return last - done;
  }

  /** Opens what the server left behind when it was killed, and compares. */
  private int wrong(Path folder, House house, List<String> acknowledged) {
    var store = Store.open(house.data(), "example.invalid/bench", new SecureRandom());
    try (var chamber = Chamber.open(store, wording, InstantSource.system())) {
      chamber.export(folder.resolve("record"));
    }
    var votes = Votes.in(folder.resolve("record"));
    return votes.sound() ? votes.wrong(acknowledged) : acknowledged.size();
  }
}
