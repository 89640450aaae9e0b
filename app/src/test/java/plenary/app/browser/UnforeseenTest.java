package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plenary.act.Actor;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.app.browser.Console.Hand;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** What nobody rehearses: equipment that fails, two consoles, no script, no network. */
@ExtendWith(Chromium.class)
@Timeout(300)
class UnforeseenTest {
  private static final VoteId FIRST = new VoteId(1);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @DisplayName("equipment fails in a secret round: nothing of it counts, and hands are counted")
  @EnumSource
  void equipment_fails(Hand hand, Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.SECRET);
        var room = new Room(browser, site.port())) {
      var chair = new Console(room.open(Screen.DESK, site.link(TestSite.CHAIR)), hand);
      var phone = phone(site, room);
      var hall = room.open(Screen.HALL, "/hall");
      var home = room.open(Screen.DESK, "/");
      var photographer =
          new Photographer()
              .with("hall", room.open(Screen.HALL, "/hall"))
              .with("chair", room.open(Screen.DESK, site.link(TestSite.CHAIR)))
              .with("deputy", phone(site, room))
              .withAll("home", room.open(Screen.DESK, "/"));
      phone.locator("[data-test=for]").click();
      assertThat(ballot(phone)).containsText("无记名，不显示所选");

      chair.other("F", "设备故障，本轮无效");
      assertThat(chair.page().locator("details.more[open]")).containsText("此事不能撤回");
      chair.confirm();
      assertThat(message(hall)).containsText("本轮表决无效");
      assertThat(message(hall)).containsText("表决器发生故障");
      assertThat(ballot(phone)).containsText("本轮表决无效，所投不计");
      assertThat(home.locator("[data-test=now]")).containsText("本轮表决无效，将重新表决");
      chair.reads("上一轮表决无效");
      if (hand == Hand.MOUSE) photographer.look("12-void");

      chair.other("H", "改用举手");
      assertThat(message(hall)).containsText("举手表决");
      assertThat(ballot(phone)).containsText("请举手表决");
      chair.reads("赞成的请举手");
      if (hand == Hand.MOUSE) photographer.look("13-hands");
      var desk = new Console(room.open(Screen.DESK, site.link(TestSite.DESK)), hand);
      desk.page().navigate("/chair");
      count(chair, "300", "60", "30");
      assertThat(chair.page().locator(".counts")).containsText("一人已录入，待另一人");
      assertThat(desk.page().locator(".counts")).containsText("一人已录入，待另一人");
      assertThat(desk.page().locator(".counts")).not().containsText("赞成300");
      count(desk, "301", "60", "30");
      assertThat(chair.page().locator(".counts .disputed")).containsText("不一致，请重新点数");
      assertThat(chair.page().locator(".counts")).containsText("赞成301 反对60 弃权30");
      if (hand == Hand.MOUSE) photographer.look("13-hands-disputed");
      count(desk, "300", "60", "30");
      assertThat(chair.page().locator(".counts")).hasCount(0);
      chair.next("结束表决");
      chair.reads("赞成300票");
      chair.next("宣布结果");
      assertThat(message(hall)).containsText("举手表决结果");
      assertThat(message(hall).locator(".split dd"))
          .hasText(new String[] {"300", "60", "30", "12"});
      var result = home.locator("[data-test=result]");
      assertThat(result).hasCount(1);
      assertThat(result).containsText("需 281 票赞成，得 300 票");
      if (hand == Hand.MOUSE) photographer.look("14-hands-result");
      photographer.sawNothingTooWide();
      room.hasHeardNoComplaint();
    }
  }

  private static void count(Console console, String inFavour, String against, String abstain) {
    console.fill("hands-for", inFavour);
    console.fill("hands-against", against);
    console.fill("hands-abstain", abstain);
    console.submit("录入举手人数");
  }

  @Test
  @DisplayName("a push leaves alone what a deputy has begun: the button under the finger stays")
  void begun_by_a_deputy(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      phone.locator("[data-test=against]").focus();
      phone.evaluate("document.querySelector('[data-test=against]').mine = true");
      site.ask(TestSite.CHAIR, new RaiseObjection(TestSite.SITTING, text("异议"), Optional.empty()));
      assertThat(phone.locator("[data-test=where]")).containsText("有代表提出异议");
      assertThat(phone.locator("[data-test=against]")).isFocused();
      assertThat(phone.locator("[data-test=against]")).hasJSProperty("mine", true);
      phone.keyboard().press("Enter");
      assertThat(ballot(phone)).containsText("已记录：反对");
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName(
      "buttons of a round that is over are not changed for those of the next: it is offered")
  void another_round(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      assertThat(phone.locator("#vote")).isVisible();
      phone.context().setOffline(true);
      site.ask(
          TestSite.CHAIR,
          new VoidRound(FIRST, Fault.EQUIPMENT),
          new OpenVote(TestSite.item(4), Secrecy.SECRET, Channel.DEVICE, 60));
      phone.evaluate("document.querySelector('[data-test=for]').mine = true");
      phone.context().setOffline(false);
      var offer = phone.locator("[data-test=offer]");
      assertThat(offer).isVisible();
      assertThat(offer).containsText("进入表决");
      assertThat(phone.locator("[data-test=for]")).hasJSProperty("mine", true);
      assertThat(ballot(phone)).containsText("记名表决");
      offer.click();
      assertThat(ballot(phone)).containsText("无记名表决");
      phone.locator("[data-test=for]").click();
      assertThat(ballot(phone)).containsText("无记名，不显示所选");
    }
  }

  @Test
  @DisplayName("once a vote has ended its buttons go, and say what comes")
  void buttons_go(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var pressed = phone(site, room);
      pressed.locator("[data-test=for]").click();
      pressed.setViewportSize(360, 640);
      assertThat(pressed.locator("[data-test=recorded]")).isInViewport();
      assertThat(ballot(pressed)).containsText("已记录：赞成");
      var idle = room.open(Screen.PHONE, site.link(Actor.deputy(site.arrivals().get(1))));
      assertThat(idle.locator("#vote")).isVisible();
      site.ask(TestSite.CHAIR, new CloseVote(FIRST));
      assertThat(ballot(pressed)).containsText("等待宣布结果");
      assertThat(ballot(idle)).containsText("等待宣布结果");
      assertThat(idle.locator("#vote")).hasCount(0);
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("a push leaves alone what the chair fills in, and says that things have moved on")
  void begun_by_the_chair(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      site.ask(TestSite.CHAIR, new CloseVote(FIRST));
      var page = room.open(Screen.DESK, site.link(TestSite.CHAIR));
      var other = new Console(room.open(Screen.DESK, site.link(TestSite.CHAIR)), Hand.MOUSE);
      var chair = new Console(page, Hand.MOUSE);
      chair.other("Y", "有异议");
      chair.fill("objection-matter", "计票人数与到会人数不一致");
      other.next("宣布结果");
      assertThat(page.locator(".moved-on")).isVisible();
      assertThat(page.locator("#objection-matter")).hasValue("计票人数与到会人数不一致");
      chair.confirm();
      assertThat(page.locator(".refusal")).containsText("会场情况已有变化");
      assertThat(page.locator("#objection-matter")).hasValue("计票人数与到会人数不一致");
      chair.confirm();
      chair.reads("有代表提出异议：计票人数与到会人数不一致");
    }
  }

  @Test
  @DisplayName("of two consoles the later one is told what has changed, and shows it")
  void two_consoles(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var first = new Console(room.open(Screen.DESK, site.link(TestSite.CHAIR)), Hand.MOUSE);
      var later = room.openWithoutScript(Screen.DESK, site.link(TestSite.CHAIR));
      assertThat(later.locator("#primary")).containsText("结束表决");
      first.next("结束表决");
      first.reads("表决结果");
      later.locator("#primary").click();
      assertThat(later.locator(".refusal")).containsText("没有执行");
      assertThat(later.locator(".refusal")).containsText("结束");
      assertThat(later.locator("#primary")).containsText("宣布结果");
      later.screenshot(Photographer.picture("15-refused-chair", Screen.DESK));
      later.locator("#primary").click();
      assertThat(later.locator(".refusal")).hasCount(0);
      first.reads("通过");
    }
  }

  @Test
  @DisplayName("a double press takes one step")
  void double_press(Browser browser) {
    try (var site = TestSite.opened(folder);
        var room = new Room(browser, site.port())) {
      var page = room.open(Screen.DESK, site.link(TestSite.CHAIR));
      var chair = new Console(page, Hand.MOUSE);
      assertThat(chair.primary()).containsText("进行这一项");
      chair.primary().dblclick();
      assertThat(chair.primary()).containsText("国歌奏唱完毕");
      page.keyboard().press("Enter");
      assertThat(page.locator(".moves[data-settling]")).hasCount(0);
      assertThat(chair.primary()).containsText("国歌奏唱完毕");
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("a deputy votes, and changes the vote, in a browser that runs no script")
  void without_script(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = room.openWithoutScript(Screen.PHONE, site.link(Actor.deputy(TestSite.PRESENT)));
      phone.locator("[data-test=for]").click();
      assertThat(ballot(phone)).containsText("已记录：赞成");
      phone.locator("[data-test=abstain]").click();
      assertThat(ballot(phone)).containsText("已记录：弃权");
      assertThat(phone.locator("[data-test=abstain]")).hasAttribute("aria-pressed", "true");
      site.ask(TestSite.CHAIR, new CloseVote(FIRST));
      phone.locator("[data-test=for]").click();
      assertThat(ballot(phone).locator(".refusal")).containsText("结束");
      assertThat(ballot(phone)).containsText("等待宣布结果");
    }
  }

  @Test
  @DisplayName("when the server goes away a phone says so, and that a press was not recorded")
  void no_network(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      var hall = room.open(Screen.HALL, "/hall");
      assertThat(phone.locator(".offline")).isHidden();
      site.breakOff();
      assertThat(phone.locator(".offline")).isVisible();
      assertThat(hall.locator(".offline")).isVisible();
      assertThat(hall.locator(".under-way")).isHidden();
      assertThat(message(hall)).containsText("连接中断，表决情况不明");
      phone.locator("[data-test=for]").click();
      var unsent = phone.locator("[data-test=unsent]");
      assertThat(unsent).containsText("未连接，尚未记录");
      assertThat(unsent).containsText("请举手示意工作人员");
      phone.setViewportSize(360, 640);
      assertThat(unsent).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
      assertThat(ballot(phone)).not().containsText("已记录：");
      phone.screenshot(Photographer.picture("16-offline-deputy", Screen.PHONE));
      hall.screenshot(Photographer.picture("16-offline-hall", Screen.HALL));
      site.comeBack();
      assertThat(phone.locator(".offline")).isHidden();
      assertThat(hall.locator(".offline")).isHidden();
      assertThat(hall.locator(".under-way")).isVisible();
      phone.locator("[data-test=for]").click();
      assertThat(ballot(phone)).containsText("已记录：赞成");
      assertThat(unsent).isHidden();
    }
  }

  private static Page phone(TestSite site, Room room) {
    return room.open(Screen.PHONE, site.link(Actor.deputy(TestSite.PRESENT)));
  }

  private static Text text(String words) {
    return Text.same(words);
  }

  private static Locator message(Page hall) {
    return hall.locator(".message");
  }

  private static Locator ballot(Page deputy) {
    return deputy.locator("#ballot");
  }
}
