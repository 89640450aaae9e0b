package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.app.hall.Message;
import plenary.app.hall.SeatMap;

class HallPageTest {
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");

  private static String html(String scene) {
    return Pages.render(Pages.hall(Scenes.of(scene)), "light", ".");
  }

  /** What stands on the page, without its tags. */
  private static String words(String scene) {
    var body = html(scene);
    body = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    return TAGS.matcher(body).replaceAll("").replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # scene              | what stands on it, in this order
          01-welcome           | 青岛市第十七届人民代表大会第二次会议;开幕会;2022年12月29日 08:00;市级机关会议中心
          02-check-in          | 正在签到;应到;561;实到;187;不足法定人数;法定人数 374;全体代表561的三分之二以上（地方组织法第十四条）;示例数据
          03-quorum            | 应到;561;实到;402;符合法定人数;法定人数 374
          05-announced         | 出席情况;561;402;符合法定人数
          06-opened            | 现在开会;主持;王鲁明;前排就座;陆治原;栾　新;在主席台就座的还有;吴锦标;等
          07-anthem            | 全体起立，高唱国歌
          08-next              | 接下来;2;政府工作报告
          09-report            | 第 2 项;政府工作报告;赵豪志;代表市政府;2022年工作回顾;正在报告;2023年重点工作安排
          12-distributed       | 第 3 项;青岛市2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告;2023年预算草案;文件已经印发
          13-about-to-vote     | 即将表决;市十七届人大二次会议选举办法（草案）;通过需 281 票赞成;全体代表561的过半数（地方组织法第二十五条）
          14-secret-vote       | 无记名表决;已按;371;/ 402;剩余;00:18;请按表决器;示例数据
          15-ended             | 表决结束;等待宣布结果
          16-adopted           | 表决结果;通过;赞成;396;反对;2;弃权;3;未按;1;通过需 281;全体代表561的过半数（地方组织法第二十五条）;示例数据
          17-not-adopted       | 表决结果;未通过;赞成;218;反对;132;弃权;43;未按;9;通过需 281
          18-hands             | 举手表决;市十七届人大二次会议选举办法（草案）
          21-uncounted         | 举手表决结果;通过;举手未逐一点数，由执行主席宣布
          22-void              | 本轮表决无效;表决器发生故障;将重新表决
          23-objection         | 有代表提出异议
          24-suspended         | 休会;休息二十分钟
          27-adjourned         | 散会;2022年12月29日 09:35;示例数据
          28-not-held          | 本次会议不能举行;应到 561，实到 187，法定人数 374;大雾
          """)
  void each_state_says_its_one_thing(String scene, String wanted) {
    var words = words(scene);
    int from = 0;
    for (var piece : wanted.strip().split(";")) {
      int at = words.indexOf(piece, from);
      assertTrue(at >= 0, () -> scene + " does not say \"" + piece + "\" in its place: " + words);
      from = at;
    }
  }

  @Test
  void while_a_vote_runs_the_model_holds_a_turnout_and_no_split() {
    var page = Pages.hall(Scenes.of("29-long-vote"));
    var running = (Message.Running) page.message();
    assertEquals(380, running.turnout());
    assertEquals(402, running.present());
    assertEquals(1, running.bar().segments().size());
    assertFalse(words("29-long-vote").contains("290"));
  }

  @Test
  void counted_hands_are_not_shown_before_the_chair_announces_them() {
    assertFalse(words("19-hands-counted").contains("281"));
  }

  @Test
  void the_line_stands_at_the_fewest_that_are_needed_not_at_the_share() {
    assertTrue(html("16-adopted").contains("class=\"need\" x1=\"50.08%\""), "281 of 561");
    assertTrue(html("03-quorum").contains("class=\"need\" x1=\"66.66%\""), "374 of 561");
  }

  @Test
  void a_seat_is_drawn_for_everybody_due_and_filled_for_everybody_here() {
    var seats = ((Message.CheckIn) Pages.hall(Scenes.of("03-quorum")).message()).seats().get();
    assertEquals(402, squares(seats, SeatMap.Part::taken));
    assertEquals(159, squares(seats, SeatMap.Part::free));
  }

  private static int squares(SeatMap seats, Function<SeatMap.Part, String> path) {
    return seats.parts().stream()
        .mapToInt(part -> path.apply(part).split("z", -1).length - 1)
        .sum();
  }

  @Test
  void nothing_is_drawn_by_seat_once_a_vote_has_begun() {
    for (var scene : Scenes.all().keySet()) {
      if (scene.compareTo("13") > 0) assertFalse(html(scene).contains("class=\"seats\""), scene);
    }
  }

  @Test
  void no_page_holds_a_style_or_a_script_of_its_own() {
    for (var scene : Scenes.all().keySet()) {
      var html = html(scene);
      assertFalse(html.contains(" style="), scene);
      assertFalse(html.contains("<style"), scene);
      assertFalse(Pattern.compile("<script(?![^>]* src=)").matcher(html).find(), scene);
      assertFalse(Pattern.compile(" on[a-z]+=").matcher(html).find(), scene);
    }
  }
}
