package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.hall.View;
import plenary.app.web.live.Live;
import plenary.app.web.screens.Screens;
import plenary.base.Choice;
import plenary.base.VoteId;
import plenary.rules.Secrecy;

class ScreensTest {
  private static final VoteId VOTE = new VoteId(1);
  private static final String LEFT = "/hall/left";

  @TempDir Path folder;

  private static Browser left(TestSite site) {
    var chair = site.signedIn(TestSite.CHAIR);
    done(chair.form("/desk/screens", "name", "左侧屏", "name-en", "Left", "key", "left"));
    return chair;
  }

  private static HttpResponse<String> set(Browser who, String screen, String view) {
    return who.form("/desk/screens/view", "screen", screen, "view", view);
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }

  /** What stands in the message of a screen, without its tags. */
  private static String words(TestSite site, String address) {
    return words(site.visitor().get(address).body());
  }

  private static String words(String page) {
    var main = page.substring(page.indexOf("<section class=\"message"));
    return main.substring(0, main.indexOf("</section>")).replaceAll("<[^>]*>", "");
  }

  @Test
  @DisplayName("a notice is on the screen it was set on and on no other, and the chair sees where")
  void a_notice() {
    try (var site = TestSite.opened(folder)) {
      var chair = left(site);
      var notice = "请到<b>二楼</b>就餐";
      done(chair.form("/desk/screens/view", "screen", "left", "view", "notice", "notice", notice));
      assertTrue(site.visitor().get(LEFT).body().contains("请到&lt;b&gt;二楼"), "text, not markup");
      assertFalse(words(site, "/hall").contains("就餐"));
      assertTrue(chair.get("/chair").body().contains("左侧屏：通知"));
      assertTrue(chair.get("/chair").body().contains("Left: Notice"));
      done(chair.form("/desk/screens/follow"));
      assertFalse(words(site, LEFT).contains("就餐"));
      assertFalse(chair.get("/chair").body().contains("左侧屏：通知"));
    }
  }

  @Test
  @DisplayName("screens and what they are set to outlive the server")
  void a_restart() {
    try (var site = TestSite.opened(folder)) {
      done(set(left(site), "left", "blank"));
      try (var live = new Live()) {
        var again = new Screens(site.access.side(), live);
        assertEquals(2, again.all().size());
        assertEquals(View.BLANK, again.find("left").orElseThrow().view());
        assertEquals("左侧屏", again.find("left").orElseThrow().name().zh());
      }
    }
  }

  @Test
  @DisplayName(
      "a view that would say what is not so is refused in both languages, and stays as set")
  void what_is_not_so() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var chair = left(site);
      refused(set(chair, "left", "result"), "还没有宣布", "has not been announced");
      refused(set(chair, "left", "anthem"), "表决正在进行", "A vote is running");
      refused(set(chair, "left", "speaker"), "没有人发言", "Nobody has the floor");
      refused(set(chair, "left", "notice"), "通知内容", "Notice");
      assertTrue(words(site, LEFT).contains("已按"), "it still follows the sitting");
      site.ask(TestSite.CHAIR, new CloseVote(VOTE));
      refused(set(chair, "left", "result"), "还没有宣布", "has not been announced");
      refused(set(chair, "left", "vote"), "没有正在进行的表决", "No vote is running");
      site.ask(TestSite.CHAIR, new AnnounceResult(VOTE));
      done(set(chair, "left", "result"));
      assertTrue(words(site, LEFT).contains("未通过"));
    }
    try (var site = TestSite.prepared(folder.resolve("before"))) {
      var chair = left(site);
      refused(set(chair, "left", "attendance"), "签到还没有开始", "has not begun");
      refused(set(chair, "left", "item"), "没有正在进行的议程", "No item");
      refused(set(chair, "left", "result"), "还没有宣布过", "No result");
      done(set(chair, "left", "agenda"));
      assertTrue(words(site, LEFT).contains("待进行"));
    }
  }

  private static void refused(HttpResponse<String> answer, String zh, String en) {
    assertTrue(answer.statusCode() == 409 || answer.statusCode() == 400, answer.body());
    assertTrue(answer.body().contains(zh), zh);
    assertTrue(answer.body().contains(en), en);
  }

  @Test
  @DisplayName("a view that has become untrue gives way to the state by itself")
  void what_was_so() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var chair = left(site);
      done(set(chair, "left", "vote"));
      assertTrue(words(site, LEFT).contains("已按"));
      site.ask(TestSite.CHAIR, new CloseVote(VOTE));
      assertTrue(words(site, LEFT).contains("表决结束"));
      assertFalse(words(site, LEFT).contains("已按"));
      assertTrue(chair.get("/desk/screens").body().contains("暂时跟随会议"));
    }
  }

  @Test
  @DisplayName(
      "the presidium's screen shows turnout by delegation to whoever may see it, and no choice")
  void the_presidium() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      var desk = site.signedIn(TestSite.DESK);
      done(desk.form("/desk/screens", "name", "主席台", "key", "rostrum", "kind", "presidium"));
      for (int i = 0; i < 5; i++) {
        var member = site.arrivals().get(i);
        site.ask(Actor.deputy(member), new CastVote(VOTE, member, Choice.AGAINST));
      }
      for (var who : List.of(site.visitor(), site.deputy(TestSite.PRESENT))) {
        assertEquals(401, who.get("/hall/rostrum").statusCode());
        assertEquals(401, who.open("/hall/rostrum/live").statusCode());
      }
      for (var who :
          List.of(
              desk, site.signedIn(TestSite.CHAIR), site.signedIn(new Actor(Role.SCREEN, "s")))) {
        var words = words(who.get("/hall/rostrum").body());
        assertTrue(words.contains("代表团"), words);
        assertTrue(words.contains("通过需"), words);
        assertTrue(words.contains("接下来"), words);
        assertFalse(words.contains("反对 5") || words.contains("Against"), words);
      }
      assertFalse(words(site, "/hall").contains("代表团"));
    }
  }

  @Test
  @DisplayName("what is set is on the screen within 300 milliseconds")
  void how_soon() throws IOException {
    try (var site = TestSite.opened(folder)) {
      var chair = left(site);
      long best = Long.MAX_VALUE;
      try (var lines = lines(site.visitor(), LEFT + "/live")) {
        until(lines, "event: foot");
        for (int i = 0; i < 5; i++) {
          var words = "通知" + i;
          long began = System.nanoTime();
          done(
              chair.form(
                  "/desk/screens/view", "screen", "left", "view", "notice", "notice", words));
          until(lines, words);
          best = Math.min(best, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
      }
      assertTrue(best <= 300, best + " ms");
    }
  }

  private static BufferedReader lines(Browser browser, String path) {
    return new BufferedReader(
        new InputStreamReader(browser.open(path).body(), StandardCharsets.UTF_8));
  }

  private static void until(BufferedReader lines, String words) throws IOException {
    var line = lines.readLine();
    while (!line.contains(words)) line = lines.readLine();
  }

  @Test
  @DisplayName(
      "screens are made, renamed and removed; the main one stays, no address is given twice")
  void making() {
    try (var site = TestSite.opened(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      assertEquals(404, site.visitor().get(LEFT).statusCode());
      left(site);
      assertEquals(200, site.visitor().get(LEFT).statusCode());
      refused(desk.form("/desk/screens", "name", "又一块", "key", "left"), "已经有一块屏幕", "already");
      for (var key : List.of("live", "Left", "a b", "左", "a".repeat(21))) {
        refused(desk.form("/desk/screens", "name", "屏", "key", key), "小写字母", "small letters");
      }
      done(
          desk.form(
              "/desk/screens/look",
              "screen",
              "left",
              "name",
              "东侧屏",
              "look",
              "dark",
              "kind",
              "hall"));
      assertTrue(desk.get("/desk/screens").body().contains("东侧屏"));
      assertTrue(site.visitor().get(LEFT).body().contains("data-look=\"dark\""));
      assertTrue(site.visitor().get(LEFT + "?look=light").body().contains("data-look=\"light\""));
      refused(desk.form("/desk/screens/remove", "screen", "main"), "主屏幕不能移除", "stays");
      done(desk.form("/desk/screens/remove", "screen", "left"));
      assertEquals(404, site.visitor().get(LEFT).statusCode());
      for (int i = 2; i <= 24; i++) {
        done(desk.form("/desk/screens", "name", "屏" + i, "key", "s" + i));
      }
      refused(desk.form("/desk/screens", "name", "多", "key", "more"), "最多24块", "24 screens");
    }
  }
}
