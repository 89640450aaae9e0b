package plenary.app.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A server of one page with its live parts, as strict as the real one about scripts and styles. */
final class Stage implements AutoCloseable {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final HttpServer server;
  private final BlockingQueue<String> pushes = new LinkedBlockingQueue<>();
  private volatile String page = "";

  Stage() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> send(exchange, "text/html", page));
    server.createContext("/assets/", this::asset);
    server.createContext("/hall/live", this::live);
    server.createContext("/chair/live", this::live);
    server.start();
  }

  String show(String html) {
    page = html;
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Pushes a part to whoever listens. */
  void push(String part, String html) {
    pushes.add(
        "event: "
            + part
            + "\n"
            + html.lines().map(line -> "data: " + line + "\n").reduce("", String::concat)
            + "\n");
  }

  private void live(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      while (true) {
        out.write(pushes.take().getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void asset(HttpExchange exchange) throws IOException {
    var name = exchange.getRequestURI().getPath().substring("/assets/".length());
    var type =
        switch (name.substring(name.lastIndexOf('.'))) {
          case ".css" -> "text/css";
          case ".svg" -> "image/svg+xml";
          default -> "text/javascript";
        };
    var text =
        switch (name) {
          case "htmx.min.js" -> webjar("htmx.org", "dist/htmx.min.js");
          case "sse.js" -> webjar("htmx-ext-sse", "sse.js");
          default -> Assets.text(name);
        };
    send(exchange, type, text);
  }

  private static String webjar(String artifact, String file) throws IOException {
    var properties = new Properties();
    try (var in = resource("/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties")) {
      properties.load(in);
    }
    var folder =
        "/META-INF/resources/webjars/" + artifact + "/" + properties.getProperty("version");
    try (var in = resource(folder + "/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream resource(String path) {
    var in = Stage.class.getResourceAsStream(path);
    if (in == null) throw new AssertionError("no " + path);
    return in;
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
