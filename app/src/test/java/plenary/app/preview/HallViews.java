package plenary.app.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plenary.app.hall.Bar;
import plenary.app.hall.HallPage;
import plenary.app.hall.Message;
import plenary.app.hall.Message.Means;
import plenary.app.hall.Message.Title;
import plenary.app.hall.Screen;
import plenary.app.hall.SeatMap;
import plenary.app.hall.View;
import plenary.app.page.Clock;
import plenary.app.page.Percent;
import plenary.base.MemberId;
import plenary.base.Text;

/** Every view of the hall's screens: as the states call for it, as set, and with made-up values. */
final class HallViews {
  private static final Text LONG =
      new Text(
          "关于青岛市2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划的决议（草案）",
          "Resolution (draft) on the Implementation of the 2022 Plan for National Economic and"
              + " Social Development of Qingdao and on the 2023 Plan");
  private static final Text NOTICE =
      new Text(
          "下午的分团审议推迟到三时举行，各代表团驻地不变",
          "Delegations meet at three this afternoon, in the same places");

  private HallViews() {}

  /** All of them by name. */
  static Map<String, HallPage> all() {
    var all = new LinkedHashMap<String, HallPage>();
    Scenes.all().forEach((name, scene) -> all.put("hall-" + name, Pages.hall(scene.get())));
    set(all);
    presidium(all);
    values(all);
    return all;
  }

  private static HallPage set(String scene, View view) {
    return on(scene, Screen.main().showing(view));
  }

  private static HallPage on(String scene, Screen screen) {
    var rehearsal = Scenes.of(scene);
    return HallPage.of(rehearsal.session(), Rehearsal.SITTING, rehearsal.now(), screen)
        .withCheckpoint("3f9a 21c0 7be4");
  }

  private static void set(Map<String, HallPage> all) {
    all.put("set-welcome", set("03-quorum", View.WELCOME));
    all.put("set-attendance", set("13-about-to-vote", View.ATTENDANCE));
    all.put("set-agenda", set("09-report", View.AGENDA));
    all.put("set-agenda-at-the-end", set("13-about-to-vote", View.AGENDA));
    all.put("set-item", set("15-ended", View.ITEM));
    all.put("set-item-papers", set("12-distributed", View.ITEM));
    all.put("set-result", set("16-adopted", View.RESULT));
    all.put("set-anthem", set("02-check-in", View.ANTHEM));
    all.put("set-blank", set("02-check-in", View.BLANK));
    all.put("set-notice", on("02-check-in", Screen.main().noticing(NOTICE)));
    all.put("set-notice-short", on("02-check-in", Screen.main().noticing(Text.same("午间休息"))));
    var longest = (NOTICE.zh() + "，").repeat(9).substring(0, 196);
    all.put("set-notice-long", on("02-check-in", Screen.main().noticing(Text.same(longest))));
  }

  private static void presidium(Map<String, HallPage> all) {
    var screen =
        new Screen(
            "rostrum",
            Text.same("主席台屏"),
            Screen.Kind.PRESIDIUM,
            false,
            View.FOLLOW,
            Optional.empty());
    for (var scene :
        List.of("03-quorum", "09-report", "13-about-to-vote", "14-secret-vote", "30-long-result")) {
      all.put("presidium-" + scene, on(scene, screen));
    }
  }

  private static void values(Map<String, HallPage> all) {
    var title = new Title(4, LONG);
    all.put(
        "held", page(new Message.Held(LONG, Text.same("两台表决器没有反应，正在更换"), Optional.of(371), 402)));
    all.put("papers", page(new Message.Taking(LONG, Means.PAPER, 1)));
    all.put("keypad", page(new Message.Taking(LONG, Means.KEYPAD, 1)));
    all.put("hands-second-round", page(new Message.Taking(LONG, Means.HANDS, 2)));
    all.put("silence", page(new Message.Silence(LONG)));
    all.put("unopposed", page(new Message.Unopposed(LONG)));
    all.put("trial", page(new Message.Trial(371, 402, bar(371, 402))));
    all.put("casting", page(new Message.Casting(LONG)));
    all.put(
        "withdrawn",
        page(new Message.Gone(title, Message.Way.WITHDRAWN, Text.same("经主席团同意，提案人撤回"))));
    all.put("referred", page(new Message.Gone(title, Message.Way.REFERRED, Text.same("财政经济委员会"))));
    all.put(
        "second-round",
        page(new Message.Running(LONG, true, 2, 371, 402, Optional.of(18), bar(371, 402))));
    all.put("speaking", speaking(false, 754, Optional.of(Text.same("欧阳娜仁花"))));
    all.put("speaking-over", speaking(false, 0, Optional.empty()));
    all.put("point-of-order", speaking(true, 95, Optional.of(Text.same("王鲁明"))));
    all.put("debate", page(new Message.Debate(title, Optional.of(Text.same("王鲁明")), 12)));
    all.put("result-papers", invalid());
    all.put("seats-3000", many(3_000, 36));
    all.put("seats-3000-plan", planned(40, 75));
  }

  private static HallPage invalid() {
    var page = Pages.hall(Scenes.of("30-long-result"));
    var old = (Message.Result) page.message();
    var figures = new Message.Figures(1_280, 1_401, 243, 19, Optional.of(14));
    return with(
        page,
        new Message.Result(
            LONG,
            false,
            Means.PAPER,
            figures,
            Optional.of(false),
            old.needs(),
            old.participation(),
            old.bar(),
            false));
  }

  private static HallPage speaking(boolean pointOfOrder, int left, Optional<Text> next) {
    var rehearsal = Scenes.of("09-report");
    var until = new Clock(rehearsal.now().plusSeconds(left), rehearsal.session().zone());
    return page(
        new Message.Speaking(
            Text.same("阿布都热合曼·吐尔逊"),
            Optional.of(new Text("市南区代表团", "Delegation of Shinan District")),
            pointOfOrder,
            Optional.of(new Message.Timer(pointOfOrder ? 120 : 900, left, until)),
            next));
  }

  private static Bar bar(int count, int of) {
    var whole = Percent.of(count, of);
    return new Bar(
        List.of(new Bar.Segment(Bar.Kind.CAST, Percent.of(0, of), whole)), Optional.empty());
  }

  /** So many seats in so many delegations, two thirds of them filled. */
  static HallPage many(int seats, int delegations) {
    var blocks = new ArrayList<SeatMap.Block>();
    for (int i = 0; i < delegations; i++) {
      var members =
          IntStream.rangeClosed(1 + i * seats / delegations, (i + 1) * seats / delegations)
              .mapToObj(MemberId::new)
              .toList();
      var name = i % 5 == 0 ? "解放军和武警部队代表团" : "第" + (i + 1) + "代表团";
      blocks.add(new SeatMap.Block(Optional.of(Text.same(name)), members));
    }
    return attendance(seats, SeatMap.of(blocks, HallViews::here));
  }

  private static HallPage planned(int rows, int across) {
    return attendance(
        rows * across, SeatMap.of(Seating.rows(rows, across), Seating.due(), HallViews::here));
  }

  static boolean here(MemberId member) {
    return member.number() * 7 % 10 < 7;
  }

  private static HallPage attendance(int due, Optional<SeatMap> seats) {
    var page = Pages.hall(Scenes.of("03-quorum"));
    var old = (Message.CheckIn) page.message();
    int present = due * 7 / 10;
    return with(
        page,
        new Message.CheckIn(
            due, present, old.need(), true, Optional.of(present + 3), old.bar(), seats));
  }

  private static HallPage page(Message message) {
    return with(Pages.hall(Scenes.of("13-about-to-vote")), message);
  }

  static HallPage with(HallPage page, Message message) {
    return new HallPage(
        page.session(),
        page.sitting(),
        page.clock(),
        message,
        page.beside(),
        page.marks(),
        page.entries(),
        page.checkpoint());
  }
}
