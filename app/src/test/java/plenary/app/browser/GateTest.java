package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.app.web.signin.Printed;
import plenary.base.MemberId;

/** Gates in a real browser: scanning, offline, opened again offline, and lists without a script. */
@ExtendWith(Chromium.class)
@Timeout(180)
class GateTest {
  private static final int PATIENCE = 20_000;

  @TempDir Path folder;

  private TestSite open() {
    var site = TestSite.prepared(folder);
    site.ask(TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
    return site;
  }

  private static Page gate(Room room, TestSite site, Screen screen, String name) {
    var page = room.open(screen, site.link(TestSite.GATE));
    page.navigate("/gate");
    page.fill("[data-test=gate-name]", name);
    page.keyboard().press("Enter");
    assertThat(page.locator("#content[data-ready=yes]")).hasCount(1);
    return page;
  }

  private static void scan(Page page, String text) {
    page.fill("[data-test=code]", text);
    page.keyboard().press("Enter");
  }

  private static void says(Page page, String words) {
    assertThat(page.locator("[data-test=state]"))
        .containsText(
            words,
            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                .setTimeout(PATIENCE));
  }

  private static void waits(Page page, int scans) {
    var line = page.locator("[data-test=line][data-waiting='" + scans + "']");
    assertThat(line)
        .hasCount(
            1,
            new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                .setTimeout(PATIENCE));
  }

  private static String address(TestSite site, Printed card) {
    return "https://plenary.example:" + site.port() + card.path();
  }

  /** How often anybody came in, as the record has it. */
  private static int arrivals(TestSite site) {
    return site.chamber()
        .read(
            session -> {
              var doors = session.attendance(TestSite.SITTING).orElseThrow();
              return session.roster().members().stream()
                  .mapToInt(member -> doors.passages(member.id()).size())
                  .sum();
            });
  }

  @Test
  @DisplayName("a scan shows who it is at once; a second is again, a lost card is refused")
  void scanning(Browser browser) {
    try (var site = open();
        var room = new Room(browser, site.port())) {
      var card = site.access().cards().issue(new MemberId(11));
      var lost = site.access().cards().issue(new MemberId(12));
      site.access().cards().withdraw(lost.card().key(), Instant.now());
      var page = gate(room, site, Screen.DESK, "1号门");
      scan(page, address(site, card));
      says(page, "已签到");
      assertThat(page.locator(".shown-about")).containsText("011");
      scan(page, "11");
      says(page, "重复");
      scan(page, address(site, lost));
      says(page, "证件已挂失");
      scan(page, "99998");
      says(page, "非本次会议");
      scan(page, "hello");
      says(page, "无法识别");
      assertThat(page.locator("[data-test=totals] [data-test=present]")).hasText("1");
      assertEquals(1, arrivals(site));
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName(
      "offline it goes on, says how many it holds, keeps them over a reload, and loses none")
  void offline(Browser browser) {
    try (var site = open();
        var room = new Room(browser, site.port())) {
      var card = site.access().cards().issue(new MemberId(11));
      var page = gate(room, site, Screen.DESK, "1号门");
      assertThat(page.locator("#content[data-kept=yes]"))
          .hasCount(
              1,
              new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                  .setTimeout(PATIENCE));
      page.context().setOffline(true);
      scan(page, address(site, card));
      says(page, "已存");
      assertThat(page.locator(".shown-about")).containsText("011");
      for (int number = 12; number <= 22; number++) scan(page, number + "");
      waits(page, 12);
      assertThat(page.locator("[data-test=line]")).containsText("离线，已存 12 条");
      scan(page, "12");
      says(page, "重复");
      page.reload();
      assertThat(page.locator("[data-test=line]")).containsText("离线，已存 13 条");
      scan(page, "23");
      says(page, "已存");
      waits(page, 14);
      assertEquals(0, arrivals(site));
      page.context().setOffline(false);
      waits(page, 0);
      assertThat(page.locator("[data-test=line]")).containsText("全部已上传");
      assertEquals(13, arrivals(site));
      int count =
          site.chamber()
              .read(session -> session.attendance(TestSite.SITTING).orElseThrow().count());
      assertEquals(13, count);
    }
  }

  @Test
  @DisplayName(
      "three gates, one of them offline: everybody is in once, and the desk sees every gate")
  void three_gates(Browser browser) {
    try (var site = open();
        var room = new Room(browser, site.port())) {
      var gates = new ArrayList<Page>();
      for (var name : List.of("1号门", "2号门", "3号门")) {
        gates.add(gate(room, site, Screen.PHONE, name));
      }
      gates.get(2).context().setOffline(true);
      for (int number = 20; number < 50; number++) {
        scan(gates.get(number % 3), number + "");
        if (number % 10 == 0) scan(gates.get((number + 1) % 3), number + "");
      }
      waits(gates.get(0), 0);
      waits(gates.get(1), 0);
      waits(gates.get(2), 11);
      gates.get(2).context().setOffline(false);
      waits(gates.get(2), 0);
      assertEquals(30, arrivals(site));
      var desk = room.open(Screen.DESK, site.link(TestSite.DESK));
      assertThat(desk.locator("[data-test=gates-strip] li")).hasCount(3);
      assertThat(desk.locator("[data-test=gates-strip]")).containsText("在线");
    }
  }

  @Test
  @DisplayName("somebody is checked in, leaves and comes back by list, without a script")
  void list(Browser browser) {
    try (var site = open();
        var room = new Room(browser, site.port())) {
      var page = room.openWithoutScript(Screen.PHONE, site.link(TestSite.GATE));
      page.navigate("/gate/lists");
      page.locator(".by-delegation a").first().click();
      var row = page.locator(".ticks tbody tr").first();
      var key = row.getAttribute("id");
      row.locator("button[name=in]").click();
      assertThat(page.locator("#" + key)).containsText("到");
      page.locator("#" + key + " button[name=out]").click();
      assertThat(page.locator("#" + key)).containsText("已离场");
      page.locator("#" + key + " button[name=in]").click();
      assertThat(page.locator("[data-test=list-count]")).containsText("实到 1");
      page.navigate("/gate");
      page.fill("[data-test=code]", "40");
      page.keyboard().press("Enter");
      says(page, "已签到");
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("a QR code that is drawn is read by the decoder that the page fetches")
  void decoder(Browser browser) {
    try (var site = open();
        var room = new Room(browser, site.port())) {
      var page = gate(room, site, Screen.DESK, "1号门");
      var text = "https://plenary.example/card/" + "k".repeat(16) + "." + "s".repeat(22);
      var read =
          page.evaluate(
              """
              async ([squares, text]) => {
                const canvas = document.createElement("canvas");
                canvas.width = canvas.height = (squares.length + 8) * 6;
                const pen = canvas.getContext("2d");
                pen.fillStyle = "#fff";
                pen.fillRect(0, 0, canvas.width, canvas.height);
                pen.fillStyle = "#000";
                squares.forEach((row, y) => [...row].forEach((c, x) => {
                  if (c === "1") pen.fillRect((x + 4) * 6, (y + 4) * 6, 6, 6);
                }));
                const decode = await plenaryGate.decoder(document.querySelector("#content").dataset.assets);
                return decode(canvas);
              }
              """,
              List.of(QrSquares.of(text), text));
      assertEquals(text, read);
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("every page of the gates fits every screen")
  void fits(Browser browser) {
    try (var site = TestSite.opened(folder);
        var room = new Room(browser, site.port())) {
      var lost = site.access().cards().issue(new MemberId(13));
      site.access().cards().withdraw(lost.card().key(), Instant.now());
      var gate = gate(room, site, Screen.PHONE, "1号门");
      scan(gate, address(site, lost));
      says(gate, "证件已挂失");
      var desk = room.open(Screen.DESK, site.link(TestSite.DESK));
      site.access().cards().issue(new MemberId(14));
      gate.evaluate(
          """
          fetch("/gate/pulse", {method: "POST", headers: {"Content-Type": "application/json"},
            body: JSON.stringify({gate: "2号门", device: "abcd1234", pending: 12,
              last: Date.now(), scans: 40, skew: 37000})})
          """);
      for (var width : List.of(1920, 1280, 390, 360)) {
        gate.setViewportSize(width, 900);
        look(gate, "gate-" + width);
        desk.setViewportSize(width, 900);
        for (var path :
            List.of(
                "/desk/gates",
                "/desk/cards?q=01",
                "/desk/cards?numbers=13,14",
                "/gate/lists",
                "/gate/lists/delegation-01",
                "/gate/lists/delegation-01/print",
                "/gate/lists/delegation-01/sheet",
                "/desk",
                "/chair")) {
          desk.navigate(path);
          look(desk, path.replaceAll("[^a-z0-9]+", "-") + "-" + width);
        }
      }
      room.hasHeardNoComplaint();
    }
  }

  private static void look(Page page, String name) {
    var wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
    var picture = Path.of("target", "gates", name + ".png");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(picture).setFullPage(name.contains("gates")));
    assertEquals(false, wide, name + " is too wide");
  }
}
