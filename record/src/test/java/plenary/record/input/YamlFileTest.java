package plenary.record.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.record.json.Json;
import plenary.record.wire.Values;

@DisplayName("A YAML file")
class YamlFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "on", "yes", "08:00", "2022-12-29", "2/3", "007", "0x1F", "~", "True"})
  @DisplayName("has words where YAML 1.1 saw booleans, times and dates")
  void words_are_words(String word) {
    assertEquals(new Json.Str(word), YamlFile.of("a.yaml", word).root());
  }

  @Test
  @DisplayName("is JSON with whole numbers, true, false and nothing")
  void is_json() {
    var yaml = YamlFile.of("a.yaml", "{a: 561, b: -3, c: true, d: null, e: [], f: '1', g: {h: }}");
    assertEquals(
        Json.parse(
            "{\"a\":561,\"b\":-3,\"c\":true,\"d\":null,\"e\":[],\"f\":\"1\",\"g\":{\"h\":null}}"),
        yaml.root());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "a: 1\nb: 0.5", "a.yaml:2: 0.5 is not a whole number; quote it if it is a name"),
        Arguments.of("item: 1.3", "a.yaml:1: 1.3 is not a whole number"),
        Arguments.of("a: 1e3", "a.yaml:1: 1e3 is not a whole number"),
        Arguments.of("a: 99999999999999999999", "a.yaml:1: 99999999999999999999 is too great"),
        Arguments.of("a: 1\nb: 2\na: 3", "a.yaml:3: \"a\" stands here twice"),
        Arguments.of("a: {b: 1,\n  b: 1}", "a.yaml:2: \"b\" stands here twice"),
        Arguments.of("a: &x 1\nb: *x", "a.yaml:1: an anchor (&) is not read here"),
        Arguments.of("a: 1\nb: *x", "a.yaml:2: an alias (*) is not read here"),
        Arguments.of("&x a: 1", "a.yaml:1: an anchor (&) is not read here"),
        Arguments.of("a: !!str 1", "a.yaml:1: a tag (!) is not read here"),
        Arguments.of("a: !env {b: 1}", "a.yaml:1: a tag (!) is not read here"),
        Arguments.of("[a]: 1", "a.yaml:1: a name must be a plain text"),
        Arguments.of("a: 1\n---\nb: 2", "a.yaml:2: a second document begins"),
        Arguments.of("", "a.yaml: nothing stands in the file"),
        Arguments.of("# a comment", "a.yaml: nothing stands in the file"),
        Arguments.of("a: [1, 2\nb: 3", "a.yaml:2: not YAML: "),
        Arguments.of("a: \"x\n\n", "a.yaml:3: not YAML: "),
        Arguments.of("\ta: 1", "a.yaml:1: not YAML: "),
        Arguments.of("a: \"\\uD800\"", "a.yaml:1: not Unicode"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName("is refused with its line and what to do")
  void fault_has_line_and_remedy(String text, String begins) {
    var error = assertThrows(InputException.class, () -> YamlFile.of("a.yaml", text));
    assertTrue(error.getMessage().startsWith(begins), error.getMessage());
    assertTrue(error.getMessage().matches("[^\\n]+"), error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  @DisplayName("cannot break the reader by being deep")
  void depth_is_limited(String opening) {
    var error =
        assertThrows(InputException.class, () -> YamlFile.of("deep.yaml", opening.repeat(100_000)));
    assertTrue(error.getMessage().startsWith("deep.yaml:1: "), error.getMessage());
  }

  @Test
  @DisplayName("knows the line and column of every value, of equal ones too")
  void values_have_lines() {
    var yaml = YamlFile.of("a.yaml", "a:\n  - 1\n  - 1\nb: 1\n");
    var root = ((Json.Obj) yaml.root()).members();
    var list = ((Json.Arr) root.get("a")).items();
    assertEquals(new Place("a.yaml", 2, 5), yaml.place(list.get(0)));
    assertEquals(new Place("a.yaml", 3, 5), yaml.place(list.get(1)));
    assertEquals(new Place("a.yaml", 4, 4), yaml.place(root.get("b")));
    assertEquals("a.yaml", yaml.place(new Json.Num(1)).toString());
  }

  @Test
  @DisplayName("names the line of what is no wire form")
  void wire_errors_have_lines() {
    var yaml = YamlFile.of("a.yaml", "zh: 全体会议\nen:\n  - plenary\n");
    var error =
        assertThrows(InputException.class, () -> yaml.decode(yaml.root(), Values.TEXT::read));
    assertEquals("a.yaml:3: en: should be a text, not a list", error.getMessage());
  }

  @Test
  @DisplayName("may begin with a byte order mark, and must be there, be UTF-8 and no folder")
  void file_is_utf_8() throws IOException {
    var file = folder.resolve("a.yaml");
    Files.writeString(file, "\uFEFFa: 1");
    assertEquals(Json.parse("{\"a\":1}"), YamlFile.read(file).root());
    Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xD6, (byte) 0xD0});
    assertTrue(refused(file).startsWith(file + ": not in UTF-8"));
    assertEquals(folder.resolve("b") + ": there is no such file", refused(folder.resolve("b")));
    assertEquals(folder + ": this is a folder, not a file", refused(folder));
  }

  private static String refused(Path file) {
    return assertThrows(InputException.class, () -> YamlFile.read(file)).getMessage();
  }
}
