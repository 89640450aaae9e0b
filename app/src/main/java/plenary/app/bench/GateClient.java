package plenary.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.record.json.Json;

/**
 * Talks to a server as a gate's page does.
 *
 * @param cookie who is signed in
 */
record GateClient(HttpClient http, String base, String cookie) {
  private static final HttpClient SHARED = HttpClient.newHttpClient();

  /** Signs in with a link that works. */
  static GateClient signIn(int port, String secret) {
    var base = "http://localhost:" + port;
    var request = HttpRequest.newBuilder(URI.create(base + "/signin/" + secret)).build();
    try {
      var answer = SHARED.send(request, BodyHandlers.discarding());
      var cookie =
          answer
              .headers()
              .firstValue("Set-Cookie")
              .orElseThrow(() -> new IllegalStateException("no sign-in: " + answer.statusCode()));
      return new GateClient(SHARED, base, cookie.replaceFirst(";.*", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Uploads scans; what was told of each, in order. */
  List<String> post(String path, String gate, List<BenchGate.Made> scans) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofByteArray(body(gate, scans)))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer);
      return states(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] body(String gate, List<BenchGate.Made> scans) {
    var items = new ArrayList<Json>(scans.size());
    for (var scan : scans) {
      var members = new LinkedHashMap<String, Json>();
      members.put("id", new Json.Str(scan.id()));
      members.put("sitting", new Json.Num(scan.sitting()));
      members.put("card", new Json.Str(scan.card()));
      members.put("at", new Json.Num(scan.at().toEpochMilli()));
      members.put("offline", new Json.Bool(scan.offline()));
      items.add(new Json.Obj(members));
    }
    return new Json.Obj(Map.of("gate", new Json.Str(gate), "scans", new Json.Arr(items)))
        .canonical();
  }

  private static List<String> states(byte[] body) {
    var states = new ArrayList<String>();
    if (Json.parse(body) instanceof Json.Obj answer
        && answer.members().get("answers") instanceof Json.Arr(var lines)) {
      for (var line : lines) {
        if (line instanceof Json.Obj told
            && told.members().get("state") instanceof Json.Str(var state)) {
          states.add(state);
        }
      }
    }
    return states;
  }
}
