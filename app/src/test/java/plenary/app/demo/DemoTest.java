package plenary.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022");
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{32})\"");

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  @DisplayName(
      "each of its links signs in, as often as one likes, straight to the page of the role")
  void links() throws Exception {
    try (var demo = Demo.start(EXAMPLE, new InetSocketAddress("localhost", 0), 0)) {
      var pages = demo.entrances().stream().map(Demo.Entrance::path).toList();
      assertEquals(8, pages.size());
      for (var page : pages) {
        for (int times = 0; times < 2; times++) assertEquals(303, get(demo, page).statusCode());
      }
      assertEquals("/desk", location(get(demo, pages.get(0))));
      assertEquals("/chair", location(get(demo, pages.get(1))));
      assertEquals("/deputy", location(get(demo, pages.get(2))));
      assertEquals("/tellers", location(get(demo, pages.get(6))), "a count needs two");
      assertEquals("/tellers", location(get(demo, pages.get(7))), "a count needs two");
    }
  }

  @Test
  @DisplayName("its page lists every link, and answers only to this machine under its own name")
  void its_page() throws Exception {
    try (var demo = Demo.start(EXAMPLE, new InetSocketAddress("localhost", 0), 0)) {
      var page = get(demo, "/demo");
      assertEquals(200, page.statusCode());
      demo.entrances().forEach(each -> assertTrue(page.body().contains(each.path())));
      var led = Raw.get(demo.port(), "/demo", "rebound.example");
      assertTrue(led.startsWith("HTTP/1.1 404"), led.lines().findFirst().orElse(""));
      assertFalse(led.contains("/signin/"));
    }
  }

  @Test
  @DisplayName("one may begin anew to watch the recorded sitting, which ends as it did")
  void watching() throws Exception {
    try (var demo = Demo.start(EXAMPLE, new InetSocketAddress("localhost", 0), 0)) {
      var page = get(demo, "/demo");
      var token = TOKEN.matcher(page.body());
      assertTrue(token.find());
      var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
      var watch =
          HttpRequest.newBuilder(uri(demo, "/demo/watch"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
              .POST(BodyPublishers.ofString("speed=60&csrf=" + token.group(1)))
              .build();
      assertEquals(303, client.send(watch, BodyHandlers.ofString()).statusCode());
      assertTrue(get(demo, "/demo").body().contains("60 倍速播放"));
      assertTrue(get(demo, "/hall").body().contains(">07:1"), "by the clock of that day");
    }
  }

  @Test
  @DisplayName("a recorded sitting runs to its end by itself, however fast")
  void to_the_end() throws Exception {
    try (var demo = Demo.start(EXAMPLE, new InetSocketAddress("localhost", 0), 1_000_000)) {
      var home = get(demo, "/").body();
      for (int tries = 0; !home.contains("已经散会") && tries < 400; tries++) {
        Thread.sleep(50);
        home = get(demo, "/").body();
      }
      assertTrue(home.contains("已经散会"));
      assertTrue(home.contains("396"));
      assertTrue(home.contains("示例数据"));
    }
  }

  private HttpResponse<String> get(Demo demo, String path) throws Exception {
    var request = HttpRequest.newBuilder(uri(demo, path)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static URI uri(Demo demo, String path) {
    return URI.create("http://localhost:" + demo.port() + path);
  }
}
