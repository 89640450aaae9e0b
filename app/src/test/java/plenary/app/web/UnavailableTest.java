package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnavailableTest {
  private static final String SUSPEND =
      """
      {"id": "a", "do": "suspend-sitting", "sitting": 1, "reason": {"zh": "休息", "en": "break"}}
      """;

  @TempDir Path folder;

  @Test
  @DisplayName(
      "when the disk fails everything is 503 with what to do, and what was asked can be sent again")
  void the_disk_fails() {
    try (var site = TestSite.opened(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      assertEquals(200, site.visitor().get("/healthz").statusCode());
      site.journal.fail(true);
      unavailable(desk.json("/api/commands", SUSPEND));
      for (var path : List.of("/", "/hall", "/healthz", "/metrics", "/record", "/api/session")) {
        unavailable(site.visitor().get(path));
      }
      unavailable(site.deputy(TestSite.PRESENT).get("/deputy"));
      unavailable(site.signedIn(TestSite.CHAIR).get("/chair"));
      unavailable(desk.get("/desk"));
      site.journal.fail(false);
      site.chamber.recover();
      assertEquals(200, desk.json("/api/commands", SUSPEND).statusCode());
      assertEquals(200, site.visitor().get("/").statusCode());
    }
  }

  @Test
  @DisplayName("when the disk fails every screen says so by itself")
  void every_screen_says_so() throws IOException {
    try (var site = TestSite.opened(folder);
        var hall = lines(site.visitor(), "/hall/live");
        var phone = lines(site.deputy(TestSite.PRESENT), "/deputy/live")) {
      site.journal.fail(true);
      unavailable(site.signedIn(TestSite.DESK).json("/api/commands", SUSPEND));
      for (var screen : List.of(hall, phone)) {
        var line = screen.readLine();
        while (!line.contains("系统已暂停")) line = screen.readLine();
      }
    }
  }

  private static BufferedReader lines(Browser browser, String path) {
    return new BufferedReader(
        new InputStreamReader(browser.open(path).body(), StandardCharsets.UTF_8));
  }

  private static void unavailable(HttpResponse<String> answer) {
    assertEquals(503, answer.statusCode(), answer.uri().toString());
    assertTrue(answer.body().contains("请等待恢复"), answer.body());
  }
}
