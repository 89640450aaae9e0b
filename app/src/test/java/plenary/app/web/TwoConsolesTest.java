package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.Command;
import plenary.act.CountSheet;
import plenary.act.Role;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.CorrectHandCount;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Seen;
import plenary.base.Choice;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.session.Session;

/** Two consoles before one sitting: the later command is refused with what has changed since. */
class TwoConsolesTest {
  private static final VoteId VOTE = new VoteId(1);
  private static final Text WHY = Text.same("a reason");

  @TempDir Path folder;

  private final List<String> lost = new ArrayList<>();
  private int asked;

  private static Seen seen(TestSite site) {
    return site.chamber.read(session -> Seen.of(session, TestSite.SITTING));
  }

  private Asked console(Actor by, Command command, Seen seen) {
    return new Asked("console-" + ++asked, by, command, Optional.of(seen));
  }

  /** Both are asked at once, having seen the same; one is done, the other told of it. */
  private void race(TestSite site, Command one, Command other) {
    var seen = seen(site);
    var both =
        Stream.of(console(TestSite.CHAIR, one, seen), console(TestSite.DESK, other, seen))
            .parallel()
            .map(each -> site.chamber.ask(each))
            .toList();
    var answers = both.stream().map(each -> each.join()).toList();
    var done = answers.stream().filter(Answer.Done.class::isInstance).toList();
    assertEquals(1, done.size(), one + " against " + other + ": " + answers);
    var overtaken =
        answers.stream()
            .filter(Answer.Overtaken.class::isInstance)
            .map(Answer.Overtaken.class::cast)
            .toList();
    assertEquals(1, overtaken.size(), "" + answers);
    lost.add(overtaken.getFirst().since().getFirst().event().getClass().getSimpleName());
  }

  @Test
  @DisplayName("close against hold, announce against correct, begin against defer: one is done")
  void races() {
    try (var site = TestSite.voting(folder.resolve("1"), Secrecy.RECORDED)) {
      race(site, new CloseVote(VOTE), new HoldVote(VOTE, WHY));
    }
    try (var site = hands(folder.resolve("2"))) {
      site.ask(TestSite.CHAIR, new CloseVote(new VoteId(2)));
      race(
          site,
          new AnnounceResult(new VoteId(2)),
          new CorrectHandCount(new VoteId(2), new Tally(300, 20, 10), "miscounted", "teller"));
    }
    try (var site = TestSite.opened(folder.resolve("3"))) {
      race(site, new BeginItem(TestSite.item(1)), new DeferItem(TestSite.item(1), WHY));
    }
    assertEquals(3, lost.size());
  }

  /** A vote by hands that two have counted. */
  private static TestSite hands(Path folder) {
    var site = TestSite.voting(folder, Secrecy.RECORDED);
    site.ask(TestSite.CHAIR, new VoidRound(VOTE, Fault.EQUIPMENT));
    site.ask(TestSite.CHAIR, new OpenVote(TestSite.item(4), Secrecy.RECORDED, Channel.HANDS, 0));
    var sheet = CountSheet.ofHands(new Tally(300, 60, 30));
    site.ask(new Actor(Role.TELLER, "jia"), new EnterCount(new VoteId(2), 0, "jia", sheet));
    site.ask(new Actor(Role.TELLER, "wu"), new EnterCount(new VoteId(2), 0, "wu", sheet));
    return site;
  }

  @Test
  @DisplayName("presses, arrivals and requests of others do not hinder a console")
  void harmless() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var before = seen(site);
      site.ask(Actor.deputy(TestSite.PRESENT), new CastVote(VOTE, TestSite.PRESENT, Choice.FOR));
      assertEquals(before, seen(site));
      var answer = site.chamber.ask(console(TestSite.CHAIR, new CloseVote(VOTE), before)).join();
      assertTrue(answer instanceof Answer.Done, "" + answer);
    }
  }

  @Test
  @DisplayName("the page says what has changed and by whom, keeps what was typed, and goes on")
  void told() {
    try (var site = TestSite.opened(folder)) {
      var chair = site.signedIn(TestSite.CHAIR);
      var seen = field(chair.get("/chair").body(), "seen");
      site.ask(TestSite.DESK, new BeginItem(TestSite.item(1)));
      var fill = new String[] {"blank", "objection", "of", "1", "matter", "点数有误", "by", ""};
      var late = chair.form("/chair/fill", joined(fill, "seen", seen, "stamp", "s"));
      assertEquals(409, late.statusCode());
      assertTrue(late.body().contains("会场情况已有变化"), late.body());
      assertTrue(late.body().contains("大会秘书处desk"), late.body());
      assertTrue(late.body().contains("Things have changed since"));
      assertTrue(late.body().contains("value=\"点数有误\""));
      assertTrue(late.body().contains("国歌奏唱完毕"), "the new state");
      var now = field(late.body(), "seen");
      var again = chair.form("/chair/fill", joined(fill, "seen", now, "stamp", "s"));
      assertEquals(303, again.statusCode(), again.body());
    }
  }

  @Test
  @DisplayName("a command without what was seen, or with something else for it, is not looked at")
  void unseen() {
    try (var site = TestSite.opened(folder)) {
      var chair = site.signedIn(TestSite.CHAIR);
      long size = site.chamber.read(Session::size);
      var command = "{\"do\":\"begin-item\",\"item\":\"1.1\"}";
      assertEquals(400, chair.form("/chair/do", "id", "a", "command", command).statusCode());
      assertEquals(
          400, chair.form("/chair/do", "id", "a", "seen", "all", "command", command).statusCode());
      assertEquals(size, site.chamber.read(Session::size));
    }
  }

  @Test
  @DisplayName("two accounts count; nobody counts for another, and nobody alone or as before")
  void counters() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      site.ask(TestSite.CHAIR, new VoidRound(VOTE, Fault.EQUIPMENT));
      var open = new OpenVote(TestSite.item(4), Secrecy.RECORDED, Channel.HANDS, 0);
      site.ask(TestSite.CHAIR, open);
      var teller = site.signedIn(new Actor(Role.SECRETARIAT, "jia"));
      count(teller, "300");
      count(teller, "300");
      assertEquals(List.of("jia"), counters(site));
      var other =
          "{\"id\":\"x\",\"do\":\"enter-count\",\"vote\":2,\"section\":0,\"counter\":\"wu\","
              + "\"sheet\":{\"tally\":{\"for\":300,\"against\":60,\"abstain\":30},\"invalid\":0}}";
      var forged = teller.json("/api/commands", other);
      assertTrue(List.of(400, 403).contains(forged.statusCode()), forged.body());
      var alone =
          "{\"id\":\"y\",\"do\":\"count-hands\",\"vote\":2,"
              + "\"tally\":{\"for\":300,\"against\":60,\"abstain\":30}}";
      var before = site.signedIn(TestSite.CHAIR).json("/api/commands", alone);
      assertEquals(403, before.statusCode(), before.body());
      assertEquals(List.of("jia"), counters(site));
      count(site.signedIn(TestSite.CHAIR), "301");
      assertEquals(List.of("jia", "m002"), counters(site));
      assertTrue(site.signedIn(TestSite.DESK).get("/chair").body().contains("请重新点数"));
      count(site.signedIn(TestSite.CHAIR), "300");
      assertEquals(
          new Tally(300, 60, 30),
          site.chamber.read(session -> session.vote(new VoteId(2)).orElseThrow().tally()));
    }
  }

  private static void count(Browser counter, String inFavour) {
    var page = counter.get("/chair").body();
    var answer =
        counter.form(
            "/chair/fill",
            "blank",
            "hands",
            "of",
            "2",
            "seen",
            field(page, "seen"),
            "stamp",
            field(page, "stamp"),
            "counter",
            "wu",
            "for",
            inFavour,
            "against",
            "60",
            "abstain",
            "30");
    assertEquals(303, answer.statusCode(), answer.body());
  }

  private static List<String> counters(TestSite site) {
    return site.chamber.read(
        session ->
            List.copyOf(session.vote(new VoteId(2)).orElseThrow().counting().sheets(0).keySet()));
  }

  private static String[] joined(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  private static String field(String page, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertTrue(found.find(), "no " + name + " in " + page);
    return found.group(1);
  }
}
