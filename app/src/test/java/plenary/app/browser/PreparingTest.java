package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand.DistributePaper;
import plenary.act.AgendaCommand.SetSchedule;
import plenary.act.AgendaCommand.SetSessionAgenda;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.Slot;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.ImportRoll;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterEvent.Ending;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.Text;

/** Every preparing page with names as long as real ones, on every screen. */
@ExtendWith(Chromium.class)
@Timeout(300)
class PreparingTest {
  private static final String SURNAMES = "甲乙丙丁戊己庚辛壬癸";
  private static final String GIVEN = "子丑寅卯辰巳午未申酉戌亥";
  private static final List<String> LONG =
      List.of("甲　子", "甲乙丙丁·戊己庚", "子丑寅卯·辰巳午未申酉", "甲乙丙丁", "甲乙丙丁戊·己庚辛壬癸");

  @TempDir Path folder;

  @Test
  @DisplayName("no preparing page is wider than a phone, and none complains")
  void every_page(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      name(site);
      prepare(site);
      var photographer = new Photographer();
      for (var each :
          List.of(
              "",
              "setup",
              "roster",
              "roster/m010",
              "presidium",
              "sittings",
              "sittings/1?item=2",
              "agenda",
              "papers",
              "paper/1",
              "seats?row=2&seat=3",
              "attendance")) {
        var page = room.open(Screen.DESK, site.link(TestSite.DESK));
        page.navigate("/desk/" + each);
        assertThat(page.locator("#content")).isVisible();
        photographer.withAll(each.replaceAll("[^a-z0-9]+", "-"), page);
      }
      photographer.look("60-prepare");
      photographer.sawNothingTooWide();
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("before a session there are the steps, and the form that creates it")
  void nothing_yet(Browser browser) {
    try (var site = TestSite.empty(folder);
        var room = new Room(browser, site.port())) {
      var photographer = new Photographer();
      for (var each :
          List.of("", "setup", "roster", "presidium", "sittings", "agenda", "papers", "seats")) {
        var page = room.open(Screen.DESK, site.link(TestSite.DESK));
        page.navigate("/desk/" + each);
        photographer.withAll(each, page);
      }
      photographer.look("61-empty");
      photographer.sawNothingTooWide();
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("while somebody types in the search the roll shows whom it finds, and how many")
  void find_as_you_type(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      var page = room.open(Screen.DESK, site.link(TestSite.DESK));
      page.navigate("/desk/roster");
      page.locator("[data-test=search]").pressSequentially("陆治");
      assertThat(page.locator("[data-row]:visible")).hasCount(1);
      assertThat(page.locator("[data-found=roll]")).hasText("1");
      page.locator("[data-test=search]").fill("");
      assertThat(page.locator("[data-found=roll]")).hasText("561");
    }
  }

  @Test
  @DisplayName("a paper is chosen, uploaded and given out in the browser, and opened by a deputy")
  void a_paper(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      var page = room.openWithoutScript(Screen.PHONE, site.link(TestSite.DESK));
      page.navigate("/desk/paper/1");
      var file = new FilePayload("草案 终稿.txt", "text/html", "一、".getBytes(StandardCharsets.UTF_8));
      page.locator("#file-file").setInputFiles(file);
      page.locator("[data-test=file]").click();
      assertThat(page.locator("[data-test=versions]")).containsText("草案 终稿.txt");
      page.getByLabel("第一代表团（示例）").check();
      page.locator("[data-test=distribute]").click();
      assertThat(page.locator("[data-test=given]")).containsText("第一代表团");
      var phone = room.open(Screen.PHONE, site.link(Actor.deputy(TestSite.PRESENT)));
      phone.locator("[data-test=my-papers]").click();
      var sent = phone.waitForDownload(() -> phone.locator("[data-test=given] li a").click());
      assertEquals("草案 终稿.txt", sent.suggestedFilename());
      page.reload();
      assertThat(page.locator("[data-test=receipts] b")).hasText("1");
      room.hasHeardNoComplaint();
    }
  }

  /** Names as long as those of a real roll, which are nobody's: they are made of cyclical signs. */
  private static void name(TestSite site) {
    var steps = new ArrayList<RosterCommand>();
    for (int i = 8; i <= 561; i++) {
      var name =
          i % 60 == 0
              ? LONG.get(i / 60 % LONG.size())
              : SURNAMES.charAt(i % SURNAMES.length())
                  + GIVEN.substring(
                      i * 7 % (GIVEN.length() - 2), i * 7 % (GIVEN.length() - 2) + 1 + i % 2);
      steps.add(new CorrectName(new MemberId(i), Text.same(name), "示例", "示例"));
    }
    site.ask(TestSite.DESK, new ImportRoll(steps));
  }

  private static void prepare(TestSite site) {
    var first = new BodyId("delegation-01");
    site.ask(
        TestSite.DESK,
        new LeadDelegation(first, new MemberId(1), List.of(new MemberId(2), new MemberId(3))),
        new EndMandate(
            new MemberId(500), Ending.RESIGNED, LocalDate.of(2022, 12, 1), Text.same("第三号公告")),
        new SetSessionAgenda(
            List.of(
                new Text("听取和审议政府工作报告", "Report on the work of the government"),
                new Text("审查和批准计划、预算", "Plan and budget"),
                new Text("选举", "Elections"))),
        new SetSchedule(
            List.of(
                new Slot(
                    LocalDate.of(2022, 12, 29),
                    "8:00",
                    new Text("开幕会", "Opening"),
                    new Text("人民会堂", "People's Hall"),
                    Optional.of(TestSite.SITTING)),
                new Slot(
                    LocalDate.of(2022, 12, 29),
                    "下午",
                    new Text("各代表团审议政府工作报告", "Deliberation"),
                    new Text("各代表团驻地", "Hotels"),
                    Optional.empty()))),
        new DistributePaper(new PaperId(1), new Audience(true, List.of(), List.of())));
    site.arrangeSeats();
  }
}
