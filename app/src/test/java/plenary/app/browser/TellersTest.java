package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaEvent.Section;
import plenary.act.Role;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.BodyId;
import plenary.base.Digest;
import plenary.base.Text;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** Two at their count. */
@ExtendWith(Chromium.class)
@Timeout(180)
class TellersTest {
  private static final Actor ONE = new Actor(Role.TELLER, "jia");
  private static final Actor TWO = new Actor(Role.TELLER, "yi");
  private static final SetSections SECTIONS =
      new SetSections(
          List.of(new Section(new Text("东区", "East"), List.of(new BodyId("delegation-01")))));

  @TempDir Path folder;

  @Test
  @DisplayName("what one enters reaches the other, and leaves alone the form that is begun")
  void begun_form_stays(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED, Channel.HANDS, SECTIONS);
        var room = new Room(browser, site.port())) {
      var one = room.open(Screen.DESK, site.link(ONE));
      var two = room.open(Screen.PHONE, site.link(TWO));
      two.fill("#count-1-for", "31");
      enter(one, "30", "1", "0");
      assertThat(two.locator("[data-test=part-1]")).containsText("已有一人录入");
      assertThat(two.locator("[data-test=moved-on]")).isVisible();
      assertThat(two.locator("#count-1-for")).hasValue("31");
      enter(two, "31", "0", "0");
      assertThat(one.locator("[data-test=part-1]")).containsText("不一致");
      assertThat(one.locator("[data-test=mine-1]")).containsText("请重新点数");
      one.locator("#count-1-section").selectOption("1");
      enter(one, "31", "0", "0");
      assertThat(two.locator("[data-test=part-1]")).containsText("一致");
      assertThat(two.locator("#count-1-section")).hasValue("2");
      var wrong = new ArrayList<String>();
      look(one, wrong);
      look(two, wrong);
      assertEquals(List.of(), wrong);
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("a slip is hashed in the browser as the record would hash it, and is not sent")
  void slip(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.SECRET, Channel.KEYPAD);
        var room = new Room(browser, site.port())) {
      var one = room.open(Screen.DESK, site.link(ONE));
      var slip = "赞成 400".getBytes(StandardCharsets.UTF_8);
      one.locator("#count-1-slip").setInputFiles(new FilePayload("slip.txt", "text/plain", slip));
      assertThat(one.locator("#count-1-digest")).hasValue(Digest.of(slip).hex());
      one.fill("#count-1-device", "表决系统 1 号");
      one.fill("#count-1-printed", "2022-12-29T09:30:05");
      enter(one, "400", "1", "1");
      assertThat(one.locator("[data-test=part-0]")).containsText("已有一人录入");
      var wrong = new ArrayList<String>();
      look(one, wrong);
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  @DisplayName("hands are counted and agreed on with no script at all")
  void without_script(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED, Channel.HANDS);
        var room = new Room(browser, site.port())) {
      for (var who : List.of(ONE, TWO)) {
        var page = room.openWithoutScript(Screen.PHONE, site.link(who));
        if (page.locator("[data-test=tellers]").count() == 0) {
          page.locator("main button").first().click();
        }
        enter(page, "401", "1", "0");
        page.navigate("/tellers");
        if (who.equals(TWO)) assertThat(page.locator("[data-test=total]")).containsText("赞成 401");
      }
    }
  }

  private static void enter(Page page, String inFavour, String against, String abstain) {
    page.fill("#count-1-for", inFavour);
    page.fill("#count-1-against", against);
    page.fill("#count-1-abstain", abstain);
    page.locator("[data-test=enter-count]").click();
  }

  private static void look(Page page, List<String> wrong) {
    wrong.addAll(Axe.objections(page));
    page.setViewportSize(360, 800);
    int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (wide > 360) wrong.add(page.url() + " is " + wide + " wide");
  }
}
