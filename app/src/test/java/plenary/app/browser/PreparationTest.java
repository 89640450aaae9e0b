package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.browser.Room.Screen;
import plenary.app.serve.Service;
import plenary.app.serve.Service.Setting;

/**
 * A secretary who has never seen it prepares a real sitting out of two files, the roll and the
 * agenda, and checks in whoever comes; the record that this makes replays and verifies.
 */
@ExtendWith(Chromium.class)
@Timeout(300)
class PreparationTest {
  private static final Path HOME = Path.of(System.getProperty("plenary.home"));
  private static final Path EXAMPLE = HOME.resolve("sessions/qingdao-2022");
  private static final Path SHEETS = EXAMPLE.resolve("sheets");

  @TempDir Path folder;

  @Test
  @DisplayName("from nothing to 402 of 561 checked in, click by click, in less than ten minutes")
  void prepares_a_sitting(Browser browser) throws IOException {
    var setting = new Setting(folder.resolve("data"), "congress.example/17-2", Optional.empty());
    var began = Instant.now();
    try (var service = Service.start(setting, new InetSocketAddress("localhost", 0));
        var room = new Room(browser, service.port())) {
      var desk = room.open(Screen.DESK, service.linkForSecretariat());
      desk.locator("[data-test=enter]").click();
      creates(desk);
      readsTheRoll(desk);
      plans(desk);
      readsTheAgenda(desk);
      namesTheChair(desk);
      checksIn(desk);
      assertTrue(Duration.between(began, Instant.now()).toMinutes() < 10);
      room.hasHeardNoComplaint();
      Verifier.verifies(desk, folder);
    }
  }

  private static void creates(Page desk) {
    go(desk, "会议与规则");
    desk.fill("#setup-assembly", "青岛市第十七届人民代表大会");
    desk.fill("#setup-term", "17");
    desk.fill("#setup-number", "2");
    desk.fill("#setup-title", "青岛市第十七届人民代表大会第二次会议");
    desk.fill("#setup-short", "市十七届人大二次会议");
    desk.locator("[data-test=setup-form] input[name=rulebook][value=cn-municipal]").check();
    press(desk, "convene");
    assertThat(desk.locator("body")).containsText("青岛市第十七届人民代表大会第二次会议");
    assertThat(desk.locator("[data-test=refusal]")).hasCount(0);
  }

  private static void readsTheRoll(Page desk) {
    desk.navigate("/desk/import");
    desk.locator("[data-test=roster-file]").setInputFiles(SHEETS.resolve("roster.csv"));
    press(desk, "send-roster");
    assertThat(desk.locator("[data-test=faults]")).containsText("0");
    assertThat(desk.locator("[data-test=sheet]")).containsText("陆治原");
    assertThat(desk.locator("[data-test=sheet]")).containsText("代表561");
    press(desk, "take");
    assertThat(desk.locator("[data-test=done]")).isVisible();
    desk.navigate("/desk/roster");
    assertThat(desk.locator("body")).containsText("561");
    desk.navigate("/desk/import");
    desk.locator("[data-test=roster-file]").setInputFiles(SHEETS.resolve("roster.csv"));
    press(desk, "send-roster");
    assertThat(desk.locator("[data-test=nothing]")).containsText("完全相同");
  }

  private static void plans(Page desk) {
    desk.navigate("/desk/sittings");
    desk.selectOption("#plan-body", "plenary");
    desk.fill("#plan-title", "开幕会");
    desk.fill("#plan-day", "2022-12-29");
    desk.fill("#plan-time", "09:00");
    desk.fill("#plan-place", "市级机关会议中心");
    press(desk, "plan");
    desk.navigate("/desk/sittings");
    assertThat(desk.locator("table[data-test=sittings]")).containsText("09:00");
    desk.navigate("/desk/sittings/1"); // a slip is mended
    desk.locator("[data-test=replan] summary").click();
    desk.fill("#plan-time", "08:00");
    press(desk, "replan-sitting");
    desk.navigate("/desk/sittings");
    assertThat(desk.locator("table[data-test=sittings]")).containsText("08:00");
  }

  private static void readsTheAgenda(Page desk) {
    desk.navigate("/desk/import");
    desk.locator("[data-test=agenda-file]").setInputFiles(SHEETS.resolve("agenda.csv"));
    press(desk, "send-agenda");
    assertThat(desk.locator("[data-test=faults]")).containsText("0");
    press(desk, "take");
    assertThat(desk.locator("[data-test=done]")).isVisible();
    desk.navigate("/desk/sittings/1");
    assertThat(desk.locator("#business")).containsText("政府工作报告");
    assertThat(desk.locator("#business")).containsText("选举办法");
  }

  private static void namesTheChair(Page desk) {
    desk.navigate("/desk/presidium?sitting=1");
    assertThat(desk.locator("#standing")).containsText("王鲁明");
    desk.fill("#conducts-number", "002");
    press(desk, "set-conducts");
    assertThat(desk.locator("[data-test=conducts]")).containsText("王鲁明");
  }

  private static void checksIn(Page desk) throws IOException {
    desk.navigate("/desk");
    press(desk, "open-check-in");
    var numbers =
        Files.readAllLines(EXAMPLE.resolve("attendance.csv"), StandardCharsets.UTF_8).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[3].equals("arrived"))
            .map(cells -> cells[1])
            .collect(Collectors.toList());
    assertEquals(402, numbers.size());
    desk.fill("[data-test=numbers]", String.join(" ", numbers));
    press(desk, "check-in");
    var figures = desk.locator("#figures");
    assertThat(figures).containsText("561");
    assertThat(figures).containsText("402");
    assertThat(figures).containsText("374");
    assertThat(figures).containsText("第十四条");
  }

  /** Follows the desk's own way. */
  private static void go(Page desk, String words) {
    desk.locator("a:has-text('" + words + "')").first().click();
  }

  private static void press(Page desk, String name) {
    desk.locator("[data-test=" + name + "]").first().click();
  }
}
