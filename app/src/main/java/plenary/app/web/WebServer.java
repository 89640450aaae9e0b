package plenary.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import plenary.app.tls.Https;
import plenary.app.web.edge.AssetActions;
import plenary.app.web.edge.Assets;
import plenary.app.web.edge.Gate;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Route;

/** The server: a thread for each request, as light as a thread can be. */
public final class WebServer implements AutoCloseable {
  /** Longer than the heartbeat of a live page, so that only who is gone is cut off. */
  private static final int IDLE_MILLIS = 60_000;

  private static final int PLATFORM_THREADS = 16;

  private final Javalin javalin;
  private final Site site;
  private final Routes routes;

  private WebServer(Javalin javalin, Site site, Routes routes) {
    this.javalin = javalin;
    this.site = site;
    this.routes = routes;
  }

  /**
   * Starts to serve.
   *
   * @param address where; port 0 takes a free one
   */
  public static WebServer start(Site site, InetSocketAddress address) {
    return start(site, address, Optional.empty());
  }

  /**
   * Starts to serve.
   *
   * @param address where; port 0 takes a free one
   * @param https empty for plain HTTP
   */
  public static WebServer start(Site site, InetSocketAddress address, Optional<Https> https) {
    var assets = new Assets();
    var pages = new Pages(assets);
    var routes = new Routes(site, pages, new AssetActions(assets));
    var gate = new Gate(site.access());
    var faults = new Faults(pages);
    var javalin =
        Javalin.create(
            config -> {
              configure(config, address, https);
              var headers = new Headers(https);
              config.routes.before(headers::set);
              for (var route : routes.table()) add(config, gate, route);
              https
                  .flatMap(Https::authorityPem)
                  .ifPresent(pem -> add(config, gate, AuthorityRoute.of(pem)));
              faults.handle(config);
              var traffic = routes.traffic();
              config.routes.after(
                  ctx ->
                      traffic.answered(ctx.endpoints().lastHttpEndpoint(), ctx.status().getCode()));
            });
    javalin.start();
    site.access().signIns().whenOneEnds(site.live()::recheck);
    site.live().start();
    return new WebServer(javalin, site, routes);
  }

  private static void add(JavalinConfig config, Gate gate, Route route) {
    config.routes.addHttpHandler(route.method(), route.path(), ctx -> gate.pass(route, ctx));
  }

  private static void configure(
      JavalinConfig config, InetSocketAddress address, Optional<Https> https) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.defaultContentType = "text/html; charset=utf-8";
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.jetty.threadPool = threads();
    config.jetty.addConnector((server, http) -> connector(server, http, address, https));
  }

  /** A few threads wait for the network; every request has a virtual thread of its own. */
  private static QueuedThreadPool threads() {
    var pool = new QueuedThreadPool(PLATFORM_THREADS);
    pool.setName("web");
    pool.setVirtualThreadsExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("visit-", 0).factory()));
    return pool;
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, InetSocketAddress address, Optional<Https> https) {
    http.setHeaderCacheSize(0); // 100 kB a connection, of which a hall has thousands
    var speaks = https.map(each -> secured(each, http)).orElseGet(() -> plain(http));
    var connector = new ServerConnector(server, 1, 1, speaks);
    connector.setHost(address.getHostString());
    connector.setPort(address.getPort());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setAcceptQueueSize(4_096);
    return connector;
  }

  private static ConnectionFactory[] plain(HttpConfiguration http) {
    return new ConnectionFactory[] {new HttpConnectionFactory(http)};
  }

  /** Who comes by plain HTTP all the same is understood, and sent on to HTTPS. */
  private static ConnectionFactory[] secured(Https https, HttpConfiguration http) {
    http.addCustomizer(new SecureRequestCustomizer(false)); // addresses have no server name
    var tls = new SslConnectionFactory(https.jetty(), "http/1.1");
    return new ConnectionFactory[] {
      new DetectorConnectionFactory(tls), new HttpConnectionFactory(http)
    };
  }

  /** The port that is served. */
  public int port() {
    return javalin.port();
  }

  /** The routes it serves. */
  Routes routes() {
    return routes;
  }

  @Override
  public void close() {
    site.live().close();
    javalin.stop();
    routes.record().close();
    routes.gates().close();
  }
}
