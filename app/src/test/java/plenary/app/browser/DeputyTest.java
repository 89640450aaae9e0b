package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.VoteId;
import plenary.rules.Secrecy;

/** A deputy's phone: live, never in the way of a choice, and plain about what is recorded. */
@ExtendWith(Chromium.class)
@Timeout(300)
class DeputyTest {
  private static final VoteId FIRST = new VoteId(1);

  /** A thumb, or a finger of seventy years. */
  private static final int LEAST_HEIGHT = 56;

  @TempDir Path folder;

  @Test
  @DisplayName(
      "my check-in and a paper given out appear without reloading; another's check-in does not")
  void live(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      site.ask(TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
      var phone = phone(site, room);
      phone.evaluate("window.same = true");
      var other = new CheckIn(TestSite.SITTING, List.of(TestSite.ABSENT), Optional.empty());
      site.ask(TestSite.DESK, other);
      assertThat(phone.locator("[data-test=present]")).containsText("未签到");
      var mine = new CheckIn(TestSite.SITTING, List.of(TestSite.PRESENT), Optional.empty());
      site.ask(TestSite.DESK, mine);
      assertThat(phone.locator("[data-test=present]")).containsText("已签到");
      assertThat(phone.locator("[data-test=my-papers]")).containsText("发给我的文件");
      giveOut(room.open(Screen.DESK, site.link(TestSite.DESK)));
      assertThat(phone.locator("[data-test=my-papers]")).containsText("1 份");
      assertEquals(true, phone.evaluate("window.same"), "it was not reloaded");
      room.hasHeardNoComplaint();
    }
  }

  private static void giveOut(Page desk) {
    desk.navigate("/desk/paper/1");
    var file = new FilePayload("a.txt", "text/plain", "报告".getBytes(StandardCharsets.UTF_8));
    desk.setInputFiles("form[action='/desk/paper/1/versions'] input[type=file]", file);
    desk.locator("form[action='/desk/paper/1/versions'] button").click();
    desk.locator("form[action='/desk/paper/1/audience'] [name=deputies]").check();
    desk.locator("form[action='/desk/paper/1/audience'] button").click();
  }

  @Test
  @DisplayName(
      "a deputy votes by the keyboard alone; the three buttons are high enough for a thumb")
  void by_keyboard(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      for (var button : phone.locator(".choice").all()) {
        double height = button.boundingBox().height;
        assertTrue(height >= LEAST_HEIGHT, "only " + height);
      }
      assertEquals(3, phone.locator(".choice").count());
      for (int i = 0; i < 30 && !hasFocus(phone.locator("[data-test=against]")); i++) {
        phone.keyboard().press("Tab");
      }
      phone.keyboard().press("Enter");
      assertThat(ballot(phone)).containsText("已记录：反对");
      assertThat(phone.locator("[data-test=against]")).hasAttribute("aria-pressed", "true");
      room.hasHeardNoComplaint();
    }
  }

  private static boolean hasFocus(Locator at) {
    return (Boolean) at.evaluate("e => e === document.activeElement");
  }

  @Test
  @DisplayName(
      "before a secret press it is said that it is final; after it nothing shows the choice")
  void secret(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.SECRET);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      var said = phone.locator("[data-test=beforehand]");
      assertThat(said).containsText("按下即为最终选择，不能更改");
      assertTrue(said.boundingBox().y < phone.locator(".choice").first().boundingBox().y);
      phone.screenshot(Photographer.picture("31-secret-deputy", Screen.PHONE));
      phone.locator("[data-test=against]").click();
      assertThat(ballot(phone)).containsText("无记名，不显示所选");
      assertThat(phone.locator(".choice")).hasCount(0);
      phone.screenshot(Photographer.picture("32-secret-deputy", Screen.PHONE));
      site.ask(TestSite.CHAIR, new CloseVote(FIRST));
      assertThat(ballot(phone)).containsText("等待宣布结果");
      phone.locator("[data-test=to-record]").click();
      assertThat(phone.locator("[data-test=voted]")).containsText("都不保存");
      assertThat(phone.locator("[data-test=voted]")).not().containsText("反对");
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("my record has my attendance at the sitting and my recorded vote, and nobody else's")
  void own_record(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      phone.locator("[data-test=abstain]").click();
      assertThat(ballot(phone)).containsText("已记录：弃权");
      phone.screenshot(Photographer.picture("33-recorded-deputy", Screen.PHONE).setFullPage(true));
      site.ask(TestSite.CHAIR, new CloseVote(FIRST));
      phone.navigate("/deputy/record");
      assertThat(phone.locator("[data-test=attended]")).containsText("出席");
      assertThat(phone.locator("[data-test=attended]")).containsText("签到");
      assertThat(phone.locator("[data-test=voted] li")).hasCount(1);
      assertThat(phone.locator("[data-test=voted]")).containsText("弃权");
      phone.screenshot(Photographer.picture("34-record-deputy", Screen.PHONE).setFullPage(true));
      var away = room.open(Screen.PHONE, site.link(Actor.deputy(TestSite.ABSENT)));
      away.navigate("/deputy/record");
      assertThat(away.locator("[data-test=attended]")).containsText("未出席");
      assertThat(away.locator("[data-test=voted] li")).hasCount(0);
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName(
      "a line that is cut is said at once, with what was recorded, what was not, and what to do")
  void cut(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      var cut = phone.locator("[data-test=cut]");
      assertThat(cut).isHidden();
      site.breakOff();
      assertThat(cut).isVisible();
      assertThat(cut).containsText("未连接，尚未记录。请举手示意工作人员");
      phone.screenshot(Photographer.picture("35-cut-deputy", Screen.PHONE));
      site.comeBack();
      assertThat(cut).isHidden();
      phone.locator("[data-test=for]").click();
      assertThat(ballot(phone)).containsText("已记录：赞成");
      site.breakOff();
      assertThat(cut).containsText("此前已经记录的仍然有效");
      assertThat(cut).isVisible();
      site.comeBack();
    }
  }

  @Test
  @DisplayName(
      "a line that falls silent without a word is noticed, though the browser says nothing")
  void silent(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var phone = phone(site, room);
      assertThat(phone.locator("html[data-line=cut]")).hasCount(0);
      phone.evaluate(
          """
          () => {
            const now = performance.now.bind(performance);
            performance.now = () => now() + 20000; // as if nothing had come for so long
          }
          """);
      assertThat(phone.locator("[data-test=cut]")).isVisible();
      assertThat(phone.locator("[data-test=cut]")).isHidden(); // the next sign of life
    }
  }

  private static Page phone(TestSite site, Room room) {
    return room.open(Screen.PHONE, site.link(Actor.deputy(TestSite.PRESENT)));
  }

  private static Locator ballot(Page deputy) {
    return deputy.locator("#ballot");
  }
}
