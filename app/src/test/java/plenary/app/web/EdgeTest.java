package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.session.Session;

class EdgeTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{4}");
  private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,} [a-z]{2,} [a-z]{2,}");
  private static final Pattern INLINE =
      Pattern.compile("<[^>]+\\s(style|on[a-z]+|hx-on[^=]*)=|<style|<script(?![^>]*\\ssrc=)");

  @TempDir Path folder;

  @Test
  @DisplayName("a bad command ends at the edge: 400, in both languages, and nothing has happened")
  void bad_commands() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      long size = site.chamber.read(Session::size);
      for (var body :
          List.of(
              "",
              "{",
              "[]",
              "null",
              "{}",
              "{\"id\": \"a\"}",
              "{\"id\": \"a\", \"do\": \"fly\"}",
              "{\"id\": 1, \"do\": \"open-check-in\", \"sitting\": 1}",
              "{\"id\": \"a b\", \"do\": \"open-check-in\", \"sitting\": 1}",
              "{\"id\": \"\", \"do\": \"open-check-in\", \"sitting\": 1}",
              "{\"do\": \"open-check-in\", \"sitting\": 1}",
              "{\"id\": \"a\", \"do\": \"open-check-in\"}",
              "{\"id\": \"a\", \"do\": \"open-check-in\", \"sitting\": \"1\"}",
              "{\"id\": \"a\", \"do\": \"open-check-in\", \"sitting\": 1.5}",
              "{\"id\": \"a\", \"do\": \"open-check-in\", \"sitting\": 100}",
              "{\"id\": \"a\", \"do\": \"open-check-in\", \"sitting\": 1, \"more\": 1}",
              "{\"id\": \"a\", \"do\": \"check-in\", \"sitting\": 1, \"members\": [\"x\"]}",
              "[".repeat(100_000))) {
        var answer = desk.json("/api/commands", body);
        assertEquals(400, answer.statusCode(), body);
        inBothLanguages(answer);
      }
      assertEquals(size, site.chamber.read(Session::size));
    }
  }

  @Test
  @DisplayName("a bad form ends at the edge: 400, in both languages, and nothing has happened")
  void bad_forms() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      long size = site.chamber.read(Session::size);
      for (var fields :
          List.of(
              "",
              "&stamp=s",
              "&stamp=s&command=",
              "&stamp=s&command={}",
              "&stamp=s&command=%7B%22do%22%3A%22fly%22%7D",
              "&stamp=s&command=a&command=b")) {
        var answer = desk.post("/desk/do", FORM, "csrf=" + desk.token() + fields);
        assertEquals(400, answer.statusCode(), fields);
        inBothLanguages(answer);
      }
      for (var body : List.of("csrf", "csrf=%", "csrf=%zz", "csrf=%ff%fe", "&&&")) {
        assertEquals(400, desk.post("/desk/do", FORM, body).statusCode(), body);
      }
      var numbers = desk.form("/desk/arrivals", "stamp", "s", "numbers", "7, x");
      assertEquals(400, numbers.statusCode());
      assertEquals(size, site.chamber.read(Session::size));
    }
  }

  @Test
  @DisplayName("what is too long, or of another kind, is not read")
  void too_long_or_of_another_kind() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      assertEquals(413, desk.post("/desk/do", FORM, "a".repeat(64 * 1024 + 1)).statusCode());
      assertEquals(413, desk.json("/api/commands", " ".repeat(1024 * 1024 + 1)).statusCode());
      assertEquals(415, desk.post("/desk/do", "multipart/form-data", "x").statusCode());
      assertEquals(415, desk.post("/api/commands", "text/plain", "{}").statusCode());
    }
  }

  @Test
  @DisplayName("a form without the token that was shown in it is not taken")
  void forged_forms() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var open = "stamp=s&command=%7B%22do%22%3A%22open-check-in%22%2C%22sitting%22%3A1%7D";
      long size = site.chamber.read(Session::size);
      assertEquals(403, desk.post("/desk/do", FORM, open).statusCode());
      assertEquals(403, desk.post("/desk/do", FORM, open + "&csrf=").statusCode());
      var anothers = site.signedIn(new Actor(TestSite.DESK.role(), "other")).token();
      assertEquals(403, desk.post("/desk/do", FORM, open + "&csrf=" + anothers).statusCode());
      var led = site.signedIn(TestSite.DESK).saying("Sec-Fetch-Site", "cross-site");
      assertEquals(403, led.post("/desk/do", FORM, open + "&csrf=" + led.token()).statusCode());
      var foreign = site.signedIn(TestSite.DESK).saying("Origin", "http://elsewhere.example");
      assertEquals(403, foreign.json("/api/commands", "{}").statusCode());
      assertEquals(size, site.chamber.read(Session::size));
      assertEquals(303, desk.post("/desk/do", FORM, open + "&csrf=" + desk.token()).statusCode());
    }
  }

  @Test
  @DisplayName("a refusal is an answer: 409, with its sentence, and the page goes on")
  void refusals() {
    try (var site = TestSite.prepared(folder)) {
      var chair = site.signedIn(TestSite.CHAIR);
      var answer =
          chair.json(
              "/api/commands",
              """
              {"id": "a", "do": "open-sitting", "sitting": 1}
              """);
      assertEquals(409, answer.statusCode());
      inBothLanguages(answer);
      var page =
          chair.form(
              "/chair/do",
              "id",
              "b",
              "seen",
              "1.9999",
              "command",
              "{\"do\":\"open-sitting\",\"sitting\":1}");
      assertEquals(409, page.statusCode());
      assertTrue(page.body().contains("class=\"refusal\""));
      assertTrue(page.body().contains("id=\"primary\""));
      var desk =
          site.signedIn(TestSite.DESK).form("/desk/arrivals", "stamp", "s", "numbers", "7 8");
      assertEquals(409, desk.statusCode());
      assertTrue(desk.body().contains("data-test=\"refusal\""));
    }
  }

  @Test
  @DisplayName("every page may run no script and use no style but the server's own")
  void nothing_inline() {
    try (var site = TestSite.opened(folder)) {
      var pages =
          List.of(
              site.visitor().get("/"),
              site.visitor().get("/hall"),
              site.visitor().get("/record"),
              site.visitor().get("/signin"),
              site.visitor().get("/nowhere"),
              site.signedIn(TestSite.CHAIR).get("/chair"),
              site.signedIn(TestSite.DESK).get("/desk"),
              site.deputy(TestSite.PRESENT).get("/deputy"));
      for (var page : pages) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("script-src 'self'; style-src 'self'"), page.uri().toString());
        assertFalse(policy.contains("unsafe"), policy);
        var inline = INLINE.matcher(page.body());
        assertFalse(inline.find(), () -> page.uri() + ": " + inline.group());
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
      }
    }
  }

  @Test
  @DisplayName("assets are kept for ever under the hash of what they are, and compressed")
  void assets() {
    try (var site = TestSite.prepared(folder)) {
      var visitor = site.visitor().saying("Accept-Encoding", "gzip");
      var page = site.visitor().get("/").body();
      var address = Pattern.compile("/assets/[0-9a-f]{12}/plenary\\.css").matcher(page);
      assertTrue(address.find());
      var asset = visitor.get(address.group());
      assertEquals(200, asset.statusCode());
      assertEquals("gzip", asset.headers().firstValue("Content-Encoding").orElse(""));
      assertTrue(asset.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
      var old = visitor.get("/assets/000000000000/plenary.css");
      assertFalse(old.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
      for (var name : List.of("pages.js", "pages.css", "htmx.min.js", "sse.js", "plenary.js")) {
        assertEquals(200, visitor.get("/assets/0/" + name).statusCode(), name);
      }
      for (var name : List.of("..%2F..%2Fsimplelogger.properties", "nothing.css", "x", "a.class")) {
        assertEquals(404, visitor.get("/assets/0/" + name).statusCode(), name);
      }
    }
  }

  private static void inBothLanguages(HttpResponse<String> answer) {
    assertTrue(CHINESE.matcher(answer.body()).find(), answer.body());
    assertTrue(ENGLISH.matcher(answer.body()).find(), answer.body());
  }
}
