package plenary.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.base.GuestId;
import plenary.base.ItemId;
import plenary.base.MemberId;

class ImportTest {
  private static final Path SHEETS =
      Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022", "sheets");
  private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

  @TempDir Path folder;

  private static HttpResponse<String> send(Browser desk, String kind, String csv) {
    return desk.file("/desk/import", csv.getBytes(UTF_8), "名册.csv", "kind", kind);
  }

  /** The preview that a file leads to, by its address. */
  private static String preview(HttpResponse<String> sent) {
    assertEquals(303, sent.statusCode(), sent.body());
    return sent.headers().firstValue("Location").orElseThrow();
  }

  private static String hash(String page) {
    var found = HASH.matcher(page);
    assertTrue(found.find(), page);
    return found.group(1);
  }

  @Test
  @DisplayName("a roster is shown, taken in by a second press, and the same file changes nothing")
  void roster() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var csv = "证号,姓名,代表团,电话\n900,王\uD842\uDFB7,新建代表团,13800000900\n901,李　明,新建代表团,\n";
      var address = preview(send(desk, "roster", csv));
      var page = desk.get(address).body();
      assertTrue(page.contains("data-test=\"new\"><b>2</b>"), page);
      assertTrue(page.contains("<bdi>王\uD842\uDFB7</bdi>"), page);
      assertFalse(page.contains("13800000900"), "personal data is masked");
      assertTrue(
          site.chamber.read(session -> session.roster().member(new MemberId(900))).isEmpty());

      var hash = hash(page);
      var before = site.chamber.read(session -> session.size());
      assertEquals(
          409, desk.form(address, "hash", "0".repeat(64)).statusCode(), "not what was shown");
      assertEquals(before, site.chamber.read(session -> session.size()));
      assertEquals(303, desk.form(address, "hash", hash).statusCode());
      var after = site.chamber.read(session -> session.size());
      assertEquals(303, desk.form(address, "hash", hash).statusCode(), "pressed twice");
      assertEquals(after, site.chamber.read(session -> session.size()));
      assertTrue(desk.get(address).body().contains("data-test=\"done\""));
      assertEquals(
          "李　明", site.chamber.read(session -> session.roster().name(new MemberId(901)).zh()));
      assertEquals(
          "13800000900",
          site.access
              .side()
              .one(row -> row.getString("phone"), "SELECT phone FROM contact WHERE person = 'm900'")
              .orElseThrow());

      var again = desk.get(preview(send(desk, "roster", csv.replace(",13800000900", ",")))).body();
      assertTrue(again.contains("data-test=\"nothing\""), again);
      assertTrue(again.contains("导入不会删去任何人"), again);
    }
  }

  @Test
  @DisplayName("faults stand in their cells, and then nothing can be taken in")
  void faults() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var address = preview(send(desk, "roster", "证号,姓名,代表团\n900,,甲团\n900,<b>李</b>,甲团\n"));
      var page = desk.get(address).body();
      assertTrue(page.contains("第2行B列：缺少姓名"), page);
      assertTrue(page.contains("<td class=\"faulty\" data-head=\"姓名\">"), page);
      assertTrue(page.contains("&lt;b&gt;李&lt;/b&gt;"), page);
      assertFalse(page.contains("data-test=\"take\""), page);
      assertEquals(409, desk.form(address, "hash", "0".repeat(64)).statusCode());
      var unreadable = send(desk, "roster", "");
      assertEquals(422, unreadable.statusCode());
      assertTrue(unreadable.body().contains("没有内容"), unreadable.body());
    }
  }

  @Test
  @DisplayName("a changed name is a correction, with the reason typed on the page")
  void correction() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var before = site.chamber.read(session -> session.roster().name(new MemberId(8)).zh());
      var delegation =
          site.chamber.read(
              session ->
                  session.roster().member(new MemberId(8)).orElseThrow().delegation().name());
      var csv = "证号,姓名,代表团\n8," + before + "甲," + delegation + "\n";
      var address = preview(send(desk, "roster", csv));
      var page = desk.get(address).body();
      assertTrue(page.contains("name=\"reason\""), page);
      assertEquals(
          400, desk.form(address, "hash", hash(page)).statusCode(), "no reason, no change");
      desk.form(address, "hash", hash(page), "reason", "录入错误", "agreed-by", "大会秘书处");
      assertEquals(
          before + "甲", site.chamber.read(session -> session.roster().name(new MemberId(8)).zh()));
    }
  }

  @Test
  @DisplayName("an agenda sets the business of a sitting, registers papers and admits reporters")
  void agenda() throws IOException {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var example = Files.readString(SHEETS.resolve("agenda.csv"));
      var same = desk.get(preview(send(desk, "agenda", example))).body();
      assertTrue(same.contains("data-test=\"nothing\""), same);

      var csv =
          "议题,类别,报告人,代表,文件,表决事项\n国歌,奏唱国歌,,,,\n工作报告,报告,新来的人,某机关,某报告,\n审查,审查,,,\"某报告\n某草案\",\n"
              + "表决,表决,,,,某办法（草案）\n";
      var address = preview(send(desk, "agenda", csv));
      var page = desk.get(address).body();
      assertTrue(page.contains("data-test=\"papers\"><b>2</b>"), page);
      assertTrue(page.contains("data-test=\"guests\"><b>1</b>"), page);
      assertEquals(303, desk.form(address, "hash", hash(page)).statusCode());
      assertEquals(303, desk.form(address, "hash", hash(page)).statusCode());
      var items = site.chamber.read(session -> List.copyOf(session.sittings().getFirst().items()));
      assertEquals(4, items.size());
      assertEquals(ItemId.of(1, 3), items.get(2).item().id());
      assertEquals(
          "新来的人", site.chamber.read(session -> session.roster().name(new GuestId(26)).zh()));
      assertTrue(
          desk.get(preview(send(desk, "agenda", csv))).body().contains("data-test=\"nothing\""));
      var wrong = desk.get(preview(send(desk, "agenda", "议题,类别,会次\n议题一,讨论,明天\n"))).body();
      assertTrue(wrong.contains("第2行B列"), wrong);
    }
  }

  @Test
  @DisplayName("the example's roster is the roll that its folder prepares, and exports as it came")
  void example() throws IOException {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var page =
          desk.get(preview(send(desk, "roster", Files.readString(SHEETS.resolve("roster.csv")))))
              .body();
      assertTrue(page.contains("data-test=\"nothing\""), page.substring(0, 6_000));
      assertTrue(page.contains("data-test=\"same\"><b>586</b>"), page.substring(0, 6_000));
      for (var kind : new String[] {"csv", "xlsx"}) {
        var file = desk.bytes("/desk/export/roster." + kind);
        var again = desk.file("/desk/import", file, "roster." + kind, "kind", "roster");
        assertTrue(desk.get(preview(again)).body().contains("data-test=\"nothing\""), kind);
      }
      var attendance = desk.get("/desk/export/attendance-1.csv").body();
      assertTrue(attendance.contains("008,"), attendance);
      assertEquals(404, desk.get("/desk/export/attendance-99.csv").statusCode());
      assertEquals(404, desk.get("/desk/export/roster.exe").statusCode());
      assertEquals(200, desk.get("/desk/export").statusCode());
    }
  }

  @Test
  @DisplayName("a file without a token, too large, or of another's sign-in is not taken")
  void edges() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var other = site.signedIn(new Actor(Role.SECRETARIAT, "other"));
      var csv = "证号,姓名,代表团\n900,王,新建代表团\n";
      var address = preview(send(desk, "roster", csv));
      assertEquals(404, other.get(address).statusCode());
      assertEquals(404, other.form(address, "hash", "0".repeat(64)).statusCode());
      assertEquals(404, desk.get("/desk/import/nothing").statusCode());
      var forged =
          desk.post(
              "/desk/import",
              "multipart/form-data; boundary=x",
              "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nno\r\n--x--\r\n");
      assertEquals(403, forged.statusCode());
      for (var body :
          new String[] {"", "--x", "--x--", "--x\r\n\r\n", "--y--", "--x\r\nA: b\r\n\r\n"}) {
        var answer = desk.post("/desk/import", "multipart/form-data; boundary=x", body);
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 403, body);
      }
      assertEquals(415, desk.form("/desk/import", "kind", "roster").statusCode());
      var none = desk.file("/desk/import", new byte[0], "", "kind", "roster");
      assertEquals(422, none.statusCode());
      var large = desk.file("/desk/import", new byte[21 * 1024 * 1024], "x.csv", "kind", "roster");
      assertEquals(413, large.statusCode());
    }
  }
}
