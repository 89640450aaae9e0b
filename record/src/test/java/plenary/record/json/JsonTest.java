package plenary.record.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  @DisplayName("RFC 8785 3.2.3: names sort by UTF-16 units, so an emoji comes before U+FB33")
  void names_sort_by_utf16_units() {
    Json json =
        Json.parse(
            """
            {"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}
            """);
    assertEquals(
        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}",
        json.canonicalText());
  }

  @Test
  @DisplayName("RFC 8785 3.2.2.2: short escapes, lower-case hex, everything else as it is")
  void strings_have_minimal_escapes() {
    Json json = new Json.Str("€$\u000F\nA'B\"\\\\\"/\b\t\f\r\u007F\u2028");
    assertEquals(
        "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\u007F\u2028\"", json.canonicalText());
  }

  @Test
  @DisplayName("an object is the same whatever the order in which its members were given")
  void objects_do_not_depend_on_insertion() {
    Map<String, Json> oneWay = new LinkedHashMap<>();
    oneWay.put("b", new Json.Null());
    oneWay.put("a", new Json.Bool(true));
    Map<String, Json> otherWay = new LinkedHashMap<>();
    otherWay.put("a", new Json.Bool(true));
    otherWay.put("b", new Json.Null());
    assertEquals(new Json.Obj(oneWay), new Json.Obj(otherWay));
    assertEquals(new Json.Obj(oneWay).hashCode(), new Json.Obj(otherWay).hashCode());
    assertEquals("{\"a\":true,\"b\":null}", new Json.Obj(oneWay).canonicalText());
    assertEquals(List.of("a", "b"), List.copyOf(new Json.Obj(oneWay).members().keySet()));
  }

  @Test
  @DisplayName("a member is found by its name, and a name that is not there is not found")
  void members_are_found_by_name() {
    var members = ((Json.Obj) Json.parse("{\"a\":1,\"c\":3,\"b\":2}")).members();
    assertEquals(new Json.Num(2), members.get("b"));
    assertTrue(members.containsKey("c"));
    assertEquals(null, members.get("d"));
    assertEquals(3, members.size());
    assertThrows(UnsupportedOperationException.class, () -> members.put("d", new Json.Null()));
  }

  @ParameterizedTest
  @DisplayName("numbers are whole, from -(2^53 - 1) to 2^53 - 1")
  @ValueSource(strings = {"0", "-1", "9007199254740991", "-9007199254740991", "10", "9"})
  void whole_numbers_are_read(String text) {
    assertEquals(new Json.Num(Long.parseLong(text)), Json.parse(text));
    assertEquals(text, Json.parse(text).canonicalText());
  }

  @ParameterizedTest
  @DisplayName("a value that the record cannot hold is refused, and so is anything not JSON")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          9007199254740992         | beyond 2^53 - 1
          -9007199254740992        | beyond 2^53 - 1
          99999999999999999999999  | beyond 2^53 - 1
          1.0                      | whole
          1e2                      | whole
          -0                       | zero with a sign
          01                       | zero
          +1                       | +
          NaN                      | NaN
          {"a":1,"b":2,"a":3}      | twice in one object: a
          {"a":1,"\\u0061":3}      | twice in one object: a
          {"a":1}x                 | x
          {"a":1} 2                | more after
          [1,]                     | ]
          {"a":1,}                 | }
          {a:1}                    | a
          'a'                      | '
          [1 /* one */]            | /
          "\\ud800"                | lone surrogate
          "\\udc00\\ud800"         | lone surrogate
          {"\\ud800":1}            | surrogate
          "\\x"                    | x
          "                        | end
          [                        | end
          {"a"                     | end
          tru                      | tru
          """)
  void what_is_not_strict_is_refused(String text, String why) {
    var e = assertThrows(JsonException.class, () -> Json.parse(text.getBytes(UTF_8)));
    assertTrue(e.getMessage().contains(why), e.getMessage());
    assertThrows(JsonException.class, () -> Json.parse(text));
  }

  @ParameterizedTest
  @DisplayName("no text, a byte order mark, or UTF-16 is no JSON here")
  @ValueSource(strings = {"", "20", "EFBBBF7B7D", "FEFF007B007D", "007B007D", "7B007D00"})
  void other_encodings_are_refused(String hex) {
    assertThrows(JsonException.class, () -> Json.parse(HexFormat.of().parseHex(hex)));
  }

  @ParameterizedTest
  @DisplayName(
      "bytes that are not UTF-8 are refused: overlong, surrogate, cut off, beyond U+10FFFF")
  @ValueSource(strings = {"C0AF", "EDA080", "E4B8", "F4908080", "80", "FF", "E0809F", "C3"})
  void malformed_utf8_is_refused(String hex) {
    byte[] bytes = HexFormat.of().parseHex("225B" + hex + "22");
    var e = assertThrows(JsonException.class, () -> Json.parse(bytes));
    assertEquals("line 1, column 3: not UTF-8", e.getMessage());
  }

  @Test
  @DisplayName("U+FFFD itself is an ordinary character")
  void the_replacement_character_is_read() {
    assertEquals(new Json.Str("\uFFFD"), Json.parse("\"\uFFFD\"".getBytes(UTF_8)));
  }

  @Test
  @DisplayName("an error tells its line and column")
  void errors_tell_where() {
    var e = assertThrows(JsonException.class, () -> Json.parse("{\n \"票\": 1.5}"));
    assertEquals(2, e.line());
    assertEquals(7, e.column());
  }

  @Test
  @DisplayName("64 arrays inside each other are read, 65 are refused")
  void depth_is_limited() {
    Json.parse("[".repeat(64) + "]".repeat(64));
    String deeper = "[".repeat(65) + "]".repeat(65);
    assertThrows(JsonException.class, () -> Json.parse(deeper));
    String objects = "{\"a\":".repeat(64) + "1" + "}".repeat(64);
    assertEquals(objects, Json.parse(objects).canonicalText());
  }

  @Test
  @DisplayName("a text of 16 MiB is read, one byte more is refused")
  void size_is_limited() {
    String longest = "\"" + "a".repeat(Json.MAX_BYTES - 2) + "\"";
    assertEquals(Json.MAX_BYTES, Json.parse(longest.getBytes(UTF_8)).canonical().length);
    assertThrows(JsonException.class, () -> Json.parse((longest + " ").getBytes(UTF_8)));
    assertThrows(JsonException.class, () -> Json.parse(longest + " "));
  }

  @Test
  @DisplayName("a value that could not be written cannot be made")
  void values_check_themselves() {
    assertThrows(IllegalArgumentException.class, () -> new Json.Num(1L << 53));
    assertThrows(IllegalArgumentException.class, () -> new Json.Num(Long.MIN_VALUE));
    assertThrows(IllegalArgumentException.class, () -> new Json.Str("\uD800x"));
    assertThrows(IllegalArgumentException.class, () -> new Json.Str("x\uD800"));
    assertThrows(
        IllegalArgumentException.class, () -> new Json.Obj(Map.of("\uDC00", new Json.Null())));
  }

  @Test
  @DisplayName("10,000 random values: read what was written, and written again to the same bytes")
  void values_survive_the_round_trip() {
    var random = new Random(8785);
    int objects = 0;
    for (int i = 0; i < 10_000; i++) {
      Json json = any(random, 4);
      byte[] bytes = json.canonical();
      Json again = Json.parse(bytes);
      assertEquals(json, again);
      assertEquals(json.hashCode(), again.hashCode());
      assertArrayEquals(bytes, again.canonical());
      objects += json instanceof Json.Obj ? 1 : 0;
    }
    assertTrue(objects > 1_000, "saw " + objects + " objects");
  }

  private static Json any(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> new Json.Num(random.nextLong() >> random.nextInt(11, 64));
      case 1 -> new Json.Str(text(random));
      case 2 -> new Json.Bool(random.nextBoolean());
      case 3 -> new Json.Null();
      case 4 -> array(random, depth);
      default -> object(random, depth);
    };
  }

  private static Json array(Random random, int depth) {
    List<Json> items = new ArrayList<>();
    for (int n = random.nextInt(5); n > 0; n--) {
      items.add(any(random, depth - 1));
    }
    return new Json.Arr(items);
  }

  private static Json object(Random random, int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (int n = random.nextInt(7); n > 0; n--) {
      members.put(text(random), any(random, depth - 1));
    }
    return new Json.Obj(members);
  }

  private static String text(Random random) {
    int[] ends = {0x20, 0x80, 0x800, 0xD800, 0x110000};
    var text = new StringBuilder();
    for (int n = random.nextInt(9); n > 0; n--) {
      int c = random.nextInt(ends[random.nextInt(ends.length)]);
      text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? '"' : c);
    }
    return text.toString();
  }
}
