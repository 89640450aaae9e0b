package plenary.record.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.base.Digest;
import plenary.base.SittingId;
import plenary.record.json.Json;

@DisplayName("What is no wire form")
class WireErrorTest {
  private static final String BY = "\"by\":{\"name\":\"desk\",\"role\":\"secretariat\"}";

  @Test
  @DisplayName("with an unknown type was made by a newer release")
  void unknown_event_is_newer() {
    var error = refused(payload("\"type\":\"ballot-printed\""));
    assertInstanceOf(NewerReleaseException.class, error);
    assertEquals(
        "type: the event \"ballot-printed\" is unknown here: made by a newer release",
        error.getMessage());
  }

  @Test
  @DisplayName("with an unknown kind of business was made by a newer release, wherever it stands")
  void unknown_business_is_newer() {
    var error =
        refused(
            payload(
                """
                "type":"agenda-set","sitting":1,"items":[
                  {"id":"1.1","title":{"zh":"选举","en":"election"},
                   "business":{"kind":"election"}}]"""));
    assertInstanceOf(NewerReleaseException.class, error.under("events[3]"));
    assertEquals("items[0].business.kind", error.path());
  }

  @Test
  @DisplayName("with an unknown command is simply none")
  void unknown_command_is_none() {
    var error =
        assertThrows(
            WireException.class, () -> Commands.decode(Json.parse("{\"do\":\"opne-vote\"}")));
    assertFalse(error instanceof NewerReleaseException);
    assertEquals("do: no command is called \"opne-vote\"", error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "type":"vote-closed"                         | "vote" is missing
          "type":"vote-closed","vote":0                | vote: vote 0 is not within 1 and 9999
          "type":"vote-closed","vote":10000            | vote: 10000 is not within 0 and 9999
          "type":"vote-closed","vote":"1"              | vote: should be a whole number, not a text
          "type":"vote-closed","vote":null             | vote: should be a whole number, not nothing
          "type":"vote-closed","vote":1,"passed":true  | no field is called "passed" here; vote
          "type":"item-begun","item":"1.03"            | item: "1.03" is not an item such as 1.3
          "type":"item-begun","item":"+1.3"            | item: "+1.3" is not an item such as 1.3
          "type":"item-begun","item":"1."              | item: "1." is not an item such as 1.3
          "type":7                                     | should be a text, not a number
          "vote":1                                     | "type" is missing
          """)
  @DisplayName("says where and what in one sentence")
  void error_has_path_and_sentence(String fields, String sentence) {
    assertEquals(sentence, refused(payload(fields)).getMessage());
  }

  @Test
  @DisplayName("is placed to the item of a list")
  void path_goes_through_lists() {
    var error =
        refused(
            payload(
                "\"type\":\"body-composed\",\"body\":\"presidium\",\"members\":[\"m032\",\"m33\"]"));
    assertEquals("members[1]: \"m33\" is not a deputy such as m032", error.getMessage());
    assertEquals("events[3].members[1]", error.under("events[3]").path());
    assertEquals(new Json.Str("m33"), error.at());
  }

  @ParameterizedTest
  @ValueSource(strings = {"g007", "m+32", "m０32", "m0032", "m000", "m", "032", "M032", "m999999"})
  @DisplayName("is any other way of writing a deputy than m032")
  void member_has_one_spelling(String code) {
    assertThrows(WireException.class, () -> Values.MEMBER.read(new Json.Str(code)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.5", "1", "1/", "/2", "01/2", "1/2 ", "+1/2", "1/0", "3/2", "0/2", "-1/2"})
  @DisplayName("is a share that is no fraction of a whole")
  void share_is_a_fraction(String share) {
    var json = Json.parse("{\"op\":\">\",\"share\":\"" + share + "\"}");
    assertThrows(WireException.class, () -> RuleValues.THRESHOLD.read(json));
  }

  @Test
  @DisplayName("is not made of a share that could be reduced: it is kept as it was written")
  void share_is_not_reduced() {
    var json = Json.parse("{\"op\":\">=\",\"share\":\"2/4\"}");
    assertEquals(json, RuleValues.THRESHOLD.write(RuleValues.THRESHOLD.read(json)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-12-29T08:00:00+08:00",
        "2022-12-29T00:00:00Z",
        "2022-12-29T00:00:00.000000Z",
        "2022-12-29t00:00:00.000z"
      })
  @DisplayName("is an event's moment in any other spelling than the record's")
  void event_moment_has_one_spelling(String moment) {
    assertThrows(WireException.class, () -> Values.INSTANT.read(new Json.Str(moment)));
  }

  @Test
  @DisplayName("is not a command's moment with an offset: that is read as the instant it is")
  void command_moment_may_have_an_offset() {
    var eight = Values.MOMENT.read(new Json.Str("2022-12-29T08:00:00+08:00"));
    assertEquals(new Json.Str("2022-12-29T00:00:00.000Z"), Values.INSTANT.write(eight));
    assertThrows(
        WireException.class,
        () -> Values.MOMENT.read(new Json.Str("2022-12-29T08:00:00.0001+08:00")));
  }

  @Test
  @DisplayName("is a rulebook whose digest is another's")
  void rulebook_has_its_own_digest() {
    var event = new RulebookAdopted(Samples.RULEBOOK, Digest.ofText("another"));
    var error = refused(Payloads.encode(Samples.DESK, event));
    assertEquals("the digest is not that of the rulebook", error.getMessage());
  }

  @Test
  @DisplayName("has an empty field: what is empty is left out")
  void empty_is_left_out() {
    var command = new CheckIn(new SittingId(1), List.of(), Optional.empty());
    assertEquals(Json.parse("{\"do\":\"check-in\",\"sitting\":1}"), Commands.encode(command));
    assertEquals(command, Commands.decode(Commands.encode(command)));
  }

  @Test
  @DisplayName("is refused by a WireException, and what is read is written again to the same bytes")
  void any_change_is_refused_or_read_and_written_again() {
    int refused = 0;
    for (var name : Golden.names("events")) {
      for (var changed : changes(Golden.read("events", name))) {
        if (!readable(changed)) refused++;
      }
    }
    assertTrue(refused > 5_000, "only " + refused + " changes were refused");
  }

  private static boolean readable(Json json) {
    try {
      var payload = Payloads.decode(json);
      assertEquals(json, Payloads.encode(payload.by(), payload.event()));
      return true;
    } catch (WireException e) {
      assertTrue(e.getMessage().matches("[^\\n]+"), e.getMessage());
      return false;
    }
  }

  /** {@code json} with one value in it replaced or left out, in every way and every place. */
  private static List<Json> changes(Json json) {
    List<Json> changes =
        new ArrayList<>(
            List.of(
                new Json.Null(),
                new Json.Bool(true),
                new Json.Num(-1),
                new Json.Num(Json.MAX_NUMBER),
                new Json.Str(""),
                new Json.Str("9.9999999999"),
                new Json.Str("m"),
                new Json.Arr(List.of()),
                new Json.Obj(Map.of())));
    switch (json) {
      case Json.Obj(var members) ->
          members.forEach(
              (name, value) -> {
                var left = new HashMap<>(members);
                left.remove(name);
                changes.add(new Json.Obj(left));
                for (var change : changes(value)) {
                  left.put(name, change);
                  changes.add(new Json.Obj(left));
                }
              });
      case Json.Arr(var items) -> {
        for (int i = 0; i < items.size(); i++) {
          for (var change : changes(items.get(i))) {
            var changed = new ArrayList<>(items);
            changed.set(i, change);
            changes.add(new Json.Arr(changed));
          }
        }
      }
      default -> {}
    }
    return changes;
  }

  private static Json payload(String fields) {
    return Json.parse("{" + BY + "," + fields + "}");
  }

  private static WireException refused(Json payload) {
    return assertThrows(WireException.class, () -> Payloads.decode(payload));
  }
}
