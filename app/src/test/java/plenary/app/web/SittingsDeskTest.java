package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.agenda.Progress;
import plenary.base.BodyId;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.VoteId;
import plenary.rules.Secrecy;

class SittingsDeskTest {
  private static final SittingId SECOND = new SittingId(2);
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

  @TempDir Path folder;

  @Test
  @DisplayName("a sitting is planned at the assembly's own time; a number given twice is refused")
  void plan() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var form =
          new String[] {
            "stamp",
            "a",
            "number",
            "2",
            "body",
            "plenary",
            "title",
            "预备会议",
            "day",
            "2022-12-28",
            "time",
            "09:30",
            "place",
            "人民会堂"
          };
      done(desk.form("/desk/sittings", form));
      var plan = site.chamber.read(s -> s.sitting(SECOND).orElseThrow().plan());
      assertEquals(Instant.parse("2022-12-28T01:30:00Z"), plan.scheduled());
      assertTrue(desk.get("/desk/sittings").body().contains("2022年12月28日 09:30"));
      var again = desk.form("/desk/sittings", stamped(form, "b"));
      assertEquals(409, again.statusCode());
      assertTrue(again.body().contains("value=\"人民会堂\""), "what was typed stays");
      form[9] = "28 December";
      assertEquals(400, desk.form("/desk/sittings", form).statusCode());
      assertEquals(404, desk.get("/desk/sittings/7").statusCode());
      assertEquals(404, desk.get("/desk/sittings/seven").statusCode());
    }
  }

  @Test
  @DisplayName("an order of business is added to, changed, moved and shortened, numbered anew")
  void business() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var at = "/desk/sittings/1";
      assertEquals(4, titles(site).size());
      done(
          desk.form(
              at + "/items",
              "stamp",
              "a",
              "kind",
              "question",
              "item",
              "0",
              "title",
              "表决决议",
              "decision",
              "resolution",
              "motion",
              "关于报告的决议（草案）"));
      assertEquals("表决决议", titles(site).getLast());
      done(desk.form(at + "/items", "stamp", "b", "seen", seen(desk, at), "move", "5-1"));
      assertEquals("表决决议", titles(site).getFirst());
      var first = site.chamber.read(s -> s.sitting(TestSite.SITTING).orElseThrow().next());
      assertEquals(1, first.orElseThrow().id().number());
      assertTrue(first.orElseThrow().item().business() instanceof Question);
      done(desk.form(at + "/items", "stamp", "c", "seen", seen(desk, at), "remove", "1"));
      assertEquals(4, titles(site).size());
      var page = desk.get(at + "?item=2").body();
      assertTrue(page.contains("id=\"edit\""), page);
      done(
          desk.form(
              at + "/items",
              "stamp",
              "d",
              "kind",
              "report",
              "item",
              "2",
              "seen",
              seen(desk, at),
              "title",
              "工作报告",
              "by",
              "g001",
              "on-behalf",
              "市人民政府",
              "parts",
              "2022年工作回顾 | 2022 in review"));
      assertEquals("工作报告", titles(site).get(1));
      var report =
          site.chamber.read(
              s -> List.copyOf(s.sitting(TestSite.SITTING).orElseThrow().items()).get(1));
      var business = (Report) report.item().business();
      assertEquals("2022 in review", business.parts().getFirst().title().en());
      assertTrue(!business.pledges().isEmpty(), "what the form does not show is kept");
    }
  }

  @Test
  @DisplayName("a move of a list that somebody else has changed meanwhile moves nothing")
  void two_at_once() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var at = "/desk/sittings/1";
      var seen = seen(desk, at);
      done(desk.form(at + "/items", "stamp", "a", "seen", seen, "move", "1-2"));
      var before = titles(site);
      var late = desk.form(at + "/items", "stamp", "b", "seen", seen, "move", "1-2");
      assertEquals(409, late.statusCode());
      assertTrue(late.body().contains("刚被别人改动"), late.body());
      assertEquals(before, titles(site));
      var beyond = desk.form(at + "/items", "stamp", "c", "seen", seen(desk, at), "move", "1-9");
      assertEquals(400, beyond.statusCode());
    }
  }

  @Test
  @DisplayName("an item that the rules do not know, or of an unknown person, is refused as typed")
  void unfit() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var at = "/desk/sittings/1/items";
      var nobody =
          desk.form(
              at,
              "stamp",
              "a",
              "kind",
              "report",
              "item",
              "0",
              "title",
              "报告",
              "by",
              "g999",
              "on-behalf",
              "某机关",
              "parts",
              "一");
      assertEquals(409, nobody.statusCode());
      assertTrue(nobody.body().contains("value=\"g999\""), "what was typed stays");
      var decision =
          desk.form(
              at,
              "stamp",
              "b",
              "kind",
              "question",
              "item",
              "0",
              "title",
              "表决",
              "decision",
              "no-such",
              "motion",
              "某案");
      assertEquals(409, decision.statusCode());
      var empty = desk.form(at, "stamp", "c", "kind", "review", "item", "0", "title", "审查");
      assertEquals(400, empty.statusCode());
      assertTrue(empty.body().contains("请选择付审查的文件"), empty.body());
    }
  }

  @Test
  @DisplayName("组织法14: the presidium is named in order, and only its members preside")
  void presidium() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var at = "/desk/presidium";
      done(desk.form(at + "/members", "stamp", "a", "numbers", "1 2 3、4，5 6 7 8"));
      var body = new BodyId("presidium");
      assertEquals(8, (int) site.chamber.read(s -> s.roster().rollOf(body).size()));
      var page = desk.get(at).body();
      var seen = page.substring(page.indexOf("data-order=\"member\""));
      done(desk.form(at + "/members", "stamp", "b", "seen", seen(seen), "move", "8-1"));
      assertEquals(
          new MemberId(8), site.chamber.read(s -> s.roster().rollOf(body).iterator().next()));
      var twice = desk.form(at + "/members", "stamp", "c", "numbers", "1 2 001");
      assertEquals(400, twice.statusCode());
      assertTrue(twice.body().contains("重复出现"), twice.body());
      var chairs = desk.form(at + "/1/chairs", "stamp", "d", "numbers", "2 9");
      assertEquals(409, chairs.statusCode(), "009 is not of the presidium");
      done(desk.form(at + "/1/chairs", "stamp", "e", "numbers", "2 3"));
      done(desk.form(at + "/1/conducts", "stamp", "f", "number", "3"));
      var sitting = site.chamber.read(s -> s.sitting(TestSite.SITTING).orElseThrow());
      assertEquals(List.of(new MemberId(2), new MemberId(3)), sitting.chairs());
      assertEquals(new MemberId(3), sitting.chair().orElseThrow());
      done(desk.form(at + "/standing", "stamp", "g", "numbers", "1 2"));
      done(
          desk.form(
              at + "/1/rostrum",
              "stamp",
              "h",
              "row",
              "0",
              "label",
              "后排",
              "people",
              "008 g001",
              "more",
              "yes"));
      assertEquals("后排", sitting.rostrum().getLast().label().zh());
      assertEquals(2, sitting.rostrum().getLast().people().size());
      assertEquals(403, site.signedIn(TestSite.CHAIR).form(at + "/members").statusCode());
    }
  }

  @Test
  @DisplayName("the session's agenda is a draft until a vote of all deputies has adopted it")
  void agenda() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var desk = site.signedIn(TestSite.DESK);
      var at = "/desk/agenda";
      done(desk.form(at + "/points", "stamp", "a", "points", "听取报告 | Hear the report\n审查计划"));
      assertTrue(desk.get(at).body().contains("草案"));
      assertTrue(desk.get(at).body().contains("data-test=\"no-vote\""));
      var early = desk.form(at + "/adopt", "stamp", "b", "vote", "1");
      assertEquals(409, early.statusCode());
      site.arrivals().stream()
          .limit(290)
          .forEach(
              who -> site.ask(Actor.deputy(who), new CastVote(new VoteId(1), who, Choice.FOR)));
      site.ask(TestSite.CHAIR, new CloseVote(new VoteId(1)), new AnnounceResult(new VoteId(1)));
      done(desk.form(at + "/adopt", "stamp", "c", "vote", "1"));
      assertTrue(desk.get(at).body().contains("已通过（第 1 次表决）"), desk.get(at).body());
      var page = desk.get(at).body();
      done(desk.form(at + "/points", "stamp", "d", "seen", seen(page), "move", "2-1"));
      assertEquals("审查计划", site.chamber.read(s -> s.plan().points().getFirst().zh()));
      assertTrue(site.chamber.read(s -> s.plan().adoptedBy()).isEmpty(), "a draft again");
    }
  }

  @Test
  @DisplayName("the schedule is added to, changed and moved; a line without a place is asked for")
  void schedule() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var at = "/desk/agenda/schedule";
      var form =
          new String[] {
            "stamp",
            "a",
            "slot",
            "0",
            "day",
            "2022-12-29",
            "time",
            "8:00",
            "what",
            "开幕会",
            "place",
            "人民会堂",
            "sitting",
            "1"
          };
      done(desk.form(at, form));
      form[1] = "b";
      form[7] = "下午";
      form[9] = "分组审议";
      form[13] = "";
      done(desk.form(at, form));
      form[11] = "";
      assertEquals(400, desk.form(at, form).statusCode());
      assertEquals(2, (int) site.chamber.read(s -> s.plan().schedule().size()));
      var page = desk.get("/desk/agenda?slot=2").body();
      assertTrue(page.contains("value=\"分组审议\""), page);
      var seen = seen(page.substring(page.indexOf("data-order=\"slot\"")));
      done(desk.form(at, "stamp", "c", "seen", seen, "move", "2-1"));
      assertEquals("分组审议", site.chamber.read(s -> s.plan().schedule().getFirst().what().zh()));
    }
  }

  private static List<String> titles(TestSite site) {
    return site.chamber.read(
        s ->
            s.sitting(TestSite.SITTING).orElseThrow().items().stream()
                .map(Progress::item)
                .map(item -> item.title().zh())
                .toList());
  }

  private static String seen(Browser desk, String page) {
    return seen(desk.get(page).body());
  }

  private static String seen(String page) {
    var found = SEEN.matcher(page);
    assertTrue(found.find(), page);
    return found.group(1);
  }

  private static String[] stamped(String[] form, String stamp) {
    var again = form.clone();
    again[1] = stamp;
    return again;
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
