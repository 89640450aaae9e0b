package plenary.record.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CSV file")
class CsvFileTest {
  private static final List<String> COLUMNS = List.of("number", "name");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number,name\n032,王鲁明\n",
        "number,name\r\n032,王鲁明\r\n",
        "number,name\n032,王鲁明",
        "\"number\",\"name\"\n\"032\",\"王鲁明\"\n"
      })
  @DisplayName("reads the same with LF or CRLF, quotes or none, a last line end or none")
  void same_rows(String text) {
    var rows = CsvFile.of("a.csv", text, COLUMNS);
    assertEquals(1, rows.size());
    assertEquals("032", rows.getFirst().text("number"));
    assertEquals("王鲁明", rows.getFirst().text("name"));
    assertEquals("a.csv:2", rows.getFirst().place().toString());
  }

  @Test
  @DisplayName("may have commas, quotes and line ends inside quotes, and still counts its lines")
  void quotes_hold_anything() {
    var rows = CsvFile.of("a.csv", "number,name\n1,\"a,\"\"b\"\"\nc\"\n2,d\n", COLUMNS);
    assertEquals("a,\"b\"\nc", rows.get(0).text("name"));
    assertEquals(new Place("a.csv", 4), rows.get(1).place());
  }

  @Test
  @DisplayName("may have no row at all beneath its header")
  void header_alone_is_enough() {
    assertEquals(List.of(), CsvFile.of("a.csv", "number,name\n", COLUMNS));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("", "a.csv:1: the file is empty; it should be number,name"),
        Arguments.of(
            "name,number\n", "a.csv:1: the header is name,number; it should be number,name"),
        Arguments.of(
            "number,name\n1,a\n2\n",
            "a.csv:3: 1 values where the header has 2; quote a value that has a comma in it"),
        Arguments.of(
            "number,name\n1,a,b\n",
            "a.csv:2: 3 values where the header has 2; quote a value that has a comma in it"),
        Arguments.of(
            "number,name\n\n1,a\n",
            "a.csv:2: 1 values where the header has 2; quote a value that has a comma in it"),
        Arguments.of("number,name\n1,\"a\nb\n", "a.csv:2: a quote (\") is opened and never closed"),
        Arguments.of(
            "number,name\n1,a\"b\"\n",
            "a.csv:2: a quote (\") inside a value; quote the value, double the quote"),
        Arguments.of(
            "number,name\n1,\"a\"b\n",
            "a.csv:2: something stands between a closing quote (\") and the comma"),
        Arguments.of(
            "number,name\r1,a\r",
            "a.csv:1: a line ends in CR alone; save it with LF or CRLF line ends"),
        Arguments.of("number,name\n1,a\0\n", "a.csv:2: a control character; leave it away"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName("is refused with its line and what to do")
  void fault_has_line_and_remedy(String text, String sentence) {
    var error = assertThrows(InputException.class, () -> CsvFile.of("a.csv", text, COLUMNS));
    assertEquals(sentence, error.getMessage());
  }

  @Test
  @DisplayName("names the column of a value that cannot be")
  void value_fault_names_the_column() {
    var row = CsvFile.of("a.csv", "number,name\nx,a\n", COLUMNS).getFirst();
    var error = assertThrows(InputException.class, () -> row.read("number", Integer::parseInt));
    assertEquals("a.csv:2: column number: For input string: \"x\"", error.getMessage());
  }
}
