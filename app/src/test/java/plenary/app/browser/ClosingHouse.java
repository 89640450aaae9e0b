package plenary.app.browser;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenary.act.Actor;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.Section;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Business.Anthem;
import plenary.act.Business.Question;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.ConveneSession;
import plenary.act.SessionCommand.MarkIllustration;
import plenary.act.SessionEvent.Illustration;
import plenary.act.VoteCommand.CastVote;
import plenary.app.folder.Home;
import plenary.app.web.TestSite;
import plenary.app.web.rules.Shelf;
import plenary.base.BodyId;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.BodyKind;

/**
 * A congress of 474 numbered deputies at its closing sitting, of whom 471 come, in two parts of the
 * hall: as many as there were in Shenyang on 2001-02-14. All else is illustrative.
 */
final class ClosingHouse {
  static final int DUE = 474;
  static final int PRESENT = 471;
  static final MemberId PHONE = new MemberId(8);
  static final List<String> MOTIONS =
      List.of(
          "关于政府工作报告的决议（草案）",
          "关于计划报告的决议（草案）",
          "关于预算报告的决议（草案）",
          "关于常务委员会工作报告的决议（草案）",
          "关于中级人民法院工作报告的决议（草案）",
          "关于人民检察院工作报告的决议（草案）",
          "城市管理条例（草案）",
          "大会选举办法（草案）");

  private static final BodyId EAST = new BodyId("delegation-01");
  private static final BodyId WEST = new BodyId("delegation-02");

  private ClosingHouse() {}

  /** Everybody who comes. */
  static List<MemberId> present() {
    return IntStream.rangeClosed(1, PRESENT).mapToObj(MemberId::new).toList();
  }

  /** Everything up to the chair's first word: the doors are open, and 471 are in. */
  static TestSite prepared(Path folder) {
    var site = TestSite.empty(folder);
    var book = new Shelf(Home.folder().resolve("rulebooks")).book("cn-municipal").orElseThrow();
    site.ask(
        TestSite.DESK,
        new ConveneSession(
            Text.same("示例市第十二届人民代表大会"),
            12,
            Text.same("示例市第十二届人民代表大会第四次会议"),
            Text.same("市十二届人大四次会议"),
            4,
            ZoneId.of("Asia/Shanghai"),
            site.chamber().signer()),
        new AdoptRulebook(book.rulebook(), book.digest()),
        new MarkIllustration(Illustration.VOTE_FIGURES, Text.same("除一项外，票数均为示例。")));
    roll(site);
    sitting(site);
    return site;
  }

  private static void roll(TestSite site) {
    var chair = List.of(new MemberId(1), new MemberId(2));
    site.ask(
        TestSite.DESK,
        new FormBody(new BodyId("plenary"), BodyKind.PLENARY, Text.same("全体会议")),
        new FormBody(new BodyId("presidium"), BodyKind.PRESIDIUM, Text.same("主席团")),
        new FormBody(EAST, BodyKind.DELEGATION, Text.same("第一代表团")),
        new FormBody(WEST, BodyKind.DELEGATION, Text.same("第二代表团")),
        new EnrolMembers(IntStream.rangeClosed(1, DUE).mapToObj(ClosingHouse::deputy).toList()),
        new ComposeBody(new BodyId("presidium"), chair),
        new NameStandingChairs(chair),
        new SetSections(
            List.of(
                new Section(Text.same("东区"), List.of(EAST)),
                new Section(Text.same("西区"), List.of(WEST)))));
  }

  private static Enrolment deputy(int number) {
    return new Enrolment(
        new MemberId(number), Text.same("代表" + number), number <= 240 ? EAST : WEST);
  }

  private static void sitting(TestSite site) {
    var items = new ArrayList<Item>();
    for (var motion : MOTIONS) {
      var words = Text.same(motion);
      var title = Text.same("表决" + motion);
      items.add(
          new Item(TestSite.item(items.size() + 1), title, new Question("resolution", words)));
    }
    items.add(new Item(TestSite.item(items.size() + 1), Text.same("奏唱国歌"), new Anthem()));
    site.ask(
        TestSite.DESK,
        new PlanSitting(
            TestSite.SITTING,
            new BodyId("plenary"),
            Text.same("闭幕会"),
            Text.same("大礼堂"),
            Instant.parse("2026-02-14T01:00:00Z")),
        new SetAgenda(TestSite.SITTING, items),
        new NamePresidingChair(TestSite.SITTING, new MemberId(2)),
        new OpenCheckIn(TestSite.SITTING),
        new CheckIn(TestSite.SITTING, present(), Optional.empty()));
  }

  /**
   * Everybody presses but the one with the phone, who presses alone and in favour.
   *
   * @param inFavour with that one
   */
  static void press(TestSite site, int vote, int inFavour, int against, int abstain) {
    int n = 1;
    for (var member : present()) {
      if (member.equals(PHONE)) continue;
      if (++n > inFavour + against + abstain) return;
      var choice =
          n <= inFavour ? Choice.FOR : n <= inFavour + against ? Choice.AGAINST : Choice.ABSTAIN;
      site.ask(Actor.deputy(member), new CastVote(new VoteId(vote), member, choice));
    }
  }
}
