package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceEvent.Attestation.FromSheet;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.attend.Attendance;
import plenary.base.MemberId;
import plenary.base.Text;

/** What gates send, and what comes of it. */
@Timeout(120)
class GateTest {
  private static final MemberId ONE = new MemberId(11);
  private static final MemberId TWO = new MemberId(12);
  private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z]+)\"");
  private static final Pattern VALUE = Pattern.compile("name=\"flag\" value=\"([^\"]+)\"");

  @TempDir Path folder;

  private TestSite open() {
    var site = TestSite.prepared(folder);
    site.ask(TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
    return site;
  }

  private static String scan(String id, String what, String value, Instant at, boolean offline) {
    return "{\"id\":\"%s\",\"sitting\":1,\"%s\":\"%s\",\"at\":%d,\"offline\":%b}"
        .formatted(id, what, value, at.toEpochMilli(), offline);
  }

  private static String card(String id, String key) {
    return scan(id, "card", key, Instant.now(), false);
  }

  private static String number(String id, MemberId member) {
    return scan(id, "person", member.code(), Instant.now(), false);
  }

  private static String body(String gate, String... scans) {
    return "{\"gate\":\"%s\",\"scans\":[%s]}".formatted(gate, String.join(",", scans));
  }

  private static List<String> states(Browser gate, String body) {
    var answer = gate.json("/gate/scans", body);
    assertEquals(200, answer.statusCode(), answer.body());
    var states = new ArrayList<String>();
    var matcher = STATE.matcher(answer.body());
    while (matcher.find()) states.add(matcher.group(1));
    return states;
  }

  private static Attendance doors(TestSite site) {
    return site.chamber.read(session -> session.attendance(TestSite.SITTING).orElseThrow());
  }

  @Test
  @DisplayName("a batch that is sent twice is answered alike and counts once")
  void sent_twice() {
    try (var site = open()) {
      var key = site.access.cards().issue(ONE).card().key();
      var gate = site.signedIn(TestSite.GATE);
      var body = body("1号门", card("a-1", key), number("a-2", TWO));
      long before = site.chamber.read(session -> session.size());
      assertEquals(List.of("in", "in"), states(gate, body));
      assertEquals(List.of("in", "in"), states(gate, body));
      long after = site.chamber.read(session -> session.size());
      assertEquals(before + 2, after);
      assertEquals(2, doors(site).count());
    }
  }

  @Test
  @DisplayName("what was answered before a restart is answered alike after it, and counts once")
  void restart() {
    var body = body("1号门", number("r-1", ONE));
    try (var site = open()) {
      assertEquals(List.of("in"), states(site.signedIn(TestSite.GATE), body));
    }
    try (var site = TestSite.prepared(folder)) {
      assertEquals(List.of("in"), states(site.signedIn(TestSite.GATE), body));
      assertEquals(1, doors(site).passages(ONE).size());
    }
  }

  @Test
  @DisplayName("each scan is decided by itself: a bad one holds up no other, and the flags say why")
  void each_by_itself() {
    try (var site = open()) {
      var lost = site.access.cards().issue(ONE).card().key();
      var key = site.access.cards().issue(TWO).card().key();
      site.access.cards().withdraw(lost, Instant.now());
      var gate = site.signedIn(TestSite.GATE);
      var told =
          states(
              gate,
              body(
                  "1号门",
                  card("b-1", lost),
                  card("b-2", "AAAAAAAAAAAAAAAA"),
                  scan("b-3", "person", "m99999", Instant.now(), true),
                  card("b-4", key),
                  card("b-5", key),
                  number("b-6", new MemberId(13))));
      assertEquals(List.of("withdrawn", "unknown", "unknown", "in", "again", "in"), told);
      assertEquals(2, doors(site).count());
      var desk = site.signedIn(TestSite.DESK).get("/desk/gates").body();
      assertTrue(desk.contains("证件已挂失"), desk);
      assertTrue(desk.contains("不认识的证件"), desk);
      assertTrue(desk.contains("不在本次会议名册"), desk);
      assertEquals(3, desk.split("data-test=\"flag\"", -1).length - 1);
    }
  }

  @Test
  @DisplayName("of two gates that scan one person, one is told in and the other again")
  void two_gates() {
    try (var site = open()) {
      var key = site.access.cards().issue(ONE).card().key();
      var first = states(site.signedIn(TestSite.GATE), body("1号门", card("c-1", key)));
      var second = states(site.signedIn(TestSite.GATE), body("2号门", card("c-1", key)));
      assertEquals(List.of("in"), first);
      assertEquals(List.of("again"), second);
      assertEquals(1, doors(site).count());
    }
  }

  @Test
  @DisplayName("an arrival has the time of its scan, and never one that has not come yet")
  void times() {
    try (var site = open()) {
      var early =
          Instant.now().minusSeconds(1_800).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
      var late = Instant.now().plusSeconds(3_600);
      var told =
          states(
              site.signedIn(TestSite.GATE),
              body(
                  "1号门",
                  scan("d-1", "person", ONE.code(), early, true),
                  scan("d-2", "person", TWO.code(), late, true),
                  scan("d-3", "person", "m013", Instant.now().minusSeconds(200_000), true)));
      assertEquals(List.of("in", "in", "stale"), told);
      assertEquals(early, doors(site).arrival(ONE).orElseThrow().at());
      assertFalse(doors(site).arrival(TWO).orElseThrow().at().isAfter(Instant.now()));
    }
  }

  @Test
  @DisplayName(
      "scanned before check-in is open: nobody is in, and what was scanned unseen is flagged")
  void not_open() {
    try (var site = TestSite.prepared(folder)) {
      var gate = site.signedIn(TestSite.GATE);
      assertEquals(List.of("closed"), states(gate, body("1号门", number("e-1", ONE))));
      var unseen = scan("e-2", "person", TWO.code(), Instant.now(), true);
      assertEquals(List.of("closed"), states(gate, body("1号门", unseen)));
      var desk = site.signedIn(TestSite.DESK).get("/desk/gates").body();
      assertEquals(1, desk.split("data-test=\"flag\"", -1).length - 1);
    }
  }

  @Test
  @DisplayName("a flag is settled once: by an arrival on somebody's word, or with a reason why not")
  void settling() {
    try (var site = open()) {
      var lost = site.access.cards().issue(ONE).card().key();
      site.access.cards().withdraw(lost, Instant.now());
      var gate = site.signedIn(TestSite.GATE);
      var at = Instant.now().minusSeconds(60).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
      states(gate, body("1号门", scan("f-1", "card", lost, at, true), card("f-2", "A".repeat(16))));
      var desk = site.signedIn(TestSite.DESK);
      var ids = new ArrayList<String>();
      var matcher = VALUE.matcher(desk.get("/desk/gates").body());
      while (matcher.find()) ids.add(matcher.group(1));
      assertEquals(2, ids.size());
      var attest =
          new String[] {
            "stamp",
            "s1",
            "flag",
            ids.get(0),
            "how",
            "attest",
            "reason",
            "本人到场",
            "granted-by",
            "王处长"
          };
      assertEquals(303, desk.form("/desk/gates/settle", attest).statusCode());
      assertEquals(404, desk.form("/desk/gates/settle", attest).statusCode());
      var dismiss =
          new String[] {"stamp", "s2", "flag", ids.get(1), "how", "dismiss", "reason", "旧证件"};
      assertEquals(303, desk.form("/desk/gates/settle", dismiss).statusCode());
      assertTrue(desk.get("/desk/gates").body().contains("data-test=\"no-flag\""));
      var passage = doors(site).passages(ONE).getFirst();
      assertEquals(Optional.of(new MadeUp("本人到场", "王处长")), passage.attested());
      assertEquals(at, passage.at());
    }
  }

  @Test
  @DisplayName(
      "scans that arrive after the sitting is over count at their own time; later ones do not")
  void after_the_end() {
    try (var site = open()) {
      var gate = site.signedIn(TestSite.GATE);
      var before = Instant.now().minusSeconds(60);
      site.ask(TestSite.CHAIR, new DeclareNotHeld(TestSite.SITTING, Text.same("未达法定人数")));
      var after = Instant.now().plusSeconds(1);
      var told =
          states(
              gate,
              body(
                  "3号门",
                  scan("g-1", "person", ONE.code(), before, true),
                  scan("g-2", "person", TWO.code(), after, true)));
      assertEquals(List.of("in", "over"), told);
      assertEquals(
          before.toEpochMilli(), doors(site).arrival(ONE).orElseThrow().at().toEpochMilli());
    }
  }

  @Test
  @DisplayName("a gate that holds scans is named at the desk, and whoever announces is warned")
  void behind() {
    try (var site = open()) {
      var pulse =
          "{\"gate\":\"2号门\",\"device\":\"abcd1234\",\"pending\":%d,\"last\":0,\"scans\":9,\"skew\":0}";
      var gate = site.signedIn(TestSite.GATE);
      assertEquals(200, gate.json("/gate/pulse", pulse.formatted(12)).statusCode());
      assertTrue(site.signedIn(TestSite.DESK).get("/desk").body().contains("落后 12 条"));
      assertTrue(site.signedIn(TestSite.CHAIR).get("/chair").body().contains("有签到口落后，12 条"));
      assertEquals(200, gate.json("/gate/pulse", pulse.formatted(0)).statusCode());
      assertFalse(site.signedIn(TestSite.CHAIR).get("/chair").body().contains("落后"));
    }
  }

  @Test
  @DisplayName("an upload that cannot be read is refused whole, with the field that is wrong")
  void unreadable() {
    try (var site = open()) {
      var gate = site.signedIn(TestSite.GATE);
      for (var bad :
          List.of(
              "{}",
              "[]",
              body("1号门", "{\"id\":\"x\"}"),
              body("1号门", scan("bad id", "person", "m011", Instant.now(), false)),
              body("1号门", scan("x", "card", "short", Instant.now(), false)),
              body("1号门", scan("x", "person", "h011", Instant.now(), false)),
              body("<b>", number("x", ONE)),
              body("", number("x", ONE)))) {
        assertEquals(400, gate.json("/gate/scans", bad).statusCode(), bad);
      }
      assertEquals(0, doors(site).count());
    }
  }

  @Test
  @DisplayName("the list tells the gate whose each card is, and nothing that would open it")
  void list() {
    try (var site = open()) {
      var printed = site.access.cards().issue(ONE);
      var lost = site.access.cards().issue(TWO).card().key();
      site.access.cards().withdraw(lost, Instant.now());
      var list = site.signedIn(TestSite.GATE).get("/gate/list").body();
      assertTrue(list.contains("\"" + printed.card().key() + "\":\"m011\""), list);
      assertTrue(list.contains("\"" + lost + "\":\"-m012\""));
      assertFalse(list.contains(printed.code().text()));
      assertFalse(list.contains(printed.pin()));
      assertEquals(561, list.split("\"class\":\\{\"en\":\"Deputy\"", -1).length - 1);
    }
  }

  @Test
  @DisplayName("what is entered from a sheet on paper says which gate kept it and who wrote it")
  void sheet() {
    try (var site = open()) {
      var desk = site.signedIn(TestSite.DESK);
      var delegation = site.chamber.read(s -> s.roster().member(ONE).orElseThrow().delegation());
      var path = "/gate/lists/" + delegation.name() + "/sheet";
      var body = desk.get(path).body();
      assertTrue(body.contains("value=\"m011\""), body);
      var sent =
          desk.form(
              path,
              "stamp",
              "s1",
              "gate",
              "3号门",
              "written-by",
              "李四",
              "time",
              "08:05",
              "came",
              "m011");
      assertEquals(303, sent.statusCode(), sent.body());
      var passage = doors(site).passages(ONE).getFirst();
      assertEquals(Optional.of(new FromSheet("3号门", "李四")), passage.attested());
      var local = passage.at().atZone(site.chamber.read(s -> s.zone()));
      assertEquals("08:05", local.toLocalTime().toString());
      var again =
          desk.form(
              path,
              "stamp",
              "s2",
              "gate",
              "3号门",
              "written-by",
              "李四",
              "time",
              "08:05",
              "came",
              "m011");
      assertEquals(409, again.statusCode());
      assertTrue(again.body().contains("已录入 0 人"), again.body());
    }
  }

  @Test
  @DisplayName(
      "new cards withdraw the old ones, which the page says before; a form makes them once")
  void cards() {
    try (var site = open()) {
      var old = site.access.cards().issue(ONE).card().key();
      var desk = site.signedIn(TestSite.DESK);
      var preview = desk.get("/desk/cards?numbers=11,12").body();
      assertTrue(preview.contains("以下 1 人已有证件"), preview);
      assertTrue(site.access.cards().find(old).orElseThrow().withdrawn().isEmpty());
      var made = desk.form("/desk/cards", "stamp", "s1", "numbers", "11,12");
      assertEquals(200, made.statusCode());
      assertTrue(
          made.headers().firstValue("Content-Type").orElse("").startsWith("application/pdf"));
      assertTrue(site.access.cards().find(old).orElseThrow().withdrawn().isPresent());
      assertTrue(site.access.cards().of(TWO).isPresent());
      assertEquals(409, desk.form("/desk/cards", "stamp", "s1", "numbers", "11,12").statusCode());
      assertEquals(404, desk.form("/desk/cards", "stamp", "s2", "numbers", "11,9999").statusCode());
      var found = desk.get("/desk/cards?q=012").body();
      assertTrue(found.contains("data-test=\"withdraw\""), found);
      var key = site.access.cards().of(TWO).orElseThrow().key();
      assertEquals(303, desk.form("/desk/cards/withdraw", "key", key).statusCode());
      assertTrue(site.access.cards().of(TWO).isEmpty());
    }
  }
}
