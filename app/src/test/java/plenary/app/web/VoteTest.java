package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.VoteCommand.CloseVote;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.VoteId;
import plenary.rules.Secrecy;
import plenary.session.Session;
import plenary.vote.Vote;

class VoteTest {
  private static final VoteId VOTE = new VoteId(1);
  private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");

  @TempDir Path folder;

  @Test
  @DisplayName("a whole vote over HTTP, from the console and the phone to the public page")
  void a_whole_vote() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var chair = site.signedIn(TestSite.CHAIR);
      for (int i = 0; i < 300; i++) {
        var member = site.arrivals().get(i);
        assertEquals(200, cast(site.deputy(member), "c" + i, member, "for").statusCode());
      }
      var open = site.visitor().get("/").body();
      assertFalse(open.contains("data-test=\"result\""));
      assertEquals(200, command(chair, "close", "close-vote").statusCode());
      assertEquals(200, command(chair, "say", "announce-result").statusCode());
      var page = site.visitor().get("/").body();
      assertTrue(page.contains("data-test=\"result\""));
      assertTrue(page.contains("需 281 票赞成，得 300 票"));
      assertTrue(site.visitor().get("/api/session").body().contains("\"carried\":true"));
    }
  }

  @Test
  @DisplayName("on the phone the last press counts, and what is recorded is shown")
  void the_last_press_counts() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var deputy = site.deputy(TestSite.PRESENT);
      assertEquals(303, press(deputy, "for").statusCode());
      assertTrue(deputy.get("/deputy").body().contains("已记录：赞成"));
      assertEquals(303, press(deputy, "against").statusCode());
      var page = deputy.get("/deputy").body();
      assertTrue(page.contains("已记录：反对"));
      assertTrue(page.contains("可在结束前更改"));
      assertEquals(Choice.AGAINST, choice(site, TestSite.PRESENT));
    }
  }

  @Test
  @DisplayName("in a secret vote the first press is final, and nothing is shown of it")
  void a_secret_press_is_final() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      var deputy = site.deputy(TestSite.PRESENT);
      assertTrue(deputy.get("/deputy").body().contains("按下即为最终选择"));
      assertEquals(303, press(deputy, "against").statusCode());
      var page = deputy.get("/deputy").body();
      assertTrue(page.contains("无记名，不显示所选"));
      assertFalse(page.contains("id=\"vote\""), "the buttons are gone");
      assertFalse(page.contains("已记录：反对"));
      var again = deputy.form("/deputy/vote", "vote", "1", "stamp", "s", "choice", "for");
      assertEquals(303, again.statusCode(), "it is recorded, as the page then says");
      site.ask(TestSite.CHAIR, new CloseVote(VOTE));
      assertEquals(1, site.chamber.read(VoteTest::vote).tally().against());
      assertEquals(0, site.chamber.read(VoteTest::vote).tally().inFavour());
    }
  }

  @Test
  @DisplayName("a part is asked for by script: the same answer, without the page around it")
  void a_press_by_script() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var deputy = site.deputy(TestSite.PRESENT).saying("HX-Request", "true");
      var answer = press(deputy, "abstain");
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().strip().startsWith("<section id=\"ballot\""));
      assertTrue(answer.body().contains("已记录：弃权"));
    }
  }

  @Test
  @DisplayName("a command sent again is answered and not repeated")
  void a_retry_is_answered() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var deputy = site.deputy(TestSite.PRESENT);
      var first = cast(deputy, "once", TestSite.PRESENT, "for");
      long size = site.chamber.read(Session::size);
      var again = cast(deputy, "once", TestSite.PRESENT, "for");
      assertEquals(200, first.statusCode());
      assertEquals(first.body(), again.body());
      assertEquals(size, site.chamber.read(Session::size));
      var other = cast(deputy, "once", TestSite.PRESENT, "against");
      assertEquals(409, other.statusCode(), "the id belongs to another command");
      assertEquals(Choice.FOR, choice(site, TestSite.PRESENT));
    }
  }

  @Test
  @DisplayName("nobody votes for another")
  void nobody_votes_for_another() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var other = site.arrivals().get(20);
      var deputy = site.deputy(TestSite.PRESENT);
      assertEquals(403, cast(deputy, "a", other, "for").statusCode());
      assertEquals(403, cast(site.signedIn(TestSite.CHAIR), "b", other, "for").statusCode());
      assertEquals(403, cast(site.signedIn(TestSite.DESK), "c", other, "for").statusCode());
      assertEquals(401, cast(site.visitor(), "d", other, "for").statusCode());
      assertEquals(0, site.chamber.read(VoteTest::vote).turnout());
    }
  }

  @Test
  @DisplayName("whoever was not checked in when the vote began is refused, with the reason")
  void not_checked_in() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var deputy = site.deputy(TestSite.ABSENT);
      assertTrue(deputy.get("/deputy").body().contains("data-test=\"not-entitled\""));
      var answer = deputy.form("/deputy/vote", "vote", "1", "stamp", "s", "choice", "for");
      assertEquals(409, answer.statusCode());
      assertTrue(answer.body().contains("data-test=\"refusal\""));
      assertEquals(409, cast(deputy, "x", TestSite.ABSENT, "for").statusCode());
    }
  }

  @Test
  @DisplayName("after the vote has closed a press is refused, and says so")
  void after_closing() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var deputy = site.deputy(TestSite.PRESENT);
      var page = deputy.get("/deputy").body();
      site.ask(TestSite.CHAIR, new CloseVote(VOTE));
      var late = deputy.form("/deputy/vote", "vote", "1", "stamp", stamp(page), "choice", "for");
      assertEquals(409, late.statusCode());
      assertTrue(late.body().contains("data-test=\"refusal\""));
      assertTrue(late.body().contains("data-test=\"closed\""));
    }
  }

  private static Vote vote(Session session) {
    return session.vote(VOTE).orElseThrow();
  }

  private static Choice choice(TestSite site, MemberId member) {
    return site.chamber.read(session -> vote(session).choice(member)).orElseThrow();
  }

  private static HttpResponse<String> press(Browser deputy, String choice) {
    var page = deputy.get("/deputy").body();
    return deputy.form("/deputy/vote", "vote", "1", "stamp", stamp(page), "choice", choice);
  }

  private static String stamp(String page) {
    Matcher stamp = STAMP.matcher(page);
    assertTrue(stamp.find(), "a stamp in the page");
    return stamp.group(1);
  }

  private static HttpResponse<String> cast(
      Browser browser, String id, MemberId member, String choice) {
    return browser.json(
        "/api/commands",
        """
        {"id": "%s", "do": "cast-vote", "vote": 1, "member": "%s", "choice": "%s"}
        """
            .formatted(id, member.code(), choice));
  }

  private static HttpResponse<String> command(Browser browser, String id, String name) {
    return browser.json(
        "/api/commands",
        """
        {"id": "%s", "do": "%s", "vote": 1}
        """
            .formatted(id, name));
  }
}
