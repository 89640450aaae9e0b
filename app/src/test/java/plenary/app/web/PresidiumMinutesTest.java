package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.app.folder.Home;
import plenary.app.web.rules.Shelf;
import plenary.base.BodyId;
import plenary.base.Tally;
import plenary.rules.Topic;

class PresidiumMinutesTest {
  private static final String PAGE = "/desk/presidium-decisions";

  @TempDir Path folder;

  @Test
  @DisplayName(
      "a decision is entered with meeting, time and votes; none counted is not three zeros")
  void entered() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      done(desk.form(PAGE, form("a", "2022-12-28", "2", "", "", "")));
      var first = site.chamber.read(s -> s.plan().decisions().getFirst());
      assertEquals(Instant.parse("2022-12-28T08:30:00Z"), first.held());
      assertEquals(Topic.PUT_TO_VOTE, first.topic());
      assertEquals(TestSite.item(4), first.item().orElseThrow());
      assertTrue(first.count().isEmpty());
      assertTrue(desk.get(PAGE).body().contains("未点数"));
      assertEquals(400, desk.form(PAGE, form("b", "2022-12-28", "2", "2", "", "")).statusCode());
      done(desk.form(PAGE, form("c", "2022-12-28", "2", "2", "0", "0")));
      var second = site.chamber.read(s -> s.plan().decisions().getLast());
      assertEquals(new Tally(2, 0, 0), second.count().orElseThrow());
      assertEquals(403, site.signedIn(TestSite.CHAIR).form(PAGE).statusCode());
    }
  }

  @Test
  @DisplayName("what cannot be is refused as typed: more present than members, a day to come")
  void impossible() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var many = desk.form(PAGE, form("a", "2022-12-28", "9999", "", "", ""));
      assertEquals(409, many.statusCode());
      assertTrue(many.body().contains("value=\"9999\""), "what was typed stays");
      assertEquals(409, desk.form(PAGE, form("b", "2999-12-28", "2", "", "", "")).statusCode());
      assertEquals(409, desk.form(PAGE, form("c", "2022-12-28", "2", "3", "0", "0")).statusCode());
      assertEquals(List.of(), site.chamber.read(s -> List.copyOf(s.plan().decisions())));
    }
  }

  @Test
  @DisplayName("山东26、66: the page says what is awaited, with its article, until it is entered")
  void awaited() {
    try (var site = TestSite.prepared(folder)) {
      var shelf = new Shelf(Home.folder().resolve("rulebooks"));
      var rules = shelf.book("cn-provincial-shandong").orElseThrow();
      var desk = site.signedIn(TestSite.DESK);
      assertFalse(
          desk.get(PAGE).body().contains("data-test=\"awaited\""), "no gate in these rules");
      site.ask(TestSite.DESK, new AdoptRulebook(rules.rulebook(), rules.digest()));
      var page = desk.get(PAGE).body();
      assertTrue(page.contains("第二十六条"), page);
      assertTrue(page.contains("第六十六条"), page);
      done(desk.form(PAGE, form("a", "2022-12-28", "2", "", "", "")));
      page = desk.get(PAGE).body();
      assertFalse(page.contains("第二十六条"), page);
      assertTrue(page.contains("第六十六条"), "another topic");
    }
  }

  @Test
  @DisplayName("delegations with the same section beside them are counted together, by two")
  void sections() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var at = "/desk/sections";
      assertTrue(desk.get(at).body().contains("data-test=\"whole\""));
      var form =
          new String[] {
            "stamp", "a",
            "in-delegation-01", "东区 | East",
            "in-delegation-02", "西区",
            "in-delegation-03", "东区 | East"
          };
      done(desk.form(at, form));
      var set = site.chamber.read(s -> s.plan().sections());
      assertEquals(2, set.size());
      assertEquals("East", set.getFirst().name().en());
      assertEquals(
          List.of(new BodyId("delegation-01"), new BodyId("delegation-03")),
          set.getFirst().delegations());
      assertTrue(desk.get(at).body().contains("value=\"东区 | East\""));
      done(desk.form(at, "stamp", "b"));
      assertEquals(List.of(), site.chamber.read(s -> s.plan().sections()));
    }
  }

  private static String[] form(
      String stamp, String day, String present, String inFavour, String against, String abstain) {
    return new String[] {
      "stamp",
      stamp,
      "meeting",
      "1",
      "day",
      day,
      "time",
      "16:30",
      "topic",
      "put-to-vote",
      "item",
      "1-4",
      "what",
      "将选举办法草案提请全体会议表决",
      "present",
      present,
      "for",
      inFavour,
      "against",
      against,
      "abstain",
      abstain,
      "carried",
      "yes"
    };
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
