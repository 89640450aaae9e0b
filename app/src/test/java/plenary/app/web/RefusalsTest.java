package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.Secret;
import plenary.session.Session;

class RefusalsTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String OPEN =
      "stamp=s&command=%7B%22do%22%3A%22open-check-in%22%2C%22sitting%22%3A1%7D";

  @TempDir Path folder;

  @Test
  @DisplayName(
      "cross-site, replayed, forged, expired, tampered, not for this role: refused and logged")
  void refused_and_logged() {
    try (var site = TestSite.prepared(folder)) {
      long size = site.chamber.read(Session::size);
      var desk = site.signedIn(TestSite.DESK);
      var token = "&csrf=" + desk.token();

      var led = site.signedIn(TestSite.DESK).saying("Sec-Fetch-Site", "cross-site");
      expect(site, 403, What.CROSS_SITE, led.post("/desk/do", FORM, OPEN + "&csrf=" + led.token()));
      var older = site.signedIn(TestSite.DESK).saying("Origin", "https://elsewhere.example");
      var sent = older.post("/desk/do", FORM, OPEN + "&csrf=" + older.token());
      expect(site, 403, What.CROSS_SITE, sent);

      var forged = desk.post("/desk/do", FORM, OPEN + "&csrf=" + "0".repeat(32));
      expect(site, 403, What.FORM_TOKEN, forged);
      var again = site.signedIn(TestSite.DESK);
      expect(site, 403, What.FORM_TOKEN, again.post("/desk/do", FORM, OPEN + token));

      desk.form("/desk/leave");
      expect(site, 401, What.COOKIE_ENDED, desk.post("/desk/do", FORM, OPEN + token));

      var tampered = site.visitor().holding(Role.SECRETARIAT, Secret.fresh());
      expect(site, 401, What.COOKIE_UNKNOWN, tampered.get("/desk"));
      var cut = site.visitor().holding(Role.SECRETARIAT, new Secret("short"));
      expect(site, 401, What.COOKIE_UNKNOWN, cut.get("/desk"));
      var deputy = site.signIns.use(site.signIns.link(Actor.deputy(TestSite.PRESENT)));
      var raised = site.visitor().holding(Role.SECRETARIAT, deputy.orElseThrow().secret());
      expect(site, 401, What.COOKIE_UNKNOWN, raised.get("/desk"));

      expect(site, 403, What.WRONG_ROLE, site.deputy(TestSite.PRESENT).get("/desk"));
      var vote = "{\"id\":\"a\",\"do\":\"open-check-in\",\"sitting\":1}";
      expect(site, 403, What.WRONG_ROLE, site.deputy(TestSite.PRESENT).json("/api/commands", vote));
      assertEquals(size, site.chamber.read(Session::size));
    }
  }

  @Test
  @DisplayName(
      "a link used again, one that has expired, one that was never made: refused and logged")
  void links() {
    try (var site = TestSite.prepared(folder)) {
      var used = site.signIns.link(TestSite.DESK).text();
      site.visitor().visitorForm("/signin", "secret", used);
      expect(site, 403, What.LINK_REPLAYED, site.visitor().visitorForm("/signin", "secret", used));
      var late = site.signIns.link(TestSite.DESK).text();
      site.pass(Duration.ofDays(2));
      expect(site, 403, What.LINK_EXPIRED, site.visitor().get("/signin/" + late));
      var never = Secret.fresh().text();
      expect(site, 403, What.LINK_UNKNOWN, site.visitor().get("/signin/" + never));
    }
  }

  @Test
  @DisplayName("a sign-in that has expired opens nothing, and is logged as such")
  void expired() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      site.pass(Duration.ofHours(4).plusSeconds(1));
      expect(site, 401, What.COOKIE_EXPIRED, desk.get("/desk"));
    }
  }

  @Test
  @DisplayName(
      "guesses at a card, an account and the door are slowed, without a word of the address")
  void slowed() {
    try (var site = TestSite.prepared(folder)) {
      var card = site.access.cards().issue(TestSite.PRESENT);
      var code = card.path().substring("/card/".length());
      for (int i = 0; i < 5; i++) {
        site.visitor().visitorForm("/card", "code", code, "pin", "none");
      }
      var locked = site.visitor().visitorForm("/card", "code", code, "pin", card.pin());
      expect(site, 429, What.HAS_TO_WAIT, locked);
      var other = site.access.cards().issue(TestSite.ABSENT);
      var theirs = other.path().substring("/card/".length());
      var in = site.visitor().visitorForm("/card", "code", theirs, "pin", other.pin());
      assertEquals(303, in.statusCode(), "another card, from the same address");
      int last = 0;
      for (int i = 0; i < 1_000 && last != 429; i++) {
        last = site.visitor().visitorForm("/signin", "secret", "x" + i).statusCode();
      }
      assertEquals(429, last, "the door itself");
    }
  }

  @Test
  @DisplayName("no secret, PIN, password or typed word stands in the log, nor in the program's own")
  void nothing_told() throws IOException {
    var told = new ByteArrayOutputStream();
    var usual = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    var secrets = new ArrayList<String>();
    try (var site = TestSite.prepared(folder)) {
      var password = "a password typed into the wrong field";
      var card = site.access.cards().issue(TestSite.PRESENT);
      var code = card.path().substring("/card/".length());
      var link = site.signIns.link(TestSite.DESK);
      secrets.addAll(List.of(password, card.code().text(), link.text(), "guessed-4711"));
      var visitor = site.visitor();
      visitor.visitorForm("/signin/password", "account", password, "password", "guessed-4711");
      visitor.visitorForm("/card", "code", code, "pin", "guessed-4711");
      visitor.visitorForm("/card", "code", code, "pin", card.pin());
      visitor.visitorForm("/signin", "secret", link.text());
      visitor.visitorForm("/signin", "secret", link.text());
      visitor.get("/signin/" + link.text());
      visitor.get(card.path());
      site.access.cards().withdraw(card.card().key(), Instant.now());
      visitor.get(card.path());
      var lines = site.access.log().find("", 1_000);
      assertTrue(lines.size() >= 6, lines.toString());
      told.writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
      var pin = "\\b" + card.pin() + "\\b";
      assertFalse(told.toString(StandardCharsets.UTF_8).matches("(?s).*" + pin + ".*"));
    } finally {
      System.setErr(usual);
    }
    for (var secret : secrets) {
      assertFalse(told.toString(StandardCharsets.UTF_8).contains(secret), secret);
    }
  }

  private static void expect(
      TestSite site, int status, What what, java.net.http.HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), what + ": " + answer.body());
    var newest = site.access.log().find("", 1).getFirst();
    assertEquals(what, newest.what(), newest.toString());
  }
}
