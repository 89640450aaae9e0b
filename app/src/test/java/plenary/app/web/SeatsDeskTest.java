package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.Place.Aisle;
import plenary.act.AgendaEvent.Place.Free;
import plenary.act.AgendaEvent.Place.Taken;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.session.Session;

class SeatsDeskTest {
  private static final String PAGE = "/desk/seats";
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

  @TempDir Path folder;

  @Test
  @DisplayName("20 rows of 30 seats with two aisles are filled with all 561 by delegation")
  void made_and_filled() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      done(
          desk.form(
              PAGE + "/make",
              "stamp",
              "a",
              "rows",
              "20",
              "seats",
              "30",
              "aisles",
              "8 22",
              "fill",
              "yes"));
      var row = row(site, 1);
      assertEquals(32, row.size());
      assertInstanceOf(Aisle.class, row.get(8));
      assertInstanceOf(Aisle.class, row.get(23));
      assertEquals(new Taken(new MemberId(1)), row.getFirst());
      var page = desk.get(PAGE).body();
      assertEquals(561, page.split("class=\"kept\"", -1).length - 1);
      assertEquals(39, page.split("class=\"free\"", -1).length - 1);
      assertTrue(page.contains("data-test=\"unseated\">0 人"), page);
    }
  }

  @Test
  @DisplayName("a grid is read: blank is free, | and a blank column are aisles; it is written back")
  void a_grid() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      done(
          desk.form(
              PAGE + "/import", "stamp", "a", "grid", "001\t\t\t2\tg001\r\n\t\t|\t004 栾新\t5"));
      var first = row(site, 1);
      assertEquals(new Taken(new MemberId(1)), first.get(0));
      assertInstanceOf(Aisle.class, first.get(1), "blank from front to back");
      assertInstanceOf(Free.class, first.get(2));
      assertEquals(new Taken(new GuestId(1)), first.get(4));
      var second = row(site, 2);
      assertInstanceOf(Free.class, second.get(0));
      assertInstanceOf(Aisle.class, second.get(2));
      assertEquals(new Taken(new MemberId(4)), second.get(3));
      var csv = desk.get(PAGE + "/plan.csv").body();
      assertEquals("001,|,,002,g001\r\n,|,|,004,005\r\n", csv);
      var before = site.chamber.read(Session::seats);
      done(desk.form(PAGE + "/import", "stamp", "b", "grid", csv));
      assertEquals(before, site.chamber.read(Session::seats));
    }
  }

  @Test
  @DisplayName("a cell that is no number is named by row and column; nobody sits twice")
  void a_grid_with_faults() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var odd = desk.form(PAGE + "/import", "stamp", "a", "grid", "1,2\n3,走廊");
      assertEquals(400, odd.statusCode());
      assertTrue(odd.body().contains("第2排第2列的“走廊”不是证号"), odd.body());
      assertTrue(odd.body().contains("3,走廊"), "what was pasted stays");
      assertEquals(409, desk.form(PAGE + "/import", "stamp", "b", "grid", "1,2\n1,3").statusCode());
      assertEquals(409, desk.form(PAGE + "/import", "stamp", "c", "grid", "1,9999").statusCode());
      assertEquals(400, desk.form(PAGE + "/import", "stamp", "d", "grid", " , \n").statusCode());
      var wide = "1" + ",".repeat(250);
      assertEquals(400, desk.form(PAGE + "/import", "stamp", "e", "grid", wide).statusCode());
      assertEquals(List.of(), site.chamber.read(Session::seats));
    }
  }

  @Test
  @DisplayName("who is put on another's seat changes places; an old page changes nothing")
  void one_seat() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      done(desk.form(PAGE + "/import", "stamp", "a", "grid", "1,2,\n3,4,"));
      var seen = seen(desk.get(PAGE + "?row=1&seat=1").body());
      done(
          desk.form(
              PAGE + "/seat", "stamp", "b", "seen", seen, "row", "1", "seat", "1", "number", "4"));
      assertEquals(new Taken(new MemberId(4)), row(site, 1).get(0));
      assertEquals(new Taken(new MemberId(1)), row(site, 2).get(1));
      var late =
          desk.form(
              PAGE + "/seat", "stamp", "c", "seen", seen, "row", "1", "seat", "1", "number", "3");
      assertEquals(409, late.statusCode());
      assertTrue(late.body().contains("刚被别人改动"), late.body());
      var now = seen(desk.get(PAGE + "?row=1&seat=1").body());
      var nobody =
          desk.form(
              PAGE + "/seat", "stamp", "d", "seen", now, "row", "1", "seat", "1", "number", "x");
      assertEquals(400, nobody.statusCode());
      assertTrue(nobody.body().contains("value=\"x\""), "what was typed stays");
      done(
          desk.form(
              PAGE + "/seat", "stamp", "e", "seen", now, "row", "1", "seat", "1", "number", ""));
      assertInstanceOf(Free.class, row(site, 1).get(0));
      assertEquals(403, site.signedIn(TestSite.CHAIR).form(PAGE + "/fill").statusCode());
    }
  }

  @Test
  @DisplayName("the hall draws seats as in the plan, and who has none in a row at the back")
  void the_hall() {
    try (var site = TestSite.prepared(folder)) {
      site.ask(TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
      var blocks = map(site);
      var desk = site.signedIn(TestSite.DESK);
      done(desk.form(PAGE + "/make", "stamp", "a", "rows", "10", "seats", "40", "fill", "yes"));
      var plan = map(site);
      assertTrue(!plan.equals(blocks), "as in the plan");
      assertEquals(
          561, plan.split("h\\d+v\\d+h-\\d+z", -1).length - 1, "everybody due has a square");
    }
  }

  private static String map(TestSite site) {
    var page = site.visitor().get("/hall").body();
    int at = page.indexOf("<svg class=\"seats");
    return page.substring(Math.max(at, 0));
  }

  private static List<Place> row(TestSite site, int number) {
    return site.chamber.read(Session::seats).get(number - 1).places();
  }

  private static String seen(String page) {
    var found = SEEN.matcher(page);
    assertTrue(found.find(), page);
    return found.group(1);
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
