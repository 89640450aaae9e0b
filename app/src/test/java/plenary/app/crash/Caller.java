package plenary.app.crash;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import plenary.act.Role;
import plenary.app.web.signin.Secret;

/**
 * Somebody who is signed in, on whatever port the server has just now.
 *
 * @param cookie as it is sent
 * @param token what every form carries
 */
record Caller(String cookie, String token) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Somebody who is not signed in. */
  static Caller visitor() {
    var visitor = Secret.fresh();
    return new Caller("plenary-visitor=" + visitor.text(), visitor.formToken());
  }

  /** Uses a link, and is signed in from then on. */
  static Caller signedIn(int port, Role role, String secret) throws IOException {
    var answer = visitor().form(port, "/signin", "secret", secret);
    var name = "plenary-" + role.name().toLowerCase(Locale.ROOT);
    var cookie = Pattern.compile(name + "=([^;]{22})");
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie::matcher)
        .filter(each -> each.find())
        .map(found -> new Secret(found.group(1)))
        .map(held -> new Caller(name + "=" + held.text(), held.formToken()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  HttpResponse<String> get(int port, String path) throws IOException {
    return send(request(port, path).GET(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> bytes(int port, String path) throws IOException {
    return send(request(port, path).GET(), BodyHandlers.ofByteArray());
  }

  /** Sends a form, as the page's own script does: the answer is the part that has changed. */
  HttpResponse<String> form(int port, String path, String... fields) throws IOException {
    var form = new StringBuilder("csrf=" + token);
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
    }
    return send(
        request(port, path)
            .header("HX-Request", "true")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<String> json(int port, String path, String body) throws IOException {
    return send(
        request(port, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(PATIENCE)
        .header("Cookie", cookie);
  }

  private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body)
      throws IOException {
    try {
      return CLIENT.send(request.build(), body);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
