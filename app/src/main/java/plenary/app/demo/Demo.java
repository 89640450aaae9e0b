package plenary.app.demo;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenary.app.demo.Stage.Manner;
import plenary.app.side.SideStore;
import plenary.app.tls.Https;
import plenary.app.web.Site;
import plenary.app.web.WebServer;
import plenary.app.web.live.Live;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.SignIns;
import plenary.base.MemberId;
import plenary.base.Text;

/** A demonstration that is running. */
public final class Demo implements AutoCloseable {
  private final Stage stage;
  private final Access access;
  private final WebServer server;
  private final Entrances entrances;

  /**
   * A way in.
   *
   * @param role what one is then
   * @param path to be opened in a browser
   */
  public record Entrance(Text role, String path) {}

  private Demo(Stage stage, Access access, WebServer server, Entrances entrances) {
    this.stage = stage;
    this.access = access;
    this.server = server;
    this.entrances = entrances;
  }

  /**
   * Starts it. The example is prepared while the server starts.
   *
   * @param example the session folder
   * @param speed 0 to be conducted by the chair's console, else to be watched at this multiple
   */
  public static Demo start(Path example, InetSocketAddress address, int speed) {
    return start(example, address, speed, Tempo.USUAL);
  }

  /** The same, over HTTPS if {@code https} is given. */
  public static Demo start(
      Path example, InetSocketAddress address, int speed, Optional<Https> https) {
    return start(example, address, new Way(speed, Tempo.USUAL, https));
  }

  /**
   * Starts it with a crowd of some tempo.
   *
   * @param speed 0 to be conducted by the chair's console, else to be watched at this multiple
   */
  public static Demo start(Path example, InetSocketAddress address, int speed, Tempo tempo) {
    return start(example, address, new Way(speed, tempo, Optional.empty()));
  }

  private record Way(int speed, Tempo tempo, Optional<Https> https) {}

  private static Demo start(Path example, InetSocketAddress address, Way way) {
    var live = new Live();
    var access = Access.on(SideStore.inMemory(), InstantSource.system());
    var stage =
        new Stage(
            example, live, new Manner(() -> deputies(access.signIns()), way.tempo(), way.speed()));
    try {
      var entrances = new Entrances(stage, access.signIns());
      var actions = new DemoActions(stage, entrances);
      var server =
          WebServer.start(
              new Site(stage, access, live, stage.files(), actions::routes), address, way.https());
      return new Demo(stage, access, server, entrances);
    } catch (RuntimeException e) {
      stage.close();
      throw e;
    }
  }

  private static Set<MemberId> deputies(SignIns signIns) {
    var deputies = new HashSet<MemberId>();
    for (var signIn : signIns.all()) signIn.member().ifPresent(deputies::add);
    return deputies;
  }

  public int port() {
    return server.port();
  }

  /** Every way in that needs a sign-in; waits until the example is prepared. */
  public List<Entrance> entrances() {
    return entrances.all();
  }

  @Override
  public void close() {
    server.close();
    stage.close();
    access.side().close();
  }
}
