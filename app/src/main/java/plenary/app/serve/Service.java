package plenary.app.serve;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.app.chamber.Timekeeper;
import plenary.app.files.FileStore;
import plenary.app.folder.FolderSteps;
import plenary.app.folder.StepRunner;
import plenary.app.side.SideStore;
import plenary.app.tls.Https;
import plenary.app.web.Site;
import plenary.app.web.WebServer;
import plenary.app.web.edge.Floor;
import plenary.app.web.live.Live;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.ProviderSetting;
import plenary.record.wording.Wordings;
import plenary.session.Session;

/** A session that is being served. */
public final class Service implements AutoCloseable {
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private final Chamber chamber;
  private final Access access;
  private final Timekeeper timekeeper;
  private final WebServer server;

  private Service(Chamber chamber, Access access, Timekeeper timekeeper, WebServer server) {
    this.chamber = chamber;
    this.access = access;
    this.timekeeper = timekeeper;
    this.server = server;
  }

  /**
   * What to serve.
   *
   * @param data the data folder; made if it is missing
   * @param record what the record of a new session is called
   * @param prepare a session folder to prepare an empty session from
   */
  public record Setting(Path data, String record, Optional<Path> prepare) {}

  /** Starts to serve. */
  public static Service start(Setting setting, InetSocketAddress address) {
    return start(setting, address, Optional.empty());
  }

  /** Starts to serve, over HTTPS if {@code https} is given. */
  public static Service start(Setting setting, InetSocketAddress address, Optional<Https> https) {
    var store = Store.open(setting.data(), setting.record(), new SecureRandom());
    var chamber = Chamber.open(store, Wordings.load(), InstantSource.system());
    try {
      setting.prepare().ifPresent(folder -> prepare(chamber, folder));
      var access =
          Access.on(
              SideStore.open(setting.data()),
              InstantSource.system(),
              ProviderSetting.in(setting.data()));
      var live = new Live();
      chamber.onChange(live::changed);
      var timekeeper = Timekeeper.start(chamber);
      chamber.onChange(new Recovery(chamber, BETWEEN_TRIES)::look);
      var files = FileStore.in(setting.data());
      var server =
          WebServer.start(new Site(Floor.of(chamber), access, live, files), address, https);
      return new Service(chamber, access, timekeeper, server);
    } catch (RuntimeException e) {
      chamber.close();
      throw e;
    }
  }

  /** Rules, roll and agenda of a session folder; a session that has begun is left as it is. */
  private static void prepare(Chamber chamber, Path folder) {
    if (chamber.read(Session::isConvened)) return;
    var steps = FolderSteps.read(folder, chamber.signer());
    new StepRunner(chamber).run(steps.preparation());
  }

  public int port() {
    return server.port();
  }

  /** Whether nobody could sign in yet. */
  public boolean isNew() {
    return access.isNew();
  }

  /** Whether there is nobody yet who can make accounts. */
  public boolean hasNoAdministrator() {
    return access.accounts().hasNoAdministrator();
  }

  /** The path of a new link that makes an administrator's account; it works once. */
  public String linkForAdministrator() {
    return "/account/set/" + access.accounts().administratorLink().text();
  }

  /** The path of a new link for the secretariat; it works once. */
  public String linkForSecretariat() {
    return "/signin/" + access.signIns().link(new Actor(Role.SECRETARIAT, "desk")).text();
  }

  @Override
  public void close() {
    server.close();
    timekeeper.close();
    chamber.close();
    access.side().close();
  }
}
