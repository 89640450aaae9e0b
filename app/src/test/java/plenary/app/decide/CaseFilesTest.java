package plenary.app.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.record.input.CsvFile;
import plenary.record.json.Json;
import plenary.record.wording.Wordings;

/**
 * Cases kept in files: those of the law, real roll calls, and the examples of the format's page.
 */
class CaseFilesTest {
  private static final Path HOME = Path.of(System.getProperty("plenary.home", ".."));
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^(\\{\"id\".*)\\n(\\{\"id\".*)$");

  private final Cases cases = new Cases(HOME.resolve("rulebooks"), Wordings.verdicts());

  record Row(String law, Json given, Map<String, Json> answer) {
    @Override
    public String toString() {
      return law;
    }
  }

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(HOME.resolve("app/src/test/resources/cases/decide.jsonl")).stream()
        .map(line -> members(Json.parse(line)))
        .map(
            it ->
                new Row(
                    ((Json.Str) it.get("law")).text(), it.get("given"), members(it.get("answer"))));
  }

  private static Map<String, Json> members(Json json) {
    return ((Json.Obj) json).members();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("a case of the law comes out as the law has it")
  void a_case_of_the_law(Row row) {
    var line = cases.answer(row.given().canonicalText());
    var answer = members(Json.parse(line));
    row.answer()
        .forEach(
            (name, expected) -> {
              if (name.equals("error")) {
                var error = ((Json.Str) answer.getOrDefault(name, new Json.Str(""))).text();
                assertTrue(error.contains(((Json.Str) expected).text()), line);
              } else {
                assertEquals(expected, answer.get(name), line);
              }
            });
  }

  @Test
  @DisplayName("64 real roll calls come out as recorded, but for the one that contradicts itself")
  void real_roll_calls() {
    var columns =
        List.of(
            ("id,date,rulebook,decision,members,present,for,against,abstain,present-not-voting,"
                    + "absent,casting,recorded,source,note,contradicts")
                .split(","));
    var file = HOME.resolve("record/src/test/resources/cases/roll-calls.csv");
    var wrong = new ArrayList<String>();
    int seen = 0;
    for (var row : CsvFile.read(file, columns)) {
      var given = new LinkedHashMap<String, Json>();
      for (var name : List.of("id", "rulebook", "decision")) {
        given.put(name, new Json.Str(row.text(name)));
      }
      for (var name : columns.subList(4, 11)) {
        if (row.text(name).isEmpty()) continue;
        var field = name.equals("present-not-voting") ? "presentNotVoting" : name;
        given.put(field, new Json.Num(row.read(name, Long::valueOf)));
      }
      if (!row.text("casting").isEmpty()) {
        given.put("castingVote", new Json.Str(row.text("casting")));
      }
      var answer = members(Json.parse(cases.answer(new Json.Obj(given).canonicalText())));
      boolean recorded = row.text("recorded").equals("passed");
      if (!new Json.Bool(recorded).equals(answer.get("carried"))) wrong.add(row.text("id"));
      seen++;
    }
    assertEquals(64, seen);
    assertEquals(List.of("EP-166769"), wrong);
  }

  @Test
  @DisplayName("every example on the page of the format is answered as the page says, to the byte")
  void the_page_is_right() throws IOException {
    var file = HOME.resolve("docs/format/decide.md");
    var page = Files.readString(file);
    if (System.getProperty("plenary.golden", "").equals("rewrite")) {
      page =
          EXAMPLE
              .matcher(page)
              .replaceAll(
                  it -> Matcher.quoteReplacement(it.group(1) + "\n" + cases.answer(it.group(1))));
      Files.writeString(file, page);
    }
    var examples = EXAMPLE.matcher(page).results().toList();
    assertTrue(examples.size() >= 8, "only " + examples.size() + " examples were seen");
    for (var each : examples) assertEquals(each.group(2), cases.answer(each.group(1)));
  }
}
