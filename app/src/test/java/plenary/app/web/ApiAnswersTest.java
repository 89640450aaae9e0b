package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.base.PaperId;
import plenary.base.VoteId;
import plenary.record.json.Json;
import plenary.rules.Secrecy;

class ApiAnswersTest {
  private static final VoteId VOTE = new VoteId(1);
  private static final String SCHEMAS = "#/components/schemas/";

  /** Each address, and the schema its answer is described by. */
  private static final Map<String, String> ANSWERS =
      Map.of(
          "/api/session", "session",
          "/api/sittings", "sittings",
          "/api/sittings/1", "sitting",
          "/api/sittings/1/votes/1", "result",
          "/api/papers", "papers",
          "/api/checkpoint", "checkpoint");

  /** Described, and not to be seen in the example: its rules ask it of no vote. */
  private static final Set<String> ELSEWHERE = Set.of("result.participation");

  @TempDir Path folder;

  private final Set<String> seen = new LinkedHashSet<>();

  @Test
  @DisplayName(
      "each field of an answer is described, each that must be there is, and none is made up")
  void every_field() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      look(site);
      site.ask(TestSite.CHAIR, new CloseVote(VOTE), new AnnounceResult(VOTE));
      var text = bytes("报告");
      site.signedIn(TestSite.DESK).file("/desk/paper/1/versions", text, "a.txt", "stamp", "a");
      site.ask(TestSite.DESK, new Release(new OfPaper(new PaperId(1))));
      site.ask(
          TestSite.CHAIR, new FinishItem(TestSite.item(4)), new AdjournSitting(TestSite.SITTING));
      look(site);
      var schemas = object(description(site), "components", "schemas");
      var described = new LinkedHashSet<String>();
      for (var name : ANSWERS.values()) fields(schemas, name, described);
      described.removeAll(seen);
      described.removeAll(ELSEWHERE);
      assertEquals(Set.of(), described, "described, and in no answer");
    }
  }

  private void look(TestSite site) {
    var schemas = object(description(site), "components", "schemas");
    ANSWERS.forEach(
        (address, schema) -> {
          var answer = site.visitor().get(address);
          if (answer.statusCode() == 404 && address.contains("votes")) return;
          assertEquals(200, answer.statusCode(), address);
          check(schemas, schema, schemas.members().get(schema), Json.parse(bytes(answer.body())));
        });
  }

  private void check(Json.Obj schemas, String at, Json shape, Json value) {
    var asked = ((Json.Obj) shape).members();
    if (asked.get("$ref") instanceof Json.Str(var ref)) {
      var name = ref.substring(SCHEMAS.length());
      check(schemas, name, schemas.members().get(name), value);
      return;
    }
    var type = ((Json.Str) asked.get("type")).text();
    switch (value) {
      case Json.Obj(var members) -> {
        assertEquals("object", type, at);
        var properties = ((Json.Obj) asked.get("properties")).members();
        for (var required : ((Json.Arr) asked.get("required")).items()) {
          var name = ((Json.Str) required).text();
          assertTrue(members.containsKey(name), at + " has no " + name);
        }
        members.forEach(
            (name, member) -> {
              var next = at + "." + name;
              assertTrue(properties.containsKey(name), next + " is not described");
              seen.add(next);
              check(schemas, next, properties.get(name), member);
            });
      }
      case Json.Arr(var items) -> {
        assertEquals("array", type, at);
        items.forEach(item -> check(schemas, at, asked.get("items"), item));
      }
      case Json.Str text -> {
        assertEquals("string", type, at);
        if (asked.get("enum") instanceof Json.Arr(var words)) {
          assertTrue(words.contains(text), at + " may not be " + text);
        }
      }
      case Json.Num _ -> assertEquals("integer", type, at);
      case Json.Bool _ -> assertEquals("boolean", type, at);
      case Json.Null _ -> throw new AssertionError(at + " is null");
    }
  }

  /** Every field of a schema and of those it leads to. */
  private static void fields(Json.Obj schemas, String at, Set<String> into) {
    fields(schemas, at, schemas.members().get(at), into);
  }

  private static void fields(Json.Obj schemas, String at, Json shape, Set<String> into) {
    var asked = ((Json.Obj) shape).members();
    if (asked.get("$ref") instanceof Json.Str(var ref)) {
      var name = ref.substring(SCHEMAS.length());
      if (!name.equals(at)) fields(schemas, name, into);
    } else if (asked.get("properties") instanceof Json.Obj(var properties)) {
      properties.forEach(
          (name, inner) -> {
            if (into.add(at + "." + name)) fields(schemas, at + "." + name, inner, into);
          });
    } else if (asked.get("items") instanceof Json inner) {
      fields(schemas, at, inner, into);
    }
  }

  @Test
  @DisplayName(
      "every public answer has a tag: the same while nothing changes, another for any field")
  void tags() {
    var addresses = List.of("/api/session", "/api/sittings/1", "/sittings/1", "/", "/feed.atom");
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      for (var address : addresses) {
        var before = tag(site, address);
        assertEquals(before, tag(site, address), address);
        var again = site.visitor().saying("If-None-Match", before).get(address);
        assertEquals(304, again.statusCode(), address);
        assertEquals("", again.body());
      }
      var tags = addresses.stream().map(address -> tag(site, address)).toList();
      site.ask(TestSite.DESK, new CheckOut(TestSite.SITTING, TestSite.PRESENT, Optional.empty()));
      for (int i = 0; i < addresses.size(); i++) {
        assertEquals(
            tags.get(i), tag(site, addresses.get(i)), "what is not public changes nothing");
      }
      site.ask(TestSite.CHAIR, new AnnounceAttendance(TestSite.SITTING));
      for (int i = 0; i < addresses.size(); i++) {
        assertNotEquals(tags.get(i), tag(site, addresses.get(i)), addresses.get(i));
        var stale = site.visitor().saying("If-None-Match", tags.get(i)).get(addresses.get(i));
        assertEquals(200, stale.statusCode(), addresses.get(i));
      }
    }
  }

  private static String tag(TestSite site, String address) {
    var answer = site.visitor().get(address);
    assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElse(""), address);
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  @DisplayName(
      "each thing has one address: what is not there, not public or written otherwise is 404")
  void addresses() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      for (var address :
          List.of("/sittings/2", "/sittings/01", "/sittings/x", "/sittings/1/votes/1")) {
        assertEquals(404, site.visitor().get(address).statusCode(), address);
        assertEquals(404, site.visitor().get("/api" + address).statusCode(), address);
      }
    }
  }

  private static Json.Obj description(TestSite site) {
    return (Json.Obj) Json.parse(bytes(site.visitor().get("/api/openapi.json").body()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Json.Obj object(Json.Obj in, String... names) {
    var at = in;
    for (var name : names) at = (Json.Obj) at.members().get(name);
    return at;
  }
}
