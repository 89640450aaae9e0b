package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plenary.app.preview.Rehearsal.SITTING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.app.hall.Message;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.app.page.Why.Kind;
import plenary.app.page.Why.Stage;
import plenary.base.ItemId;
import plenary.base.VoteId;
import plenary.record.input.YamlFile;
import plenary.record.rulebook.Rulebooks;
import plenary.session.QuorumCheck;

class WhyTest {
  /** More than half must take part, and two thirds of those present be for, besides the statute. */
  private static final String STRICTER =
      """
      id: stricter
      title: {zh: 表决办法, en: Method of voting}
      over: cn-municipal
      sources:
        - id: 办法
          title: {zh: 本次会议表决办法, en: The session's method of voting}
          cited: {zh: 表决办法, en: the method}
          verified: false
          quotes: [{article: "4", text: {zh: 出席代表的三分之二以上, en: two thirds of those present}}]
      bodies:
        - kind: plenary
          members: {zh: 全体代表, en: all deputies}
          quorums:
            - moment: vote
              base: members
              of: "1/2"
              op: ">"
              counted: [for, against, abstain]
              on-loss: continue
              cite: 办法3
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

  private static List<Why> result(Rehearsal rehearsal) {
    var session = rehearsal.session();
    var vote = session.vote(new VoteId(1)).orElseThrow();
    var sitting = session.sitting(SITTING).orElseThrow();
    return Reasons.of(session, sitting, vote).announced(vote, vote.announced().orElseThrow());
  }

  private static Rehearsal stricter() {
    var rehearsal = new Rehearsal().before(OpenCheckIn.class);
    var beneath = rehearsal.session().rulebook();
    var laid = Rulebooks.laidOver(beneath, YamlFile.of("stricter.yaml", STRICTER));
    return rehearsal
        .ask(new AdoptRulebook(laid.rulebook(), laid.digest()))
        .before(command -> command.equals(new FinishItem(ItemId.of(1, 4))));
  }

  @Test
  @DisplayName("组织法25: 396 for of 561, 281 needed, more than 1/2, the share itself not enough")
  void a_result() {
    var why = result(Scenes.of("16-adopted"));
    assertEquals(1, why.size());
    var pass = why.getFirst();
    assertEquals(Kind.PASS, pass.kind());
    assertEquals(561, pass.test().whole());
    assertEquals(281, pass.fewest());
    assertEquals(396, pass.test().got());
    assertTrue(pass.met());
    assertEquals("> 1/2", pass.exact());
    assertEquals("恰为1/2不够", pass.edge().orElseThrow().zh());
    assertEquals("全体代表561的过半数", pass.share().zh());
    assertEquals("赞成", pass.counted().zh());
    var article = pass.articles().getFirst();
    assertEquals("地方组织法第二十五条", article.said().zh());
    assertEquals("/rules/current#quote-组织法-25", article.address());
    assertTrue(article.quote().orElseThrow().zh().contains("过半数"));
    assertTrue(article.verified());
  }

  @Test
  @DisplayName("组织法14: 402 of 561 here, 374 needed, the share of 2/3 itself enough")
  void a_quorum() {
    var session = Scenes.of("05-announced").session();
    var sitting = session.sitting(SITTING).orElseThrow();
    var check = QuorumCheck.of(session, sitting);
    var quorum = Reasons.of(session, sitting).quorum(check).orElseThrow();
    assertEquals(Kind.OPEN, quorum.kind());
    assertEquals(402, quorum.test().got());
    assertEquals("≥ 2/3", quorum.exact());
    assertEquals("恰为2/3即够", quorum.edge().orElseThrow().zh());
    assertEquals("实到", quorum.counted().zh());
    assertFalse(Reasons.of(session, sitting).quorum(check.with(373)).orElseThrow().met());
    assertTrue(Reasons.of(session, sitting).quorum(check.with(374)).orElseThrow().met());
  }

  @Test
  @DisplayName("every requirement of a list and the gate before it have their figures and articles")
  void a_list_and_a_gate() {
    var why = result(stricter());
    assertEquals(
        List.of(Kind.PARTICIPATION, Kind.PASS, Kind.PASS), why.stream().map(Why::kind).toList());
    assertEquals(List.of(281, 281, 268), why.stream().map(Why::fewest).toList());
    assertEquals(List.of(401L, 396L, 396L), why.stream().map(each -> each.test().got()).toList());
    assertEquals("赞成、反对、弃权", why.getFirst().counted().zh());
    assertFalse(why.getLast().verified());
    assertTrue(why.get(1).verified());
  }

  @Test
  @DisplayName("the hall says in a line each what is needed, and marks what nobody checked")
  void the_hall() {
    var page = Pages.hall(stricter());
    var result = (Message.Result) page.message();
    assertEquals(2, result.needs().size());
    assertEquals(Optional.of(Kind.PARTICIPATION), result.participation().map(Why::kind));
    var html = Pages.render(page, "light", ".");
    assertTrue(html.contains("并需 268"), html);
    assertTrue(html.contains("参加表决 401，须有 281"), html);
    assertTrue(html.contains("未与原文核对"), html);
    assertFalse(Pages.render(Pages.hall(Scenes.of("16-adopted")), "light", ".").contains("未与原文核对"));
  }

  @Test
  @DisplayName("the console opens every article with its text: the quorum, and what is before it")
  void the_console() {
    var before = Pages.chair(Scenes.of("13-about-to-vote"));
    assertEquals(
        List.of(Stage.TESTED, Stage.ASKED), before.basis().stream().map(Why::stage).toList());
    var html = Pages.render(before, ".");
    assertTrue(html.contains("href=\"/rules/current#quote-组织法-25\""), html);
    var after = Pages.chair(Scenes.of("15-ended"));
    assertEquals(396, after.basis().getLast().test().got());
  }

  @Test
  @DisplayName("while a vote runs, no why holds a count of it")
  void while_a_vote_runs() {
    var running = Pages.chair(Scenes.of("14-secret-vote"));
    assertEquals(Stage.ASKED, running.basis().getLast().stage());
    var counted = Pages.chair(Scenes.of("19-hands-counted"));
    assertEquals(Stage.ASKED, counted.basis().getLast().stage());
  }
}
