package plenary.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plenary.act.Role;
import plenary.app.web.signin.Secret;

/** Somebody at the other end: cookies, forms with their tokens, and no script. */
final class Browser {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String base;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable Secret secret;

  Browser(int port) {
    base = "http://localhost:" + port;
  }

  /** This browser, signed in. */
  Browser holding(Role role, Secret held) {
    cookies.put(name(role), held.text());
    secret = held;
    return this;
  }

  /** This browser with the sign-ins that an answer gave it; it acts as the last of them. */
  Browser keeping(HttpResponse<String> answer) {
    for (var cookie : answer.headers().allValues("Set-Cookie")) {
      var value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
      cookies.put(cookie.substring(0, cookie.indexOf('=')), value);
      if (!cookie.startsWith("plenary-visitor")) secret = new Secret(value);
    }
    return this;
  }

  /** This browser with the forms of another role that it holds. */
  Browser acting(Role role) {
    secret = new Secret(cookies.getOrDefault(name(role), ""));
    return this;
  }

  private static String name(Role role) {
    return "plenary-" + role.name().toLowerCase(Locale.ROOT);
  }

  /** This browser with a header in every request. */
  Browser saying(String name, String value) {
    headers.put(name, value);
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form as a page of the server would have it, with its token. */
  HttpResponse<String> form(String path, String... fields) {
    return form(token(), path, fields);
  }

  /** Sends a form of a page that is the same for everybody. */
  HttpResponse<String> visitorForm(String path, String... fields) {
    return form(visitorToken(), path, fields);
  }

  private HttpResponse<String> form(String token, String path, String... fields) {
    var form = new LinkedHashMap<String, String>();
    form.put("csrf", token);
    for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
    return post(path, "application/x-www-form-urlencoded", encode(form));
  }

  /** Sends a form with a file, as a page of the server would have it, with its token. */
  HttpResponse<String> file(String path, byte[] content, String name, String... fields) {
    var body = new ByteArrayOutputStream();
    part(body, "name=\"csrf\"", token().getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < fields.length; i += 2) {
      var value = fields[i + 1].getBytes(StandardCharsets.UTF_8);
      part(body, "name=\"" + fields[i] + "\"", value);
    }
    part(body, "name=\"file\"; filename=\"" + name + "\"", content);
    body.writeBytes("--between--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=between")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] content) {
    var before = "--between\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
    body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** A file that is fetched. */
  byte[] bytes(String path) {
    try (var in = open(path).body()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> json(String path, String body) {
    return post(path, "application/json", body);
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /** The beginning of an answer that does not end. */
  HttpResponse<InputStream> open(String path) {
    try {
      return CLIENT.send(request(path).GET().build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The token that stands in the forms shown to this browser. */
  String token() {
    return secret != null ? secret.formToken() : visitorToken();
  }

  private String visitorToken() {
    var visitor = Secret.fresh();
    cookies.put("plenary-visitor", visitor.text());
    return visitor.formToken();
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(each -> each.getKey() + "=" + each.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
