package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.MemberId;
import plenary.base.Text;

/**
 * The way that the guides for the secretariat and for the gates tell, gone in a real browser from
 * an empty data folder: every label they set in bold stands on a page of this way, and every
 * picture is one of it. With {@code -Dplenary.pictures=rewrite} the pictures in {@code
 * docs/pictures} are taken anew; otherwise those there must have the size of the ones taken now.
 * Their pixels may differ, for clocks go on and browsers draw a little differently.
 */
@ExtendWith(Chromium.class)
@Timeout(400)
class GuideTest {
  private static final Path SHEETS =
      Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022", "sheets");

  /** Three faults: an unknown class, no name, the same number twice. */
  private static final String FAULTY =
      """
      证号,姓名,身份,代表团
      001,陆治原,出席,第一代表团
      002,王鲁明,主席,第一代表团
      003,,出席,第一代表团
      002,李红兵,出席,第二代表团
      """;

  @TempDir Path folder;

  private final GuideBook book = new GuideBook();

  @Test
  @DisplayName("the guides' way can be gone; their pictures and labels are those of the pages")
  void the_way(Browser browser) {
    try (var site = TestSite.empty(folder);
        var room = new Room(browser, site.port())) {
      accounts(site, room);
      var desk = room.open(Screen.DESK, site.link(TestSite.DESK));
      session(desk);
      roster(desk);
      sitting(desk);
      seats(desk);
      cards(site, desk);
      var phone = room.open(Screen.PHONE, site.link(TestSite.GATE));
      gate(site, desk, phone);
      lists(phone);
      after(desk, phone);
      go(room.open(Screen.DESK, site.link(TestSite.CHAIR)), "/chair");
    }
    if ("rewrite".equals(System.getProperty("plenary.pictures"))) book.rewrite();
    assertEquals(List.of(), book.faults());
  }

  private void accounts(TestSite site, Room room) {
    var first = "/account/set/" + site.access().accounts().administratorLink().text();
    var page = room.open(Screen.DESK, first);
    book.see(page);
    page.fill("#account", "chief");
    page.fill("#shown", "系统管理员");
    page.fill("#password", "an old boat on a green lake");
    page.fill("#again", "an old boat on a green lake");
    page.locator("[data-test=set]").click();
    go(page, "/signin");
    page.fill("#account", "chief");
    page.fill("#password", "an old boat on a green lake");
    page.locator("[data-test=enter]").click();
    assertThat(page.locator("[data-test=admin]")).isVisible();
    page.fill("#account", "gate-1");
    page.fill("#shown", "1号门");
    page.locator("#new").getByLabel("签到处").check();
    page.locator("[data-test=make]").click();
    assertThat(page.locator("[data-test=made-link]")).isVisible();
    book.see(page);
    go(page, "/account");
  }

  private void go(Page page, String path) {
    page.navigate(path);
    book.see(page);
  }

  private void press(Page page, String name) {
    page.locator("[data-test=" + name + "]").click();
    book.see(page);
  }

  private void session(Page desk) {
    go(desk, "/desk");
    go(desk, "/desk/setup");
    desk.fill("#setup-assembly", "青岛市第十七届人民代表大会");
    desk.fill("#setup-term", "17");
    desk.fill("#setup-number", "2");
    desk.fill("#setup-title", "青岛市第十七届人民代表大会第二次会议");
    desk.fill("#setup-title-en", "Second Session of the 17th Qingdao Municipal People's Congress");
    desk.fill("#setup-short", "市十七届人大二次会议");
    desk.locator("[name=rulebook][value=cn-municipal]").check();
    press(desk, "convene");
    assertThat(desk.locator("[data-test=stands]")).isVisible();
    go(desk, "/desk");
  }

  private void roster(Page desk) {
    go(desk, "/desk/import");
    desk.locator("#roster").setInputFiles(file(FAULTY));
    press(desk, "send-roster");
    assertThat(desk.locator("[data-test=faults] b")).not().hasText("0");
    book.part("import", desk, desk.locator("#content"));
    load(desk, "roster");
    go(desk, "/desk/import");
    desk.locator("#roster").setInputFiles(SHEETS.resolve("roster.csv"));
    press(desk, "send-roster");
    assertThat(desk.locator("[data-test=nothing]")).isVisible();
    go(desk, "/desk/import");
    desk.locator("#roster").setInputFiles(file("证号,姓名,代表团\n001,陆\u3000治原,第一代表团（示例）\n"));
    press(desk, "send-roster");
    for (var path : List.of("", "/m008", "/g001")) go(desk, "/desk/roster" + path);
    go(desk, "/desk/export");
    go(desk, "/desk/contacts/m008");
    desk.fill("#email", "somebody@example.org");
    press(desk, "keep");
  }

  private static FilePayload file(String text) {
    return new FilePayload("名册.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private void load(Page desk, String kind) {
    go(desk, "/desk/import");
    desk.locator("#" + kind).setInputFiles(SHEETS.resolve(kind + ".csv"));
    press(desk, "send-" + kind);
    press(desk, "take");
    assertThat(desk.locator("[data-test=done]")).isVisible();
  }

  private void sitting(Page desk) {
    go(desk, "/desk/sittings");
    desk.fill("#plan-title", "开幕会");
    desk.fill("#plan-day", "2022-12-29");
    desk.fill("#plan-time", "08:00");
    desk.fill("#plan-place", "青岛市人民会堂");
    press(desk, "plan");
    load(desk, "agenda");
    go(desk, "/desk/sittings/1");
    book.part("sitting", desk, desk.locator("#business > form").first());
    go(desk, "/desk/presidium?sitting=1");
    desk.fill("#chairs-numbers", "2");
    press(desk, "set-chairs");
    desk.fill("#conducts-number", "2");
    press(desk, "set-conducts");
    go(desk, "/desk/agenda");
    go(desk, "/desk/papers");
    go(desk, "/desk/paper/1");
    var draft = "计划草案".getBytes(StandardCharsets.UTF_8);
    desk.locator("#file-file").setInputFiles(new FilePayload("草案.txt", "text/plain", draft));
    press(desk, "file");
    desk.locator("#audience [name=deputies]").check();
    press(desk, "distribute");
  }

  private void seats(Page desk) {
    go(desk, "/desk/seats");
    desk.fill("#make-rows", "20");
    desk.fill("#make-seats", "30");
    desk.fill("#make-aisles", "8 22");
    press(desk, "make");
    go(desk, "/desk/seats?row=1&seat=1");
    go(desk, "/desk/seats");
    book.part("seats", desk, desk.locator("#plan"));
    go(desk, "/desk");
    desk.locator("[data-test=preparing] summary").click();
    book.part("steps", desk, desk.locator("[data-test=steps]"));
  }

  private void cards(TestSite site, Page desk) {
    go(desk, "/desk/cards?numbers=11,12");
    site.access().cards().issue(new MemberId(12));
    go(desk, "/desk/cards?q=012");
    book.part("cards", desk, desk.locator("#lost"));
  }

  private void gate(TestSite site, Page desk, Page phone) {
    go(phone, "/gate");
    assertThat(phone.locator("#content[data-ready=yes]")).hasCount(1);
    book.see(phone);
    phone.fill("[data-test=gate-name]", "1号门");
    phone.keyboard().press("Enter");
    go(desk, "/desk");
    press(desk, "open-check-in");
    var on = LocalDate.of(2022, 12, 1);
    site.ask(TestSite.DESK, new SuspendDuties(new MemberId(20), on, Text.same("（示例）")));
    var lost = site.access().cards().issue(new MemberId(13));
    var card = site.access().cards().issue(new MemberId(11));
    site.access().cards().withdraw(lost.card().key(), Instant.now());
    go(phone, "/gate");
    assertThat(phone.locator("#content[data-ready=yes]")).hasCount(1);
    scan(phone, card.path(), "已签到");
    assertThat(phone.locator("[data-test=totals] [data-test=present]")).hasText("1");
    book.phone("gate", phone);
    scan(phone, "11", "重复");
    scan(phone, lost.path(), "证件已挂失");
    scan(phone, "99998", "非本次会议");
    scan(phone, "20", "暂停执行代表职务");
    scan(phone, "hello", "无法识别");
    phone.context().setOffline(true);
    scan(phone, "14", "已存");
    book.phone("offline", phone);
    phone.context().setOffline(false);
    assertThat(phone.locator("[data-test=line][data-waiting='0']")).hasCount(1);
    book.see(phone);
  }

  private void scan(Page phone, String text, String answer) {
    phone.fill("[data-test=code]", text.startsWith("/") ? "https://plenary.example" + text : text);
    phone.keyboard().press("Enter");
    assertThat(phone.locator("[data-test=state]")).containsText(answer);
    book.see(phone);
  }

  private void lists(Page phone) {
    go(phone, "/gate/lists");
    phone.locator(".by-delegation a").first().click();
    book.see(phone);
    phone.locator(".ticks button[name=in]").first().click();
    book.see(phone);
    phone.locator(".ticks button[name=out]").first().click();
    book.see(phone);
    phone.locator(".ticks button[name=in]").nth(1).click();
    phone.evaluate("scrollTo(0, 0)");
    book.phone("list", phone);
  }

  private void after(Page desk, Page phone) {
    var list = phone.url().replaceAll("^https?://[^/]*|#.*$", "");
    go(desk, list + "/print");
    go(desk, list + "/sheet");
    go(desk, "/desk/gates");
    book.part("gates", desk, desk.locator("#content"));
    go(desk, "/desk/attendance");
    go(desk, "/desk");
  }
}
