package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.DeliverPart;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Command;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.Subject.OfAttendance;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.SessionEvent.Subject.OfResult;
import plenary.act.SessionEvent.Subject.OfSitting;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.VoteId;
import plenary.record.rulebook.HashedRulebook;
import plenary.rules.Channel;
import plenary.rules.Rulebook;
import plenary.rules.Secrecy;
import plenary.session.Session;

class PublicWalkTest {
  private static final VoteId VOTE = new VoteId(1);
  private static final String CHAIR = "王鲁明";

  /** Every address that shows what is public of the session. */
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/sittings/1",
          "/sittings/1/votes/1",
          "/feed.atom",
          "/api/session",
          "/api/sittings",
          "/api/sittings/1",
          "/api/sittings/1/votes/1",
          "/api/papers",
          "/api/checkpoint",
          "/papers/1",
          "/record");

  @TempDir Path folder;

  private final List<String> shown = new ArrayList<>();
  private final Set<String> steps = new LinkedHashSet<>();

  @Test
  @DisplayName("at every step of a sitting nothing is public but what has been released")
  void rules_that_publish_what_is_announced() {
    try (var site = TestSite.prepared(folder)) {
      walk(site);
      var page = text(site, "/");
      for (var part : List.of("187", "104", "106", "402", CHAIR, "未通过")) {
        assertTrue(page.contains(part), part);
      }
    }
    assertEquals(List.of(), shown);
    assertTrue(steps.size() > 15, steps.toString());
  }

  @Test
  @DisplayName("under rules that publish nothing each thing is public from its own release on")
  void rules_that_publish_nothing() {
    try (var site = TestSite.prepared(folder)) {
      var book = HashedRulebook.of(silent(site.chamber.read(Session::rulebook)));
      site.ask(TestSite.DESK, new AdoptRulebook(book.rulebook(), book.digest()));
      walk(site);
      assertTrue(text(site, "/").contains("data-test=\"nothing-released\""));
      var attendance = new OfAttendance(TestSite.SITTING);
      var subjects = List.of(new OfSitting(TestSite.SITTING), attendance, new OfResult(VOTE));
      var tells = List.of("data-test=\"now\"", "data-test=\"attendance\"", "data-test=\"result\"");
      for (int i = 0; i < subjects.size(); i++) {
        var before = text(site, "/");
        tells.subList(i, 3).forEach(part -> assertTrue(!before.contains(part), part));
        step(site, TestSite.DESK, new Release(subjects.get(i)));
        assertTrue(text(site, "/").contains(tells.get(i)), tells.get(i));
      }
    }
    assertEquals(List.of(), shown);
  }

  private static Rulebook silent(Rulebook book) {
    return new Rulebook(
        book.id(),
        book.title(),
        book.over(),
        book.sources(),
        book.bases(),
        book.bodies(),
        book.decisions(),
        book.initiatives(),
        book.nominations(),
        book.elections(),
        book.speeches(),
        book.gaps(),
        book.articles(),
        List.of());
  }

  private void walk(TestSite site) {
    look(site, "prepared");
    var arrivals = site.arrivals();
    step(site, TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
    step(site, TestSite.DESK, checkIn(arrivals.subList(0, 389)));
    step(site, TestSite.DESK, checkIn(arrivals.subList(389, 402)));
    step(site, TestSite.CHAIR, new AnnounceAttendance(TestSite.SITTING));
    step(site, TestSite.CHAIR, new OpenSitting(TestSite.SITTING));
    for (int item = 1; item <= 3; item++) {
      step(site, TestSite.CHAIR, new BeginItem(TestSite.item(item)));
      if (item == 2) parts(site);
      if (item == 3) step(site, TestSite.DESK, new DistributePapers(TestSite.item(3)));
      step(site, TestSite.CHAIR, new FinishItem(TestSite.item(item)));
    }
    step(site, TestSite.DESK, new Release(new OfPaper(new PaperId(2))));
    step(site, TestSite.CHAIR, new BeginItem(TestSite.item(4)));
    var open = new OpenVote(TestSite.item(4), Secrecy.RECORDED, Channel.DEVICE, 60);
    step(site, TestSite.CHAIR, open);
    press(site, Choice.FOR, 0, 187);
    press(site, Choice.AGAINST, 187, 291);
    press(site, Choice.ABSTAIN, 291, 397);
    look(site, "pressed");
    step(site, TestSite.CHAIR, new CloseVote(VOTE));
    step(site, TestSite.CHAIR, new AnnounceResult(VOTE));
    step(site, TestSite.CHAIR, new FinishItem(TestSite.item(4)));
    step(site, TestSite.CHAIR, new AdjournSitting(TestSite.SITTING));
  }

  private static CheckIn checkIn(List<MemberId> members) {
    return new CheckIn(TestSite.SITTING, members, Optional.empty());
  }

  private void parts(TestSite site) {
    IntStream.rangeClosed(1, 3)
        .forEach(part -> step(site, TestSite.DESK, new DeliverPart(TestSite.item(2), part)));
  }

  private static void press(TestSite site, Choice choice, int from, int to) {
    for (var member : site.arrivals().subList(from, to)) {
      site.ask(Actor.deputy(member), new CastVote(VOTE, member, choice));
    }
  }

  private void step(TestSite site, Actor by, Command command) {
    site.ask(by, command);
    look(site, command.getClass().getSimpleName() + " " + steps.size());
  }

  /** Looks everywhere for what is not released. */
  private void look(TestSite site, String step) {
    steps.add(step);
    var secrets = site.chamber.read(PublicWalkTest::unreleased);
    for (var address : ADDRESSES) {
      var text = text(site, address);
      secrets.forEach(
          (what, pattern) -> {
            var found = pattern.matcher(text);
            if (found.find()) shown.add(step + ", " + address + ": " + what + " " + found.group());
          });
    }
  }

  private static String text(TestSite site, String address) {
    return site.visitor().get(address).body();
  }

  /** What may not be found anywhere as things stand. */
  private static Map<String, Pattern> unreleased(Session session) {
    var secrets = new LinkedHashMap<String, Pattern>();
    var sitting = session.sitting(TestSite.SITTING).orElseThrow();
    boolean open = session.isReleased(new OfSitting(TestSite.SITTING));
    var names = new ArrayList<String>(List.of("代表0[0-9]{2}")); // whose name nobody knows
    for (var member : session.roster().members()) {
      var name = member.name().zh();
      boolean presides = open && name.equals(CHAIR);
      if (!presides && !name.matches("代表[0-9]+")) names.add(Pattern.quote(name));
    }
    secrets.put("the name of a deputy", Pattern.compile(String.join("|", names)));
    if (!open) {
      var titles = new ArrayList<String>(List.of(sitting.plan().title().zh()));
      titles.add(sitting.plan().place().zh());
      sitting.items().forEach(item -> titles.add(item.item().title().zh()));
      secrets.put("the sitting", words(titles));
    }
    if (!session.isReleased(new OfAttendance(TestSite.SITTING))) {
      int count = session.attendance(TestSite.SITTING).orElseThrow().count();
      if (count > 0) secrets.put("the attendance", number(count));
    }
    for (var vote : session.votes()) {
      if (session.isReleased(new OfResult(vote.id()))) continue;
      var figures = vote.tally();
      secrets.put("votes for", number(figures.inFavour()));
      secrets.put("votes against", number(figures.against()));
      secrets.put("abstentions", number(figures.abstain()));
      secrets.put("how many voted", number(figures.cast()));
      secrets.put("the outcome", Pattern.compile("data-test=\"outcome\"|\"carried\"|未通过："));
    }
    papers(session, secrets);
    return secrets;
  }

  private static void papers(Session session, Map<String, Pattern> secrets) {
    var released = new StringBuilder();
    var titles = new ArrayList<String>();
    for (var paper : session.papers()) {
      var title = paper.title().zh();
      if (session.isReleased(new OfPaper(paper.id()))) released.append(title).append('\n');
      else titles.add(title);
    }
    titles.removeIf(title -> released.indexOf(title) >= 0); // one may stand within another
    if (!titles.isEmpty()) secrets.put("a paper", words(titles));
  }

  private static Pattern words(List<String> words) {
    return Pattern.compile(String.join("|", words.stream().map(Pattern::quote).toList()));
  }

  /** A number of three figures that stands alone; moments have them after a point. */
  private static Pattern number(int count) {
    return count < 100
        ? Pattern.compile("(?!)")
        : Pattern.compile("(?<![\\w.+/])" + count + "(?![\\w+/])");
  }
}
