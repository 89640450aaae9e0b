package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.EndTrial;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent.Kind;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.ResumeVote;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.Choice;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.session.Session;

/** A deputy's phone where a sitting debates, tries its devices, or a device fails. */
@ExtendWith(Chromium.class)
@Timeout(300)
class DeputyFloorTest {
  private static final VoteId FIRST = new VoteId(1);

  @TempDir Path folder;

  @Test
  @DisplayName("a trial press says in plain words that it counts for nothing, and nothing is kept")
  void trial(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      site.ask(TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
      var mine = new CheckIn(TestSite.SITTING, List.of(TestSite.PRESENT), Optional.empty());
      site.ask(TestSite.DESK, mine);
      var phone = phone(site, room);
      site.ask(TestSite.CHAIR, new BeginTrial(TestSite.SITTING));
      assertThat(phone.locator("[data-test=trial]")).isVisible();
      assertThat(ballot(phone)).containsText("不计票，不留记录");
      long before = site.chamber().read(Session::size);
      phone.screenshot(Photographer.picture("36-trial-deputy", Screen.PHONE));
      phone.locator("[data-test=trial-press]").click();
      assertThat(phone.locator("[data-test=trial-answered]")).containsText("您的手机正常");
      assertEquals(before, site.chamber().read(Session::size), "no entry tells of it");
      site.ask(TestSite.CHAIR, new EndTrial(TestSite.SITTING));
      assertThat(phone.locator("[data-test=trial]")).hasCount(0);
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName(
      "a deputy asks to speak, sees the place on the list move, and takes the request back")
  void speaking(Browser browser) {
    try (var site = TestSite.opened(folder);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      assertThat(phone.locator("[data-test=ask-speech]")).hasCount(0);
      site.ask(TestSite.CHAIR, new BeginItem(TestSite.item(1)));
      site.ask(TestSite.CHAIR, new OpenDebate(TestSite.item(1), List.of()));
      var other = site.arrivals().stream().filter(m -> !m.equals(TestSite.PRESENT)).findFirst();
      var ask = new RequestFloor(TestSite.SITTING, other.orElseThrow(), Kind.SPEECH);
      site.ask(TestSite.DESK, ask);
      phone.locator("[data-test=ask-speech]").click();
      assertThat(phone.locator("[data-test=place]")).containsText("第 2 位");
      phone.screenshot(Photographer.picture("37-speaking-deputy", Screen.PHONE));
      var back = new WithdrawRequest(TestSite.SITTING, 1, other.orElseThrow());
      site.ask(TestSite.DESK, back);
      assertThat(phone.locator("[data-test=place]")).containsText("第 1 位");
      phone.locator("[data-test=withdraw]").click();
      assertThat(phone.locator("[data-test=place]")).hasCount(0);
      phone.locator("[data-test=ask-order]").click();
      assertThat(phone.locator("[data-test=place]")).containsText("程序性问题");
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("a vote on hold says so and takes no press; when it goes on the buttons are there")
  void held(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      phone.locator("[data-test=for]").click();
      assertThat(ballot(phone)).containsText("已记录：赞成");
      var reason = Text.same("检查设备");
      site.ask(TestSite.CHAIR, new HoldVote(FIRST, reason));
      assertThat(phone.locator("[data-test=held]")).containsText("您此前的选择已经记录");
      assertThat(phone.locator(".choice")).hasCount(0);
      site.ask(TestSite.CHAIR, new ResumeVote(FIRST));
      assertThat(phone.locator(".choice")).hasCount(3);
      assertThat(ballot(phone)).containsText("已记录：赞成");
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("where a device fails the phone says whom to ask, and then what was entered")
  void entered(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      phone.locator(".fails summary").click();
      assertThat(phone.locator(".fails")).containsText("请举手示意工作人员");
      phone.evaluate("document.querySelector('[data-test=for]').mine = true");
      var entered =
          new EnterChoice(FIRST, TestSite.PRESENT, Choice.AGAINST, Channel.HANDS, "desk", "计票人乙");
      site.ask(TestSite.DESK, entered);
      assertThat(phone.locator("[data-test=entered]")).containsText("工作人员已为您录入：反对（举手）");
      assertThat(phone.locator("[data-test=for]")).hasJSProperty("mine", true);
      room.hasHeardNoComplaint();
    }
  }

  private static Page phone(TestSite site, Room room) {
    return room.open(Screen.PHONE, site.link(Actor.deputy(TestSite.PRESENT)));
  }

  private static Locator ballot(Page deputy) {
    return deputy.locator("#ballot");
  }
}
