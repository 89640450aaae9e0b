package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.base.GuestId;
import plenary.base.MemberId;

class AttendanceDeskTest {
  private static final String PAGE = "/desk/attendance";

  @TempDir Path folder;

  @Test
  @DisplayName("due, present, on leave and absent add up, by delegation and in all")
  void by_delegation() {
    try (var site = TestSite.opened(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      done(desk.form(PAGE + "/leave", "stamp", "a", "numbers", absent(site), "cause", "illness"));
      var page = desk.get(PAGE).body();
      assertEquals("561 402 1 158", figures(page, "data-test=\"all\""));
      assertEquals(12, page.split("<tr><th scope=\"row\"", -1).length - 1);
      assertTrue(page.contains("因病请假"), page);
    }
  }

  @Test
  @DisplayName("who comes after the opening is late; who leaves and comes back is told with times")
  void late_left_returned() {
    try (var site = TestSite.opened(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var number = absent(site);
      done(desk.form("/desk/arrivals", "stamp", "a", "numbers", number));
      assertTrue(told(desk).contains("迟到"), told(desk));
      done(desk.form(PAGE + "/left", "stamp", "b", "number", number));
      assertTrue(told(desk).contains("离场"), told(desk));
      done(desk.form("/desk/arrivals", "stamp", "c", "numbers", number));
      assertTrue(told(desk).contains("返回"), told(desk));
      var gone = desk.form(PAGE + "/left", "stamp", "d", "number", "9999");
      assertEquals(409, gone.statusCode());
      assertTrue(gone.body().contains("value=\"9999\""), "what was typed stays");
    }
  }

  @Test
  @DisplayName("a check-in is made up with reason and who granted it; what was announced stands")
  void made_up() {
    try (var site = TestSite.opened(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var number = absent(site);
      var form =
          new String[] {
            "stamp",
            "a",
            "number",
            number,
            "occurred",
            "2022-12-29T07:50",
            "reason",
            "签到口漏记",
            "granted-by",
            "秘书长"
          };
      done(desk.form(PAGE + "/made-up", form));
      var passage =
          site.chamber.read(
              s ->
                  s.attendance(TestSite.SITTING)
                      .orElseThrow()
                      .passages(new MemberId(Integer.parseInt(number)))
                      .getLast());
      assertEquals(new MadeUp("签到口漏记", "秘书长"), passage.attested().orElseThrow());
      var page = desk.get(PAGE).body();
      var announced = page.substring(page.indexOf("data-test=\"announced\""));
      assertTrue(announced.contains("实到 <b>402</b>"), announced);
      assertTrue(announced.contains("data-test=\"now-present\">403<"), announced);
      assertTrue(told(desk).contains("07:50补签（签到口漏记，秘书长同意）"), told(desk));
      form[1] = "b";
      form[5] = "2999-12-29T07:50";
      form[3] = "562";
      assertEquals(409, desk.form(PAGE + "/made-up", form).statusCode());
      form[5] = "ten to eight";
      assertEquals(400, desk.form(PAGE + "/made-up", form).statusCode());
      form[9] = "";
      form[5] = "2022-12-29T07:50";
      var nobody = desk.form(PAGE + "/made-up", form);
      assertEquals(400, nobody.statusCode());
      assertTrue(nobody.body().contains("请填写“批准人”"), nobody.body());
    }
  }

  @Test
  @DisplayName("an absence noted by mistake is withdrawn with reason and who agreed")
  void withdrawn() {
    try (var site = TestSite.opened(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var number = absent(site);
      done(desk.form(PAGE + "/leave", "stamp", "a", "numbers", number, "cause", "personal"));
      var at = PAGE + "/present-after-all";
      var form = new String[] {"stamp", "b", "number", number, "reason", "登记有误", "agreed-by", "团长"};
      done(desk.form(at, form));
      var absence =
          site.chamber.read(
              s ->
                  s.attendance(TestSite.SITTING)
                      .orElseThrow()
                      .absence(new MemberId(Integer.parseInt(number))));
      assertTrue(absence.isEmpty());
      form[1] = "c";
      assertEquals(409, desk.form(at, form).statusCode(), "there is none any more");
    }
  }

  @Test
  @DisplayName("guests are checked in and out, and counted by capacity and never as present")
  void guests() {
    try (var site = TestSite.prepared(folder)) {
      site.ask(TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
      var desk = site.signedIn(TestSite.DESK);
      done(desk.form(PAGE + "/guest", "stamp", "a", "guest", "g001"));
      var here = site.chamber.read(s -> s.attendance(TestSite.SITTING).orElseThrow().guests());
      assertTrue(here.contains(new GuestId(1)));
      assertTrue(desk.get(PAGE).body().contains("data-test=\"guests-here\">1<"));
      assertEquals("561 0 0 561", figures(desk.get(PAGE).body(), "data-test=\"all\""));
      done(desk.form(PAGE + "/guest", "stamp", "b", "guest", "g001", "out", "yes"));
      assertTrue(desk.get(PAGE).body().contains("data-test=\"guests-here\">0<"));
      assertEquals(400, desk.form(PAGE + "/guest", "stamp", "c", "guest", "8").statusCode());
      assertEquals(404, desk.form(PAGE + "/other", "stamp", "d").statusCode());
      assertEquals(403, site.signedIn(TestSite.CHAIR).form(PAGE + "/leave").statusCode());
      assertEquals(401, site.visitor().get(PAGE).statusCode());
    }
  }

  /** The number of somebody who is not there. */
  private static String absent(TestSite site) {
    return site.chamber.read(
        s ->
            s.roster().members().stream()
                .map(member -> member.id())
                .filter(id -> !site.arrivals().contains(id))
                .findFirst()
                .orElseThrow()
                .digits());
  }

  private static String told(Browser desk) {
    var page = desk.get(PAGE).body();
    int at = page.indexOf("data-test=\"told\"");
    return at < 0 ? "" : page.substring(at, page.indexOf("</ul>", at));
  }

  private static String figures(String page, String row) {
    int at = page.indexOf("<td>", page.indexOf(row));
    var cells = page.substring(at, page.indexOf("</tr>", at)).replaceAll("<[^>]+>", " ");
    return cells.strip().replaceAll("\\s+", " ");
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
