package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.web.signin.Printed;

class CardPageTest {
  @TempDir Path folder;

  @Test
  @DisplayName("a card's address asks for the PIN, and with it signs its deputy in")
  void a_card() {
    try (var site = TestSite.prepared(folder)) {
      var card = site.access.cards().issue(TestSite.PRESENT);
      var phone = site.visitor();
      var page = phone.get(card.path());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("name=\"pin\""), page.body());
      assertFalse(page.body().contains("name=\"referrer\" content=\"origin"), page.body());
      var wrong = phone.visitorForm("/card", "code", code(card), "pin", wrong(card));
      assertEquals(403, wrong.statusCode());
      assertTrue(wrong.body().contains("还可以再试4次"), wrong.body());
      var signed = phone.visitorForm("/card", "code", code(card), "pin", card.pin());
      assertEquals(303, signed.statusCode());
      assertEquals("/deputy", signed.headers().firstValue("Location").orElse(""));
    }
  }

  private static String code(Printed card) {
    return card.path().substring("/card/".length());
  }

  private static String wrong(Printed card) {
    return card.pin().equals("000000") ? "000001" : "000000";
  }

  @Test
  @DisplayName("after five wrong PINs the right one has to wait too, and the page says how long")
  void locked() {
    try (var site = TestSite.prepared(folder)) {
      var card = site.access.cards().issue(TestSite.PRESENT);
      var phone = site.visitor();
      for (int i = 0; i < 4; i++) {
        phone.visitorForm("/card", "code", code(card), "pin", wrong(card));
      }
      for (var pin : new String[] {wrong(card), card.pin()}) {
        var locked = phone.visitorForm("/card", "code", code(card), "pin", pin);
        assertEquals(429, locked.statusCode());
        assertTrue(locked.body().contains("15分钟后再试"), locked.body());
      }
    }
  }

  @Test
  @DisplayName("a code that is none, of no card, or of a withdrawn one, opens nothing")
  void dead_codes() {
    try (var site = TestSite.prepared(folder)) {
      var card = site.access.cards().issue(TestSite.PRESENT);
      site.access.cards().withdraw(card.card().key(), Instant.now());
      for (var path : new String[] {card.path(), "/card/x", "/card/" + "a".repeat(16) + ".x"}) {
        assertEquals(403, site.visitor().get(path).statusCode(), path);
      }
      var used = site.visitor().visitorForm("/card", "code", code(card), "pin", card.pin());
      assertEquals(403, used.statusCode());
      assertTrue(used.body().contains("已经停用"), used.body());
    }
  }

  @Test
  @DisplayName(
      "within a second of withdrawing a card its live page ends and its sign-in is worth nothing")
  void withdrawn_within_a_second() throws IOException {
    try (var site = TestSite.opened(folder)) {
      var card = site.access.cards().issue(TestSite.PRESENT);
      var phone = site.visitor();
      phone.keeping(phone.visitorForm("/card", "code", code(card), "pin", card.pin()));
      var other = site.deputy(TestSite.ABSENT);
      try (var live = phone.open("/deputy/live").body();
          var others = other.open("/deputy/live").body()) {
        assertTrue(live.read() >= 0 && others.read() >= 0);
        long began = System.nanoTime();
        site.access.cards().withdraw(card.card().key(), Instant.now());
        live.readAllBytes(); // until the server ends it
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        assertTrue(millis < 1_000, millis + " ms");
        assertEquals(401, phone.get("/deputy").statusCode());
        assertEquals(401, phone.get("/deputy/live").statusCode());
        assertEquals(200, other.get("/deputy").statusCode());
        assertTrue(others.available() >= 0 && others.read() >= 0, "the others go on");
      }
    }
  }
}
