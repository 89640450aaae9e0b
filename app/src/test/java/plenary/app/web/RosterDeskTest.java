package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Particulars;
import plenary.act.VoteCommand.CastVote;
import plenary.app.web.roll.Due;
import plenary.base.BodyId;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.VoteId;
import plenary.rules.Secrecy;

class RosterDeskTest {
  private static final String PAGE = "/desk/roster";
  private static final MemberId NEW = new MemberId(562);

  @TempDir Path folder;

  @Test
  @DisplayName("the roll is printed by delegation, found by number and name, and by number in one")
  void the_roll() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var page = desk.get(PAGE).body();
      assertEquals(561, page.split("data-row", -1).length - 1);
      assertEquals(12, page.split("data-group", -1).length - 1);
      var found = desk.get(PAGE + "?q=%E9%99%86%E6%B2%BB%E5%8E%9F").body();
      assertEquals(1, found.split("data-row", -1).length - 1);
      assertEquals(1, desk.get(PAGE + "?q=561").body().split("data-row", -1).length - 1);
      assertEquals(1, desk.get(PAGE + "?by=number").body().split("data-group", -1).length - 1);
    }
  }

  @Test
  @DisplayName("应到 on any day is enrolled less ended plus begun, each change with its source")
  void due_on_a_day() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var end =
          desk.form(
              PAGE + "/m009/end",
              "stamp",
              "a",
              "ending",
              "resigned",
              "on",
              "2023-03-01",
              "source",
              "第一号公告");
      assertEquals(303, end.statusCode(), end.body());
      var enrol =
          desk.form(
              PAGE + "/enrol",
              "stamp",
              "b",
              "number",
              "562",
              "name",
              "王　明",
              "delegation",
              "delegation-01",
              "on",
              "2023-06-01",
              "source",
              "第二号公告");
      assertEquals(303, enrol.statusCode(), enrol.body());
      assertEquals("王　明", site.chamber.read(s -> s.roster().name(NEW).zh()));
      for (var day :
          new String[] {
            "2022-12-29 561", "2023-02-28 561", "2023-03-01 560", "2023-05-31 560", "2023-06-01 561"
          }) {
        var parts = day.split(" ");
        var due = site.chamber.read(s -> Due.on(s, LocalDate.parse(parts[0])));
        assertEquals(Integer.parseInt(parts[1]), due.count(), day);
        assertEquals(due.count(), due.enrolled() - due.ended() + due.begun(), day);
      }
      var page = desk.get(PAGE + "?day=2023-06-01").body();
      assertTrue(page.contains("第一号公告") && page.contains("第二号公告"), page);
      assertTrue(page.contains("data-test=\"due\">561<"), page);
      var before = desk.get(PAGE + "?day=2023-03-01").body();
      assertTrue(before.contains("第一号公告") && !before.contains("第二号公告"), before);
      assertTrue(before.contains("data-test=\"due\">560<"), before);
    }
  }

  @Test
  @DisplayName("a day that lies ahead is refused, and what was typed stays")
  void a_day_ahead() {
    try (var site = TestSite.prepared(folder)) {
      var answer =
          site.signedIn(TestSite.DESK)
              .form(
                  PAGE + "/m009/end",
                  "stamp",
                  "a",
                  "ending",
                  "died",
                  "on",
                  "2999-01-01",
                  "source",
                  "第一号公告");
      assertEquals(409, answer.statusCode());
      assertTrue(answer.body().contains("data-test=\"refusal\""), answer.body());
      assertTrue(answer.body().contains("value=\"2999-01-01\""), answer.body());
      assertTrue(answer.body().contains("value=\"died\" selected"), answer.body());
      assertEquals(true, site.chamber.read(s -> s.roster().inOffice(new MemberId(9))));
    }
  }

  @Test
  @DisplayName("a new member whose mandate cannot begin is not enrolled either")
  void nothing_by_half() {
    try (var site = TestSite.prepared(folder)) {
      var answer =
          site.signedIn(TestSite.DESK)
              .form(
                  PAGE + "/enrol",
                  "stamp",
                  "b",
                  "number",
                  "562",
                  "name",
                  "新代表",
                  "delegation",
                  "delegation-01",
                  "on",
                  "2999-06-01",
                  "source",
                  "第二号公告");
      assertEquals(409, answer.statusCode());
      assertEquals(false, site.chamber.read(s -> s.roster().knows(NEW)));
    }
  }

  @Test
  @DisplayName("each form of a deputy's page does what it says, and the page tells the entries")
  void a_page() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var at = PAGE + "/m010/";
      done(
          desk.form(
              at + "particulars",
              "stamp",
              "a",
              "sex",
              "female",
              "ethnic-group",
              "回族",
              "electing-unit",
              "某区",
              "credential",
              "",
              "mark",
              "女",
              "post",
              "教师",
              "incompatible",
              "yes"));
      var noted = site.chamber.read(s -> s.roster().particulars(new MemberId(10)));
      assertEquals("回族", noted.ethnicGroup());
      assertTrue(noted.incompatible());
      assertEquals(Particulars.Sex.FEMALE, noted.sex().orElseThrow());
      done(desk.form(at + "transfer", "stamp", "b", "delegation", "delegation-02"));
      var member = site.chamber.read(s -> s.roster().member(new MemberId(10)).orElseThrow());
      assertEquals(new BodyId("delegation-02"), member.delegation());
      done(
          desk.form(
              at + "name", "stamp", "c", "name", "买买提·艾力", "reason", "名册笔误", "agreed-by", "秘书长"));
      done(desk.form(at + "suspend", "stamp", "d", "on", "2023-01-01", "source", "决定"));
      done(desk.form(at + "restore", "stamp", "e", "on", "2023-02-01", "source", "决定"));
      var page = desk.get(PAGE + "/m010").body();
      var history = page.substring(page.indexOf("data-test=\"history\""));
      assertTrue(history.contains("买买提·艾力"), history);
      assertTrue(history.contains("名册笔误"), history);
      assertTrue(history.split("<tr>", -1).length - 1 >= 6, history);
      assertEquals(404, desk.get(PAGE + "/m999").statusCode());
      assertEquals(404, desk.get(PAGE + "/nobody").statusCode());
      assertEquals(404, desk.form(at + "nothing", "stamp", "f").statusCode());
    }
  }

  @Test
  @DisplayName("a deputy's page never tells how he or she votes")
  void no_votes() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var who = site.arrivals().getFirst();
      var before = site.signedIn(TestSite.DESK).get(PAGE + "/" + who.code()).body();
      site.ask(Actor.deputy(who), new CastVote(new VoteId(1), who, Choice.AGAINST));
      var after = site.signedIn(TestSite.DESK).get(PAGE + "/" + who.code()).body();
      assertEquals(rows(before), rows(after));
    }
  }

  @Test
  @DisplayName("by strokes 王 stands before 李 before 栾, by pinyin 李 before 陆 before 王")
  void orders() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var strokes = desk.get(PAGE + "?by=strokes").body();
      assertTrue(strokes.indexOf("王鲁明") < strokes.indexOf("李红兵"), "4 strokes, and 7");
      assertTrue(strokes.indexOf("李红兵") < strokes.indexOf("栾新"), "7 strokes, and 10");
      var pinyin = desk.get(PAGE + "?by=pinyin").body();
      assertTrue(pinyin.indexOf("李红兵") < pinyin.indexOf("陆治原"), "Li, Lu");
      assertTrue(pinyin.indexOf("陆治原") < pinyin.indexOf("王鲁明"), "Lu, Wang");
    }
  }

  private static int rows(String page) {
    return page.split("<tr>", -1).length;
  }

  @Test
  @DisplayName("delegations get a name and heads; a head from elsewhere is refused by name")
  void delegations() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      done(desk.form(PAGE + "/delegation", "stamp", "a", "name", "第十三代表团"));
      assertEquals(
          true, site.chamber.read(s -> s.roster().body(new BodyId("delegation-13")).isPresent()));
      var lead =
          new String[] {
            "stamp", "b", "delegation", "delegation-01", "head", "1", "deputies", "2、3"
          };
      done(desk.form(PAGE + "/lead", lead));
      assertTrue(desk.get(PAGE).body().contains("团长：陆治原　副团长：王鲁明、李红兵"));
      var wrong =
          desk.form(PAGE + "/lead", "stamp", "c", "delegation", "delegation-02", "head", "1");
      assertEquals(409, wrong.statusCode());
      assertTrue(wrong.body().contains("陆治原"), "says who");
    }
  }

  @Test
  @DisplayName("guests are listed by capacity; a 列席 may speak where the rules allow, with article")
  void guests() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      done(
          desk.form(
              PAGE + "/guest",
              "stamp",
              "a",
              "number",
              "200",
              "name",
              "<b>甲</b>",
              "class",
              "non-voting",
              "post",
              "某局局长"));
      var page = desk.get(PAGE).body();
      assertTrue(page.contains("可以发言"), page);
      assertTrue(page.contains("不得发言"), page);
      assertTrue(page.contains("/rules/current#quote-"), page);
      assertTrue(page.contains("&lt;b>甲&lt;/b>") || page.contains("&lt;b&gt;甲"), "escaped");
      assertTrue(page.contains("某局局长"), page);
      var again =
          desk.form(
              PAGE + "/guest",
              "stamp",
              "b",
              "number",
              "200",
              "name",
              "乙",
              "class",
              "visitor",
              "post",
              "");
      assertEquals(409, again.statusCode());
      assertTrue(again.body().contains("value=\"乙\""), "what was typed stays");
      done(desk.form(PAGE + "/g200/post", "stamp", "c", "post", "某局副局长"));
      assertTrue(desk.get(PAGE + "/g200").body().contains("某局副局长"));
    }
  }

  @Test
  @DisplayName("nobody but the secretariat sees or changes the roll")
  void others() {
    try (var site = TestSite.prepared(folder)) {
      assertEquals(403, site.deputy(TestSite.PRESENT).get(PAGE).statusCode());
      assertEquals(403, site.signedIn(TestSite.CHAIR).form(PAGE + "/m009/end").statusCode());
      assertEquals(401, site.visitor().form(PAGE + "/enrol").statusCode());
      var forged = site.signedIn(TestSite.DESK);
      var cross = forged.saying("Sec-Fetch-Site", "cross-site").form(PAGE + "/delegation");
      assertEquals(403, cross.statusCode());
    }
  }

  private static void done(java.net.http.HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
