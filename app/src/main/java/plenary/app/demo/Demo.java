package plenary.app.demo;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.web.Site;
import plenary.app.web.WebServer;
import plenary.app.web.live.Live;
import plenary.app.web.signin.SignInStore;
import plenary.app.web.signin.SignIns;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.record.wording.Wordings;
import plenary.session.Session;

/** A demonstration that is running. */
public final class Demo implements AutoCloseable {
  private static final int DEPUTIES = 3;

  private final Stage stage;
  private final WebServer server;
  private final List<Entrance> entrances;

  /**
   * A way in.
   *
   * @param role what one is then
   * @param path to be opened in a browser
   */
  public record Entrance(Text role, String path) {}

  private Demo(Stage stage, WebServer server, List<Entrance> entrances) {
    this.stage = stage;
    this.server = server;
    this.entrances = List.copyOf(entrances);
  }

  /**
   * Starts it.
   *
   * @param example the session folder
   * @param speed 0 to be conducted by the chair's console, else to be watched at this multiple
   */
  public static Demo start(Path example, InetSocketAddress address, int speed) {
    return start(example, address, speed, Tempo.USUAL);
  }

  /**
   * Starts it with a crowd of some tempo.
   *
   * @param speed 0 to be conducted by the chair's console, else to be watched at this multiple
   */
  public static Demo start(Path example, InetSocketAddress address, int speed, Tempo tempo) {
    var live = new Live();
    var signIns = new SignIns(SignInStore.NONE, InstantSource.system());
    var stage = new Stage(example, Wordings.load(), live, () -> deputies(signIns), tempo);
    if (speed > 0) stage.watch(speed);
    var entrances = entrances(stage, signIns);
    var actions = new DemoActions(stage, entrances);
    var server = WebServer.start(new Site(stage, signIns, live, actions::routes), address);
    return new Demo(stage, server, entrances);
  }

  private static Set<MemberId> deputies(SignIns signIns) {
    var deputies = new HashSet<MemberId>();
    for (var signIn : signIns.all()) signIn.member().ifPresent(deputies::add);
    return deputies;
  }

  private static List<Entrance> entrances(Stage stage, SignIns signIns) {
    var entrances = new ArrayList<Entrance>();
    entrances.add(
        entrance(signIns, new Actor(Role.SECRETARIAT, "desk"), new Text("大会秘书处", "Secretariat")));
    var chair = stage.read(Demo::chair);
    entrances.add(
        entrance(signIns, new Actor(Role.CHAIR, chair.code()), new Text("执行主席（主持台）", "Chair")));
    for (var deputy : someDeputies(stage)) {
      var name = new Text("代表 " + deputy.digits(), "Deputy " + deputy.digits());
      entrances.add(entrance(signIns, Actor.deputy(deputy), name));
    }
    return entrances;
  }

  private static Entrance entrance(SignIns signIns, Actor actor, Text role) {
    return new Entrance(role, "/signin/" + signIns.reusableLink(actor).text());
  }

  private static MemberId chair(Session session) {
    return session.sittings().getFirst().chair().orElseThrow();
  }

  /** Deputies who come, and whom the example does not name: what is tried is nobody's real vote. */
  private static List<MemberId> someDeputies(Stage stage) {
    var named = stage.read(session -> session.roster().standingChairs());
    return stage.arrivals().stream()
        .filter(member -> !named.contains(member))
        .sorted()
        .limit(DEPUTIES)
        .toList();
  }

  public int port() {
    return server.port();
  }

  /** Every way in that needs a sign-in. */
  public List<Entrance> entrances() {
    return entrances;
  }

  @Override
  public void close() {
    server.close();
    stage.close();
  }
}
