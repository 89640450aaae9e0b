package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.base.Choice;
import plenary.base.VoteId;
import plenary.rules.Gap;
import plenary.rules.Secrecy;

class RulesDeskTest {
  private static final VoteId VOTE = new VoteId(1);

  /** Two thirds of those present besides what the statute asks. */
  private static final String METHOD =
      """
      id: own-method
      title: {zh: 本次会议表决办法, en: The session's own method}
      over: cn-municipal
      sources:
        - id: 办法
          title: {zh: 本次会议表决办法, en: The session's own method}
          cited: {zh: 表决办法, en: the method}
          verified: false
      decisions:
        - id: resolution
          title: {zh: 决议, en: resolution}
          pass:
            - {base: members, of: "1/2", op: ">", cite: 组织法25}
            - {base: present, of: "2/3", op: ">=", cite: 办法4}
          channels: [device, hands]
          secrecy: [secret, recorded]
          press: last
      """;

  @TempDir Path folder;

  @Test
  @DisplayName("what the law leaves open is asked with its answers, and the answer shown with time")
  void a_ruling() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var page = desk.get("/desk/rules").body();
      assertTrue(page.contains("哪一次联名有效"), page);
      assertTrue(page.contains("value=\"which-signature\""), page);
      assertFalse(page.contains("value=\"quorum-lost\""), "answered for one sitting, not here");
      assertFalse(page.contains("data-test=\"made\""), page);

      var answer =
          desk.form(
              "/desk/rulings",
              "stamp",
              "a-stamp",
              "on",
              "which-signature",
              "answer",
              "0",
              "decided-by",
              "主席团第二次会议");
      assertEquals(303, answer.statusCode(), answer.body());
      var made =
          site.chamber.read(session -> session.ruling(Gap.Kind.WHICH_SIGNATURE).orElseThrow());
      assertEquals("先前的联名有效", made.answer().zh());
      assertEquals("主席团第二次会议", made.decidedBy().zh());
      assertTrue(desk.get("/desk/rules").body().contains("data-test=\"made\""));
      assertTrue(site.visitor().get("/rules/current").body().contains("主席团第二次会议"));
    }
  }

  @Test
  @DisplayName("an answer that is none, and one without who decided it, is asked for again")
  void no_ruling() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var missing =
          desk.form("/desk/rulings", "stamp", "s", "on", "which-signature", "decided-by", "主席团");
      assertEquals(400, missing.statusCode());
      assertTrue(missing.body().contains("请选择一个答复"), missing.body());
      assertTrue(missing.body().contains("value=\"主席团\""), "what was typed stays");
      var beyond =
          desk.form(
              "/desk/rulings",
              "stamp",
              "s",
              "on",
              "which-signature",
              "answer",
              "9",
              "decided-by",
              "主席团");
      assertEquals(400, beyond.statusCode());
      var elsewhere =
          desk.form(
              "/desk/rulings",
              "stamp",
              "s",
              "on",
              "quorum-lost",
              "answer",
              "0",
              "decided-by",
              "主席团");
      assertEquals(409, elsewhere.statusCode());
      assertTrue(site.chamber.read(s -> s.ruling(Gap.Kind.WHICH_SIGNATURE)).isEmpty());
    }
  }

  @Test
  @DisplayName("a method that carried is put in force, and the public reads it as it was adopted")
  void a_method() {
    try (var site = voted(290)) {
      var desk = site.signedIn(TestSite.DESK);
      var before = site.chamber.read(session -> session.rules().orElseThrow().digest().hex());
      var answer = desk.form("/desk/methods", "stamp", "s", "vote", "1", "layer", METHOD);
      assertEquals(303, answer.statusCode(), answer.body());
      assertEquals("own-method", site.chamber.read(session -> session.rulebook().id()));
      var page = site.visitor().get("/rules/current").body();
      assertTrue(page.contains("data-test=\"method\""), page);
      assertTrue(page.contains("表决办法第四条"), page);
      assertEquals(200, site.visitor().get("/rules/own-method").statusCode());
      var earlier = "/rules/" + before;
      var home = site.visitor().get("/").body();
      assertTrue(home.contains(earlier + "#"), "the vote keeps its rules");
      assertTrue(site.visitor().get(earlier).body().contains("data-test=\"was-in-force\""));
      var again = desk.form("/desk/methods", "stamp", "t", "vote", "1", "layer", METHOD);
      assertTrue(again.statusCode() == 400 || again.statusCode() == 409);
    }
  }

  @Test
  @DisplayName("every fault of a method is shown with its line, and nothing that was typed is lost")
  void a_method_with_faults() {
    try (var site = voted(290)) {
      var desk = site.signedIn(TestSite.DESK);
      var faulty = METHOD.replace("of: \"1/2\"", "of: \"1/0\"").replace("op: \">=\"", "op: \"=>\"");
      var answer = desk.form("/desk/methods", "stamp", "s", "vote", "1", "layer", faulty);
      assertEquals(400, answer.statusCode());
      var table = answer.body().substring(answer.body().indexOf("data-test=\"findings\""));
      assertTrue(table.contains("<td>13:") && table.contains("<td>14:"), table);
      assertTrue(answer.body().contains("id: own-method"), "the text stands in the field");
      assertEquals("cn-municipal", site.chamber.read(session -> session.rulebook().id()));
    }
  }

  @Test
  @DisplayName("组织法25: a method that loosens the statute is refused, naming both")
  void a_method_that_loosens() {
    try (var site = voted(290)) {
      var looser = METHOD.replace("of: \"1/2\", op: \">\"", "of: \"1/3\", op: \">\"");
      var answer =
          site.signedIn(TestSite.DESK)
              .form("/desk/methods", "stamp", "s", "vote", "1", "layer", looser);
      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains("放宽"), answer.body());
    }
  }

  @Test
  @DisplayName("one that did not carry, or none at all, puts nothing in force")
  void not_carried() {
    try (var site = voted(280)) {
      var desk = site.signedIn(TestSite.DESK);
      assertTrue(desk.get("/desk/rules").body().contains("data-test=\"no-vote\""));
      var lost = desk.form("/desk/methods", "stamp", "s", "vote", "1", "layer", METHOD);
      assertEquals(409, lost.statusCode());
      assertTrue(lost.body().contains("没有通过这一办法"), lost.body());
      assertTrue(lost.body().contains("id: own-method"), "the text stands in the field");
      var none = desk.form("/desk/methods", "stamp", "s", "layer", METHOD);
      assertEquals(400, none.statusCode());
      var empty = desk.form("/desk/methods", "stamp", "s", "vote", "1", "layer", " ");
      assertEquals(400, empty.statusCode());
    }
  }

  @Test
  @DisplayName("a text of 64 kB is taken; one byte more is told so, and what was typed is kept")
  void the_limit() {
    try (var site = voted(290)) {
      var desk = site.signedIn(TestSite.DESK);
      int room = 64 * 1024 - METHOD.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      var full = METHOD + "#" + "x".repeat(room - 2) + "\n";
      var over = desk.form("/desk/methods", "stamp", "s", "vote", "1", "layer", full + "#");
      assertEquals(400, over.statusCode());
      assertTrue(over.body().contains("64千字节"), "says the limit");
      assertEquals(
          303, desk.form("/desk/methods", "stamp", "s", "vote", "1", "layer", full).statusCode());
    }
  }

  private TestSite voted(int inFavour) {
    var site = TestSite.voting(folder, Secrecy.RECORDED);
    site.arrivals().stream()
        .limit(inFavour)
        .forEach(who -> site.ask(Actor.deputy(who), new CastVote(VOTE, who, Choice.FOR)));
    site.ask(TestSite.CHAIR, new CloseVote(VOTE), new AnnounceResult(VOTE));
    return site;
  }
}
