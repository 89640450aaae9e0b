package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;

/** The closing sitting as everybody sees it: eight resolutions, a ninth inserted, the anthem. */
final class ClosingSitting {
  private static final int NEED = 238;
  private static final String EMPOWER = "关于授权常务委员会审议中级人民法院整改情况的决定（草案）";

  private final TestSite site;
  private final FourPages pages;
  private final List<Page> tellers;
  private int vote;

  ClosingSitting(TestSite site, Room room) {
    this.site = site;
    pages = new FourPages(site, room, ClosingHouse.PHONE);
    tellers =
        List.of("jia", "yi").stream()
            .map(who -> room.open(Screen.DESK, site.link(new Actor(Role.TELLER, who))))
            .toList();
  }

  Page home() {
    return pages.home;
  }

  void play() {
    opens();
    adopted(1, 460, 6, 4);
    pages.chair.next("结束这一项");
    failsAndIsDecidedByHands();
    byKeypad();
    putAgainAfterAnObjection();
    notAdopted();
    adopted(6, 270, 120, 60);
    pages.chair.next("结束这一项");
    adopted(7, 455, 9, 5);
    pages.chair.next("结束这一项");
    adopted(8, 468, 1, 2);
    pages.chair.next("结束这一项");
    anthem();
  }

  private void opens() {
    pages.chair.sees("应到 Due474");
    pages.chair.sees("实到 Present471");
    assertThat(pages.phone.locator("[data-test=where]")).containsText("正在签到");
    assertThat(pages.message()).containsText("法定人数 316");
    assertThat(pages.home.locator("#content")).containsText("会议情况尚未公开");
    pages.chair.next("宣布出席情况");
    assertThat(pages.message()).containsText("出席情况");
    pages.chair.next("宣布开会");
    pages.see("现在进行第1项", "接下来是第1项：表决" + motion(1), "现在开会");
    assertThat(pages.home.locator("[data-test=attendance]")).containsText("471");
  }

  private void begins(int item) {
    pages.see("现在进行第" + item + "项", "接下来是第" + item + "项：表决" + motion(item));
    pages.chair.next("进行这一项");
    pages.see("现在表决" + motion(item), "正在进行第" + item + "项", "通过需 238", "第二十五条");
  }

  private void opensSecret(String motion) {
    pages.chair.next("开启表决（无记名）");
    vote++;
    pages.see("请按表决器", "正在表决：" + motion, "无记名", motion);
    pages.phone.locator("[data-test=for]").click();
    assertThat(pages.ballot()).containsText("无记名，不显示所选");
    assertThat(pages.phone.locator("#vote")).hasCount(0);
  }

  private void announces(String motion, boolean adopted, int... figures) {
    pages.chair.next("结束表决");
    pages.see("赞成" + figures[0] + "票，反对" + figures[1] + "票", "等待宣布结果：" + motion, "等待宣布结果");
    assertThat(pages.ballot()).containsText("等待宣布结果");
    assertThat(pages.hall.locator(".split")).hasCount(0);
    pages.chair.next("宣布结果");
    pages.result(motion, adopted, NEED, figures);
  }

  /** A secret vote by device on an item of the agenda. */
  private void secret(int item, boolean adopted, int inFavour, int against, int abstain) {
    begins(item);
    opensSecret(motion(item));
    ClosingHouse.press(site, vote, inFavour, against, abstain);
    int cast = inFavour + against + abstain;
    assertThat(pages.cast()).hasText("" + cast);
    pages.noSplit();
    announces(motion(item), adopted, inFavour, against, abstain, ClosingHouse.PRESENT - cast);
  }

  private void adopted(int item, int inFavour, int against, int abstain) {
    secret(item, true, inFavour, against, abstain);
  }

  private void failsAndIsDecidedByHands() {
    var motion = motion(2);
    begins(2);
    opensSecret(motion);
    ClosingHouse.press(site, vote, 200, 5, 0);
    assertThat(pages.cast()).hasText("205");
    pages.chair.other("F", "设备故障，本轮无效");
    pages.chair.confirm();
    pages.see("上一轮表决无效", "本轮表决无效，将重新表决：" + motion, "本轮表决无效", "本轮所投不计");
    assertThat(pages.ballot()).containsText("本轮表决无效，所投不计");
    assertThat(pages.home.locator("[data-test=result]")).hasCount(1);
    pages.chair.other("H", "改用举手");
    vote++;
    pages.see("举手表决", "正在举手表决：" + motion, "举手表决", "第 2 轮");
    assertThat(pages.ballot()).containsText("请举手表决");
    counts(tellers.getFirst(), 1, "已有一人录入", 230, 6, 4);
    counts(tellers.getLast(), 1, "不一致", 231, 6, 3);
    counts(tellers.getLast(), 1, "✓ 一致", 230, 6, 4);
    counts(tellers.getFirst(), 2, "已有一人录入", 220, 8, 2);
    counts(tellers.getLast(), 2, "✓ 一致", 220, 8, 2);
    pages.see("点数结果：赞成450，反对14，弃权6，未举手1，共471人", "正在举手表决：" + motion);
    announces(motion, true, 450, 14, 6, 1);
    pages.chair.next("结束这一项");
  }

  /** One counter's figures for a part of the hall, and how that part then stands. */
  private void counts(Page teller, int part, String stands, int... figures) {
    teller.locator("#count-" + vote + "-section").selectOption("" + part);
    enters(teller, figures[0], figures[1], figures[2]);
    assertThat(teller.locator("[data-test=part-" + part + "]")).containsText(stands);
  }

  private void enters(Page teller, int inFavour, int against, int abstain) {
    teller.fill("#count-" + vote + "-for", "" + inFavour);
    teller.fill("#count-" + vote + "-against", "" + against);
    teller.fill("#count-" + vote + "-abstain", "" + abstain);
    teller.locator("[data-test=enter-count]").click();
  }

  private void byKeypad() {
    var motion = motion(3);
    begins(3);
    pages.chair.other("X", "改用会场表决系统");
    vote++;
    pages.see("请按表决器", "正在表决：" + motion, "会场表决器表决", motion);
    assertThat(pages.ballot()).containsText("请按座位上的表决器");
    slip(tellers.getFirst(), "已有一人录入", 440);
    slip(tellers.getLast(), "不一致", 441);
    assertThat(pages.chair.primary()).containsText("录入点数");
    slip(tellers.getLast(), "✓ 一致", 440);
    pages.see("点数结果：赞成440，反对20，弃权8", "正在表决：" + motion);
    announces(motion, true, 440, 20, 8, 3);
    pages.chair.next("结束这一项");
  }

  private void slip(Page teller, String stands, int inFavour) {
    teller.fill("#count-" + vote + "-device", "表决系统 1 号");
    teller.fill("#count-" + vote + "-printed", "2026-02-14T09:41:05");
    teller.fill("#count-" + vote + "-digest", "ab".repeat(32));
    enters(teller, inFavour, 20, 8);
    assertThat(teller.locator("[data-test=part-0]")).containsText(stands);
  }

  private void putAgainAfterAnObjection() {
    var motion = motion(4);
    adopted(4, 430, 25, 10);
    pages.chair.other("Y", "有异议");
    pages.chair.fill("objection-matter", "请求记名表决");
    pages.chair.confirm();
    pages.see("有代表提出异议：请求记名表决", "有代表提出异议", "有代表提出异议");
    pages.chair.other("R", "重新表决");
    pages.see("重新进行表决", "将重新表决：" + motion, "即将重新表决", "238");
    pages.chair.other("N", "开启表决（记名）");
    vote++;
    pages.see("请按表决器", "正在表决：" + motion, "记名表决");
    pages.phone.locator("[data-test=for]").click();
    assertThat(pages.ballot()).containsText("已记录：赞成");
    ClosingHouse.press(site, vote, 401, 50, 20);
    assertThat(pages.cast()).hasText("471");
    announces(motion, true, 401, 50, 20, 0);
    var before = pages.home.locator("[data-test=result]").nth(1);
    assertThat(before).containsText("以后一次结果为准");
    assertThat(before).containsText("得 430 票");
    pages.chair.next("结束这一项");
  }

  /** The figures of 2001: more for than against, and not half of all. */
  private void notAdopted() {
    var motion = motion(5);
    secret(5, false, 218, 162, 82);
    pages.see(motion + "，未获通过。请主席团研究提出处理意见", "表决结果已经宣布：" + motion, "218", "162", "82", "9");
    pages.chair.other("R", "录入主席团的处理意见");
    presidiumDecides();
    pages.chair.next("结束这一项");
    pages.chair.reads("现在进行第6项");
    inserts();
    pages.see("现在进行：" + EMPOWER, "接下来是");
    pages.chair.next("进行这一项");
    pages.see("现在表决" + EMPOWER, "正在进行", EMPOWER, "通过需 238");
    opensSecret(EMPOWER);
    ClosingHouse.press(site, vote, 412, 30, 20);
    announces(EMPOWER, true, 412, 30, 20, 9);
    pages.chair.next("结束这一项");
  }

  private void presidiumDecides() {
    var page = pages.chair.page();
    page.fill("#presidium-meeting", "5");
    page.fill("#presidium-day", "2026-02-14");
    page.fill("#presidium-at", "10:20");
    page.fill("#presidium-what", "提请大会授权常务委员会审议整改情况");
    page.fill("#presidium-present", "2");
    page.fill("#presidium-for", "2");
    page.fill("#presidium-against", "0");
    page.fill("#presidium-abstain", "0");
    page.locator("details[open] input[name=carried][value=yes]").check();
    pages.chair.confirm();
    assertThat(page.locator("details.more[open]")).hasCount(0);
    assertThat(page.locator(".refusal")).hasCount(0);
  }

  private void inserts() {
    pages.chair.other("I", "增加一项");
    pages.chair.fill("insertion-title", EMPOWER);
    pages.chair.fill("insertion-motion", EMPOWER);
    pages.chair.page().locator("#insertion-decision").selectOption("resolution");
    pages.chair.confirm();
  }

  private void anthem() {
    pages.see("现在进行第9项", "接下来是第9项：奏唱国歌");
    pages.chair.next("进行这一项");
    pages.see("请全体起立，奏唱中华人民共和国国歌", "正在进行第9项：奏唱国歌", "奏唱国歌");
    pages.chair.next("国歌奏唱完毕");
    pages.see("各项议程已经进行完毕", "各项议程已经进行完毕");
    pages.chair.next("宣布散会");
    pages.see("会议已经散会", "已经散会", "散会");
    assertThat(pages.ballot().locator("#vote")).hasCount(0);
    assertThat(pages.home.locator("[data-test=result]")).hasCount(10);
  }

  private static String motion(int item) {
    return ClosingHouse.MOTIONS.get(item - 1);
  }
}
