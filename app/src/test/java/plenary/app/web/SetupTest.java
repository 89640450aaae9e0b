package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.rules.BodyKind;
import plenary.session.Session;

class SetupTest {
  private static final String PAGE = "/desk/setup";

  @TempDir Path folder;

  @Test
  @DisplayName("before a session exists the desk shows seven steps, and the first one is next")
  void steps() {
    try (var site = TestSite.empty(folder)) {
      var page = site.signedIn(TestSite.DESK).get("/desk");
      assertEquals(200, page.statusCode(), page.body());
      var steps = page.body().substring(page.body().indexOf("data-test=\"steps\""));
      assertEquals(7, steps.split("<li ", -1).length - 1);
      assertTrue(steps.indexOf("class=\"next\"") < steps.indexOf("/desk/setup"), steps);
      assertFalse(steps.contains("class=\"done\""), steps);
    }
  }

  @Test
  @DisplayName("one form creates the session, its rules and its bodies, and the next step is shown")
  void create() {
    try (var site = TestSite.empty(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var answer = desk.form(PAGE, form("zone", "Asia/Shanghai"));
      assertEquals(303, answer.statusCode(), answer.body());
      site.chamber.read(
          session -> {
            assertEquals("市十七届人大二次会议", session.convened().shortTitle().zh());
            assertEquals("市十七届人大二次会议", session.convened().shortTitle().en());
            assertEquals("The Assembly", session.convened().assembly().en());
            assertEquals("cn-municipal", session.rulebook().id());
            assertTrue(session.roster().has(BodyKind.PRESIDIUM));
            return true;
          });
      assertEquals(4, (long) site.chamber.read(Session::size));
      assertTrue(desk.get(PAGE).body().contains("data-test=\"stands\""));
      var steps = desk.get("/desk").body();
      assertTrue(steps.contains("class=\"next\"><span class=\"mark\">2</span>"), steps);
      var again = desk.form(PAGE, form("zone", "Asia/Shanghai"));
      assertEquals(303, again.statusCode(), "nothing is missing, nothing is asked");
      assertEquals(4, (long) site.chamber.read(Session::size));
    }
  }

  @Test
  @DisplayName("what is missing or cannot be read is said above the form; nothing is done by half")
  void refused() {
    try (var site = TestSite.empty(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var zone = desk.form(PAGE, form("zone", "Asia/Nowhere"));
      assertEquals(400, zone.statusCode());
      assertTrue(zone.body().contains("“时区”的内容无法识别"), zone.body());
      assertTrue(zone.body().contains("value=\"市十七届人大二次会议\""), "what was typed stays");
      assertTrue(zone.body().contains("value=\"cn-municipal\" required checked"), zone.body());
      var book = desk.form(PAGE, form("rulebook", "no-such-book"));
      assertEquals(400, book.statusCode());
      var nameless = desk.form(PAGE, form("plenary", " "));
      assertEquals(400, nameless.statusCode());
      assertTrue(nameless.body().contains("请填写“全体会议的名称”"), nameless.body());
      var term = desk.form(PAGE, form("term", "0"));
      assertTrue(term.body().contains("应在1与999之间"), term.body());
      assertEquals(0, (long) site.chamber.read(Session::size));
    }
  }

  @Test
  @DisplayName("a session that has its rulebook may take another before the first sitting opens")
  void other_rules() {
    try (var site = TestSite.empty(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      desk.form(PAGE, form("zone", "Asia/Shanghai"));
      var answer = desk.form(PAGE + "/rules", "stamp", "s", "rulebook", "cn-local");
      assertEquals(303, answer.statusCode(), answer.body());
      assertEquals("cn-local", site.chamber.read(session -> session.rulebook().id()));
    }
  }

  @Test
  @DisplayName("nobody but the secretariat creates a session")
  void others() {
    try (var site = TestSite.prepared(folder)) {
      assertEquals(403, site.signedIn(TestSite.CHAIR).form(PAGE).statusCode());
      assertEquals(403, site.deputy(TestSite.PRESENT).get(PAGE).statusCode());
      assertEquals(401, site.visitor().get(PAGE).statusCode());
    }
  }

  /** The form as filled in, but for one field. */
  private static String[] form(String other, String value) {
    var fields =
        new ArrayList<>(
            List.of("stamp", "s", "assembly", "市第十七届人民代表大会", "assembly-en", "The Assembly"));
    fields.addAll(List.of("term", "17", "number", "2", "title", "市第十七届人民代表大会第二次会议"));
    fields.addAll(List.of("short", "市十七届人大二次会议", "zone", "Asia/Shanghai"));
    fields.addAll(List.of("rulebook", "cn-municipal", "plenary", "全体会议", "presidium", "主席团"));
    fields.addAll(List.of(other, value));
    return fields.toArray(String[]::new);
  }
}
