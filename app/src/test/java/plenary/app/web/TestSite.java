package plenary.app.web;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.DeliverPart;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Command;
import plenary.act.Role;
import plenary.act.VoteCommand.OpenVote;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Keys;
import plenary.app.chamber.Store;
import plenary.app.files.FileStore;
import plenary.app.folder.FolderSteps;
import plenary.app.folder.StepRunner;
import plenary.app.journal.SqliteJournal;
import plenary.app.side.SideStore;
import plenary.app.tls.Https;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Route;
import plenary.app.web.live.Live;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.ProviderSetting;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.SignIns;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.record.wording.Wordings;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** A server on a free port with the example prepared, and everybody who may be signed in. */
public final class TestSite implements AutoCloseable {
  public static final Actor DESK = new Actor(Role.SECRETARIAT, "desk");
  public static final Actor CHAIR = new Actor(Role.CHAIR, "m002");
  public static final Actor GATE = new Actor(Role.GATE, "gate");
  public static final SittingId SITTING = new SittingId(1);

  /** Somebody who comes, and somebody who does not. */
  public static final MemberId PRESENT = new MemberId(8);

  public static final MemberId ABSENT = new MemberId(9);

  private static final Path EXAMPLE =
      Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022");

  final FailingJournal journal;
  final Chamber chamber;
  private volatile Duration passed = Duration.ZERO;

  /** Everything about signing in, by a clock that a test can set forward. */
  final Access access;

  final SignIns signIns;
  private final FileStore files;
  private final int port;
  private volatile Live live = new Live();
  WebServer server;
  private final FolderSteps example;
  private int asked;

  private TestSite(
      Path folder, boolean prepare, Optional<Https> https, Optional<ProviderSetting> provider) {
    access = Access.on(SideStore.inMemory(), () -> Instant.now().plus(passed), provider);
    signIns = access.signIns();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files = FileStore.in(folder);
    journal = new FailingJournal(SqliteJournal.open(folder));
    var store = new Store(Keys.example("example.invalid/web"), journal);
    chamber = Chamber.open(store, Wordings.load(), InstantSource.system());
    example = FolderSteps.read(EXAMPLE, chamber.signer());
    if (prepare) new StepRunner(chamber).run(example.preparation());
    chamber.onChange(() -> live.changed());
    server =
        WebServer.start(
            new Site(Floor.of(chamber), access, live, files),
            new InetSocketAddress("localhost", 0),
            https);
    port = server.port();
  }

  /** Nothing has happened yet. */
  public static TestSite empty(Path folder) {
    return new TestSite(folder, false, Optional.empty(), Optional.empty());
  }

  /** Everything up to the doors, which are shut. */
  public static TestSite prepared(Path folder) {
    return new TestSite(folder, true, Optional.empty(), Optional.empty());
  }

  /** The same, in a house with an identity provider. */
  static TestSite with(Path folder, ProviderSetting provider) {
    return new TestSite(folder.resolve("data"), true, Optional.empty(), Optional.of(provider));
  }

  /** The same, served over HTTPS. */
  public static TestSite secured(Path folder, Https https) {
    return new TestSite(folder, true, Optional.of(https), Optional.empty());
  }

  /** The sitting is open, with everybody there who was there. */
  public static TestSite opened(Path folder) {
    return opened(prepared(folder));
  }

  private static TestSite opened(TestSite site) {
    site.ask(DESK, new OpenCheckIn(SITTING));
    site.ask(DESK, new CheckIn(SITTING, site.example.arrivals(), Optional.empty()));
    site.ask(CHAIR, new AnnounceAttendance(SITTING));
    site.ask(CHAIR, new OpenSitting(SITTING));
    return site;
  }

  /** The question of the sitting's last item is put to the vote. */
  public static TestSite voting(Path folder, Secrecy secrecy) {
    return voting(folder, secrecy, Channel.DEVICE);
  }

  /** The same in another way, where the desk asked {@code first} before anybody came. */
  public static TestSite voting(Path folder, Secrecy secrecy, Channel channel, Command... first) {
    var site = prepared(folder);
    site.ask(DESK, first);
    opened(site);
    site.ask(CHAIR, new BeginItem(item(1)), new FinishItem(item(1)), new BeginItem(item(2)));
    for (int part = 1; part <= 3; part++) site.ask(DESK, new DeliverPart(item(2), part));
    site.ask(CHAIR, new FinishItem(item(2)), new BeginItem(item(3)));
    site.ask(DESK, new DistributePapers(item(3)));
    site.ask(CHAIR, new FinishItem(item(3)), new BeginItem(item(4)));
    site.ask(CHAIR, new OpenVote(item(4), secrecy, channel, 60));
    return site;
  }

  /** For whoever signs in, so much time passes. */
  void pass(Duration time) {
    passed = passed.plus(time);
  }

  public static ItemId item(int number) {
    return new ItemId(SITTING, number);
  }

  /** Asks the chamber itself; each must be done. */
  public void ask(Actor by, Command... commands) {
    for (var command : commands) {
      var answer = chamber.ask(new Asked("test-" + ++asked, by, command)).join();
      if (!(answer instanceof Answer.Done) && !(answer instanceof Answer.Dropped)) {
        throw new AssertionError(command + ": " + answer);
      }
    }
  }

  /** Who may come in, by whatever means. */
  public Access access() {
    return access;
  }

  /** The session, where nobody waits. */
  public Chamber chamber() {
    return chamber;
  }

  /** Everybody who is there, in the order in which they came. */
  public List<MemberId> arrivals() {
    return example.arrivals();
  }

  /** Every address that shows something, as it stands in the table. */
  public List<Route> addresses() {
    return server.routes().table().stream()
        .filter(route -> route.method() == HandlerType.GET)
        .toList();
  }

  /** Everybody has a seat in twenty rows of thirty. */
  public void arrangeSeats() {
    var made = new String[] {"stamp", "seats", "rows", "20", "seats", "30", "aisles", "8 22"};
    var fill = new String[] {"stamp", "seats"};
    signedIn(DESK).form("/desk/seats/make", made);
    signedIn(DESK).form("/desk/seats/fill", fill);
  }

  /** The port it is served on, before and after a break. */
  public int port() {
    return port;
  }

  /** The path of a link that signs in, as often as one likes. */
  public String link(Actor actor) {
    return "/signin/" + signIns.reusableLink(actor).text();
  }

  /** Nobody answers any more; the session stays. */
  public void breakOff() {
    server.close();
  }

  /** Answers again, on the same port. */
  public void comeBack() {
    live = new Live();
    server =
        WebServer.start(
            new Site(Floor.of(chamber), access, live, files),
            new InetSocketAddress("localhost", port));
  }

  /** Somebody who is not signed in. */
  Browser visitor() {
    return new Browser(server.port());
  }

  /** Somebody who is. */
  Browser signedIn(Actor actor) {
    Secret link = signIns.link(actor);
    var opened = signIns.use(link).orElseThrow();
    return visitor().holding(actor.role(), opened.secret());
  }

  Browser deputy(MemberId member) {
    return signedIn(Actor.deputy(member));
  }

  @Override
  public void close() {
    server.close();
    chamber.close();
    access.side().close();
  }
}
