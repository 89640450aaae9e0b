package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import plenary.app.browser.Console.Hand;
import plenary.app.browser.Room.Screen;
import plenary.app.demo.Demo;

/** The example's opening sitting as everybody sees it, step by step. */
final class Sitting {
  private static final String MOTION = "市十七届人大二次会议选举办法（草案）";
  private static final List<String> PAPERS =
      List.of(
          "青岛市2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告",
          "2023年国民经济和社会发展计划草案",
          "青岛市2022年预算执行情况和2023年预算草案的报告",
          "2023年预算草案");

  private final Console chair;
  private final List<Page> deputies;
  private final Page hall;
  private final Page home;
  private final Consumer<String> stage;

  /**
   * Everybody takes a seat.
   *
   * @param hand what the chair uses the console with
   * @param stage told at each main stage, by its name
   */
  Sitting(Demo demo, Room room, Hand hand, Consumer<String> stage) {
    this.stage = stage;
    chair = new Console(room.open(Screen.DESK, link(demo, "执行主席")), hand);
    deputies =
        List.of("代表 008", "代表 010", "代表 011").stream()
            .map(deputy -> room.open(Screen.PHONE, link(demo, deputy)))
            .toList();
    hall = room.open(Screen.HALL, "/hall");
    home = room.open(Screen.DESK, "/");
  }

  /** The address that signs in whoever is called this. */
  static String link(Demo demo, String role) {
    return demo.entrances().stream()
        .filter(entrance -> entrance.role().zh().contains(role))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the demonstration has no " + role))
        .path();
  }

  /** From the doors to the end. */
  void play() {
    deputiesCome();
    attendanceIsAnnounced();
    opens();
    anthem();
    report();
    papers();
    secretVote();
    objection();
    recordedVote();
    adjourns();
  }

  private void deputiesCome() {
    assertThat(message()).containsText("青岛市第十七届人民代表大会第二次会议");
    assertThat(home.locator("#content")).containsText("会议情况尚未公开");
    deputies.forEach(deputy -> assertThat(present(deputy)).containsText("未签到"));
    stage.accept("01-welcome");
    chair.next("开始签到");
    assertThat(message()).containsText("正在签到");
    chair.sees("实到 Present402");
    chair.sees("法定 Quorum374");
    assertThat(count("present")).hasText("402");
    assertThat(message()).containsText("应到 Due 561");
    assertThat(message()).containsText("法定人数 374");
    assertThat(message()).containsText("符合法定人数");
    assertThat(message()).containsText("三分之二以上");
    assertThat(message()).containsText("第十四条");
    stage.accept("02-checked-in");
  }

  private void attendanceIsAnnounced() {
    chair.next("宣布出席情况");
    chair.reads("现在开会");
    assertThat(message()).containsText("出席情况");
  }

  private void opens() {
    assertThat(chair.page().locator(".primary .under")).containsText("第十四条");
    chair.next("宣布开会");
    assertThat(message()).containsText("现在开会");
    assertThat(message()).containsText("王鲁明");
    chair.reads("现在进行第1项");
    everywhere("接下来是第1项");
    var attendance = home.locator("[data-test=attendance]");
    assertThat(attendance).containsText("561");
    assertThat(attendance).containsText("402");
    assertThat(attendance).containsText("374");
    assertThat(attendance).containsText("符合法定人数");
    assertThat(attendance).containsText("第十四条");
    stage.accept("03-opened");
  }

  private void anthem() {
    chair.next("进行这一项");
    chair.reads("奏唱中华人民共和国国歌");
    assertThat(message()).containsText("全体起立，高唱国歌");
    everywhere("正在进行第1项");
    chair.next("国歌奏唱完毕");
  }

  private void report() {
    chair.next("进行这一项");
    chair.reads("请赵豪志代表市政府作《政府工作报告》");
    assertThat(message()).containsText("赵豪志");
    assertThat(nowReported()).containsText("2022年工作回顾");
    everywhere("正在进行第2项：政府工作报告");
    chair.next("第1部分报告完毕");
    assertThat(nowReported()).containsText("2023年工作总体要求和主要预期目标");
    stage.accept("04-report");
    chair.next("第2部分报告完毕");
    assertThat(nowReported()).containsText("2023年重点工作安排");
    chair.next("第3部分报告完毕");
    chair.reads("报告完毕");
    chair.next("结束这一项");
  }

  private Locator nowReported() {
    return hall.locator(".parts .now");
  }

  private void papers() {
    chair.next("进行这一项");
    chair.reads("下列4份文件");
    chair.next("印发文件");
    assertThat(message()).containsText("文件已经印发");
    PAPERS.forEach(paper -> assertThat(message()).containsText(paper));
    everywhere("正在进行第3项");
    stage.accept("05-papers");
    chair.next("结束这一项");
  }

  private void secretVote() {
    chair.next("进行这一项");
    chair.reads("现在表决" + MOTION);
    chair.sees("通过需 To pass281");
    assertThat(message()).containsText("通过需 281 票赞成");
    assertThat(message()).containsText("第二十五条");
    stage.accept("06-about-to-vote");
    chair.next("开启表决（无记名）");
    chair.reads("请按表决器");
    everywhere("正在表决：" + MOTION);
    var choices = List.of("for", "against", "abstain");
    for (int i = 0; i < deputies.size(); i++) pressOnce(deputies.get(i), choices.get(i));
    turnoutIsShownAndNoSplit();
    stage.accept("07-voting");
    chair.next("结束表决");
    deputies.forEach(each -> assertThat(ballot(each)).containsText("等待宣布结果"));
    assertThat(message()).containsText("等待宣布结果");
    chair.reads("赞成394票，反对3票，弃权4票，未按1人");
    resultIsAnnounced("394", "3", "4");
    stage.accept("08-adopted");
  }

  /** A secret vote: pressed is all that is ever shown, and nothing can be changed. */
  private void pressOnce(Page deputy, String choice) {
    deputy.locator("[data-test=" + choice + "]").click();
    assertThat(ballot(deputy)).containsText("已记录");
    assertThat(ballot(deputy)).containsText("无记名，不显示所选");
    assertThat(deputy.locator("#vote")).hasCount(0);
  }

  private void turnoutIsShownAndNoSplit() {
    assertThat(count("cast")).hasText("401");
    assertThat(chair.page().locator("[data-count=cast]")).hasText("401");
    assertThat(chair.page().locator("aside .result")).hasCount(0);
    assertThat(hall.locator(".split")).hasCount(0);
    assertThat(home.locator("[data-test=result]")).hasCount(0);
    assertThat(home.locator("#content")).not().containsText("401");
  }

  private void resultIsAnnounced(String inFavour, String against, String abstain) {
    chair.next("宣布结果");
    assertThat(message()).containsText("通过");
    assertThat(message().locator(".split dd"))
        .hasText(new String[] {inFavour, against, abstain, "1"});
    assertThat(message()).containsText("通过需 281");
    assertThat(message()).containsText("全体代表");
    assertThat(message()).containsText("第二十五条");
    var result = home.locator("[data-test=result]").first();
    assertThat(result).containsText("通过");
    assertThat(result).containsText("需 281 票赞成，得 " + inFavour + " 票");
    assertThat(result).containsText("第二十五条");
    everywhere("表决结果已经宣布：" + MOTION);
    deputies.forEach(each -> assertThat(ballot(each)).containsText("表决结果已经宣布"));
  }

  private void objection() {
    chair.other("Y", "有异议");
    chair.fill("objection-matter", "请求记名表决");
    chair.confirm();
    chair.reads("有代表提出异议：请求记名表决");
    assertThat(message()).containsText("有代表提出异议");
    everywhere("有代表提出异议");
    stage.accept("09-objection");
    chair.other("R", "重新表决");
    chair.reads("重新进行表决");
    assertThat(message()).containsText("即将重新表决");
    everywhere("将重新表决");
  }

  private void recordedVote() {
    chair.other("N", "开启表决（记名）");
    chair.reads("请按表决器");
    assertThat(message()).containsText("记名表决");
    var choices = List.of("against", "against", "for");
    for (int i = 0; i < deputies.size(); i++) press(deputies.get(i), choices.get(i));
    press(deputies.getFirst(), "for");
    assertThat(count("cast")).hasText("401");
    stage.accept("10-voting-recorded");
    chair.next("结束表决");
    resultIsAnnounced("395", "3", "3");
    assertThat(home.locator("[data-test=result]").last()).containsText("以后一次结果为准");
    chair.next("结束这一项");
  }

  /** A recorded vote: the choice is shown, and can be changed. */
  private void press(Page deputy, String choice) {
    var button = deputy.locator("[data-test=" + choice + "]");
    var word = choice.equals("for") ? "赞成" : "反对";
    button.click();
    assertThat(ballot(deputy)).containsText("已记录：" + word);
    assertThat(ballot(deputy)).containsText("可在结束前更改");
    assertThat(button).hasAttribute("aria-pressed", "true");
  }

  private void adjourns() {
    chair.reads("各项议程已经进行完毕");
    chair.next("宣布散会");
    chair.reads("会议已经散会");
    assertThat(message()).containsText("散会");
    everywhere("已经散会");
    stage.accept("11-adjourned");
  }

  /** What every deputy, and anybody who looks at the public page, sees of where the sitting is. */
  private void everywhere(String words) {
    deputies.forEach(each -> assertThat(each.locator("[data-test=where]")).containsText(words));
    assertThat(home.locator("[data-test=now]")).containsText(words);
  }

  private Locator message() {
    return hall.locator(".message");
  }

  private Locator count(String name) {
    return hall.locator("[data-count=" + name + "]");
  }

  private static Locator present(Page deputy) {
    return deputy.locator("[data-test=present]");
  }

  private static Locator ballot(Page deputy) {
    return deputy.locator("#ballot");
  }
}
