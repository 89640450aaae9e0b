package plenary.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import plenary.app.demo.Demo;

/** Asks a demonstration for its own pages, so that the JVM has seen what they need. */
final class Training {
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final Pattern HIDDEN = Pattern.compile("name=\"(csrf|stamp)\" value=\"([^\"]+)\"");

  private final String base;
  private final Set<String> cookies = new LinkedHashSet<>();

  private Training(Demo demo) {
    base = "http://localhost:" + demo.port();
  }

  static void run(Demo demo) throws IOException {
    var training = new Training(demo);
    for (var entrance : demo.entrances()) training.get(entrance.path());
    var home = training.get("/");
    var assets = ASSET.matcher(home);
    while (assets.find()) training.get(assets.group(1));
    for (var page :
        new String[] {"/hall", "/chair", "/deputy", "/record", "/demo", "/api/session"}) {
      training.get(page);
    }
    training.openDoors(training.get("/desk"));
    training.get("/hall");
  }

  private void openDoors(String desk) throws IOException {
    var form = new StringBuilder("command={\"do\":\"open-check-in\",\"sitting\":1}");
    var hidden = HIDDEN.matcher(desk);
    var seen = new LinkedHashSet<String>();
    while (hidden.find()) {
      if (seen.add(hidden.group(1))) {
        form.append('&').append(hidden.group(1)).append('=').append(hidden.group(2));
      }
    }
    var connection = open("/desk/do");
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(form.toString().getBytes(StandardCharsets.US_ASCII));
    }
    read(connection);
  }

  private String get(String path) throws IOException {
    return read(open(path));
  }

  private HttpURLConnection open(String path) throws IOException {
    var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Accept-Encoding", "gzip");
    connection.setRequestProperty("Accept", "text/html");
    if (!cookies.isEmpty()) connection.setRequestProperty("Cookie", String.join("; ", cookies));
    return connection;
  }

  private String read(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status >= 400) throw new IOException(connection.getURL() + " answered " + status);
    var set = connection.getHeaderFields().get("Set-Cookie");
    if (set != null) for (var cookie : set) cookies.add(cookie.substring(0, cookie.indexOf(';')));
    var gzipped = "gzip".equals(connection.getHeaderField("Content-Encoding"));
    try (var in = connection.getInputStream()) {
      var bytes = (gzipped ? new GZIPInputStream(in) : in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
