package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.Section;
import plenary.act.Command;
import plenary.act.Role;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.folder.Home;
import plenary.app.web.rules.Shelf;
import plenary.base.BodyId;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.rules.Topic;
import plenary.session.Session;
import plenary.vote.Vote;

class TellersTest {
  private static final VoteId VOTE = new VoteId(1);
  private static final Actor ONE = new Actor(Role.TELLER, "jia");
  private static final Actor TWO = new Actor(Role.TELLER, "yi");

  /** Two delegations in one part of the hall; everybody else makes up another. */
  private static final Command SECTIONS =
      new SetSections(
          List.of(
              new Section(
                  new Text("东区", "East"),
                  List.of(new BodyId("delegation-01"), new BodyId("delegation-02")))));

  @TempDir Path folder;

  @Test
  @DisplayName("a counter never sees the other's figures; where they differ, only in what they do")
  void two_alone() {
    try (var site = hands()) {
      var one = site.signedIn(ONE);
      var two = site.signedIn(TWO);
      int east = site.chamber.read(s -> vote(s).present(1));
      assertTrue(east > 20, "" + east);
      done(count(one, "1", east - 7, 7, 0));
      var waiting = two.get("/tellers").body();
      assertTrue(waiting.contains("已有一人录入"), waiting);
      assertFalse(waiting.contains("反对 7"), "the other's figure");
      done(count(two, "1", east - 9, 9, 0));
      var disputed = two.get("/tellers").body();
      assertTrue(disputed.contains("不一致</b>：赞成、反对"), disputed);
      assertTrue(disputed.contains("反对 9"), "one's own figure");
      assertFalse(disputed.contains("反对 7"), "the other's figure");
      assertTrue(one.get("/tellers").body().contains("请重新点数"));
      done(count(two, "1", east - 7, 7, 0));
      assertTrue(two.get("/tellers").body().contains("✓ 一致"), "they agree now");
      assertFalse(
          (boolean) site.chamber.read(s -> vote(s).figuresKnown()), "the rest is to be counted");
    }
  }

  @Test
  @DisplayName("once two agree on every part, that is the count, and nothing more is entered")
  void all_agreed() {
    try (var site = hands()) {
      var one = site.signedIn(ONE);
      var two = site.signedIn(TWO);
      int east = site.chamber.read(s -> vote(s).present(1));
      int rest = site.chamber.read(s -> vote(s).present(2));
      assertEquals(402, east + rest);
      for (var who : List.of(one, two)) {
        done(count(who, "1", east, 0, 0));
        done(count(who, "2", rest - 3, 2, 1));
      }
      assertEquals(new Tally(399, 2, 1), site.chamber.read(s -> vote(s).tally()));
      assertTrue(one.get("/tellers").body().contains("两人一致：赞成 399"));
      var late = count(one, "1", 1, 0, 0);
      assertEquals(409, late.statusCode());
      assertTrue(late.body().contains("data-test=\"refusal\""), late.body());
    }
  }

  @Test
  @DisplayName("one counter alone is no count, however often the same is entered")
  void one_is_not_two() {
    try (var site = hands()) {
      var one = site.signedIn(ONE);
      int east = site.chamber.read(s -> vote(s).present(1));
      done(count(one, "1", east, 0, 0));
      done(count(one, "1", east, 0, 0));
      done(count(one, "1", east - 1, 0, 0));
      var again = site.signedIn(ONE);
      done(count(again, "1", east - 1, 0, 0));
      assertTrue(site.chamber.read(s -> vote(s).counting().agreed(1)).isEmpty());
      assertEquals(1, (int) site.chamber.read(s -> vote(s).counting().sheets(1).size()));
    }
  }

  @Test
  @DisplayName("more hands than sit in a section are refused as typed; so is a section of nobody")
  void too_many() {
    try (var site = hands()) {
      var one = site.signedIn(ONE);
      int east = site.chamber.read(s -> vote(s).present(1));
      var many = count(one, "1", east, 1, 0);
      assertEquals(409, many.statusCode());
      assertTrue(many.body().contains("value=\"" + east + "\""), "what was typed stays");
      assertEquals(409, count(one, "3", 1, 0, 0).statusCode());
      assertEquals(409, count(one, "0", 1, 0, 0).statusCode());
      var blank =
          one.form(
              "/tellers/count",
              "stamp",
              "x",
              "vote",
              "1",
              "section",
              "1",
              "for",
              "5",
              "against",
              "",
              "abstain",
              "0");
      assertEquals(400, blank.statusCode(), "a figure left out is not 0");
      assertTrue(blank.body().contains("请填写“反对”"), blank.body());
      assertTrue(site.chamber.read(s -> vote(s).counting().sheets(1)).isEmpty());
    }
  }

  @Test
  @DisplayName("a teller who gives another's name over /api is refused; the form asks for no name")
  void posing() {
    try (var site = hands()) {
      var one = site.signedIn(ONE);
      var body =
          "{\"id\":\"p1\",\"do\":\"enter-count\",\"vote\":1,\"section\":1,\"counter\":\"%s\","
              + "\"sheet\":{\"tally\":{\"for\":1,\"against\":0,\"abstain\":0}}}";
      var posed = one.json("/api/commands", body.formatted("yi"));
      assertEquals(403, posed.statusCode(), posed.body());
      done(
          one.form(
              "/tellers/count",
              "stamp",
              "x",
              "vote",
              "1",
              "section",
              "1",
              "for",
              "5",
              "against",
              "0",
              "abstain",
              "0",
              "counter",
              "yi"));
      assertEquals(
          List.of("jia"),
          List.copyOf(site.chamber.read(s -> vote(s).counting().sheets(1).keySet())));
      assertEquals(403, site.deputy(TestSite.PRESENT).get("/tellers").statusCode());
    }
  }

  @Test
  @DisplayName("a keypad's totals need its slip; two who hash different scans differ in the slip")
  void keypad() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET, Channel.KEYPAD)) {
      var one = site.signedIn(ONE);
      var two = site.signedIn(TWO);
      assertEquals(409, count(one, "0", 400, 1, 1).statusCode(), "no slip");
      assertEquals(400, slip(one, "2022-12-29T09:30:05", "ab".repeat(31)).statusCode());
      assertEquals(400, slip(one, "half past nine", "ab".repeat(32)).statusCode());
      done(slip(one, "2022-12-29T09:30:05", "ab".repeat(32)));
      done(slip(two, "2022-12-29T09:30:05", "cd".repeat(32)));
      var page = one.get("/tellers").body();
      assertTrue(page.contains("不一致</b>：打印单 "), page);
      done(slip(two, "2022-12-29T09:30:05", "AB".repeat(32)));
      assertEquals(new Tally(400, 1, 1), site.chamber.read(s -> vote(s).tally()));
      var sheet = site.chamber.read(s -> vote(s).counting().agreed(0)).orElseThrow();
      assertEquals(
          Instant.parse("2022-12-29T01:30:05Z"),
          sheet.slip().orElseThrow().printed(),
          "by the assembly's own clock");
    }
  }

  @Test
  @DisplayName("山东66、26: papers are counted once the boxes are closed, and add up or are refused")
  void papers() {
    try (var site = onPaper(folder)) {
      var one = site.signedIn(ONE);
      var two = site.signedIn(TWO);
      assertTrue(one.get("/tellers").body().contains("data-test=\"wait\""));
      assertEquals(409, papers(one, 402, 400, 2, 390, 5, 3).statusCode(), "still open");
      site.ask(TestSite.CHAIR, new CloseVote(VOTE));
      var unequal = papers(one, 402, 400, 2, 390, 5, 2);
      assertEquals(409, unequal.statusCode());
      assertTrue(unequal.body().contains("两数不符"), unequal.body());
      var more = papers(one, 399, 400, 2, 390, 5, 3);
      assertEquals(409, more.statusCode());
      assertTrue(more.body().contains("多于发出的399张"), more.body());
      assertEquals(409, papers(one, 403, 400, 2, 390, 5, 3).statusCode(), "issued to whom?");
      done(papers(one, 402, 400, 2, 390, 5, 3));
      done(papers(two, 401, 400, 2, 390, 5, 3));
      assertTrue(two.get("/tellers").body().contains("不一致</b>：发出 "));
      done(papers(two, 402, 400, 2, 390, 5, 3));
      assertEquals(new Tally(390, 5, 3), site.chamber.read(s -> vote(s).tally()));
      assertEquals(2, (int) site.chamber.read(s -> vote(s).invalid()));
      assertEquals(2, (int) site.chamber.read(s -> vote(s).notVoted()));
    }
  }

  @Test
  @DisplayName("in a recorded vote a failed device is made good by two: who enters and who saw it")
  void failed_device() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var one = site.signedIn(ONE);
      assertEquals(409, choice(one, "8", "for", "jia").statusCode(), "one alone");
      done(choice(one, "8", "against", "赵某"));
      var page = one.get("/tellers").body();
      assertTrue(page.contains("data-test=\"taken\""), page);
      assertTrue(page.contains("赵某"), page);
      var again = choice(one, "8", "for", "赵某");
      assertEquals(409, again.statusCode(), "it stands");
      assertEquals(409, choice(one, "9", "for", "赵某").statusCode(), "9 is not here");
      assertEquals(
          Choice.AGAINST, site.chamber.read(s -> vote(s).choice(new MemberId(8))).orElseThrow());
      var other = site.arrivals().getLast();
      var cause =
          one.form(
              "/tellers/cause",
              "stamp",
              "c",
              "vote",
              "1",
              "number",
              other.digits(),
              "cause",
              "declined");
      done(cause);
      assertTrue(one.get("/tellers").body().contains("（本人不按）"));
    }
  }

  @Test
  @DisplayName("a secret vote by device has nothing to count, and asks a teller for no name")
  void secret() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      var one = site.signedIn(ONE);
      assertTrue(one.get("/tellers").body().contains("data-test=\"nothing\""));
      assertEquals(409, choice(one, "8", "for", "赵某").statusCode());
      assertEquals(409, count(one, "0", 1, 0, 0).statusCode());
    }
  }

  private TestSite hands() {
    return hands(folder);
  }

  static TestSite hands(Path folder) {
    return TestSite.voting(folder, Secrecy.RECORDED, Channel.HANDS, SECTIONS);
  }

  static TestSite onPaper(Path folder) {
    var shelf = new Shelf(Home.folder().resolve("rulebooks"));
    var rules = shelf.book("cn-provincial-shandong").orElseThrow();
    return TestSite.voting(
        folder,
        Secrecy.SECRET,
        Channel.PAPER,
        new AdoptRulebook(rules.rulebook(), rules.digest()),
        decided(Topic.PUT_TO_VOTE),
        decided(Topic.VOTING_METHOD));
  }

  static Command decided(Topic topic) {
    return new RecordPresidiumDecision(
        new PresidiumDecided(
            1,
            Instant.parse("2022-12-28T08:00:00Z"),
            topic,
            Optional.of(TestSite.item(4)),
            Text.same("提请全体会议表决"),
            2,
            Optional.empty(),
            true));
  }

  private static Vote vote(Session session) {
    return session.vote(VOTE).orElseThrow();
  }

  private static int stamps;

  private static String stamp() {
    return "stamp-" + ++stamps;
  }

  static HttpResponse<String> count(
      Browser who, String section, int inFavour, int against, int abstain) {
    return who.form(
        "/tellers/count",
        "stamp",
        stamp(),
        "vote",
        "1",
        "section",
        section,
        "for",
        "" + inFavour,
        "against",
        "" + against,
        "abstain",
        "" + abstain);
  }

  private static HttpResponse<String> slip(Browser who, String printed, String digest) {
    return who.form(
        "/tellers/count",
        "stamp",
        stamp(),
        "vote",
        "1",
        "section",
        "0",
        "for",
        "400",
        "against",
        "1",
        "abstain",
        "1",
        "device",
        "表决系统 1 号",
        "printed",
        printed,
        "digest",
        digest);
  }

  private static HttpResponse<String> papers(Browser who, int... figures) {
    var names = List.of("issued", "collected", "invalid", "for", "against", "abstain");
    var fields = new String[6 + 2 * names.size()];
    fields[0] = "stamp";
    fields[1] = stamp();
    fields[2] = "vote";
    fields[3] = "1";
    fields[4] = "section";
    fields[5] = "0";
    for (int i = 0; i < names.size(); i++) {
      fields[6 + 2 * i] = names.get(i);
      fields[7 + 2 * i] = "" + figures[i];
    }
    return who.form("/tellers/count", fields);
  }

  private static HttpResponse<String> choice(
      Browser who, String number, String choice, String witness) {
    return who.form(
        "/tellers/choice",
        "stamp",
        stamp(),
        "vote",
        "1",
        "number",
        number,
        "choice",
        choice,
        "channel",
        "hands",
        "witness",
        witness);
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
