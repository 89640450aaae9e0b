package plenary.record.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.record.input.InputException;
import plenary.record.input.YamlFile;

@DisplayName("The JSON Schema of a rulebook")
class RulebookSchemaTest {
  private static final Path HOME = Path.of(System.getProperty("plenary.home", ".."));
  private static final Path FILE = HOME.resolve("docs/format/rulebook.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RulebookSchema.text(), InputFormat.JSON);

  static Stream<Path> rulebooks() throws IOException {
    try (var files = Files.list(HOME.resolve("rulebooks"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @Test
  @DisplayName("stands in docs as it is made of the form that the reader reads by")
  void file_is_the_form() throws IOException {
    if ("rewrite".equals(System.getProperty("plenary.golden"))) {
      Files.writeString(FILE, RulebookSchema.text());
    }
    assertEquals(Files.readString(FILE), RulebookSchema.text());
  }

  @ParameterizedTest
  @MethodSource("rulebooks")
  @DisplayName("is met by every rulebook")
  void rulebooks_meet_it(Path file) {
    assertEquals(List.of(), SCHEMA.validate(json(YamlFile.read(file)), InputFormat.JSON));
  }

  @Test
  @DisplayName("is met by the small rulebook that the faults below are put into")
  void small_meets_it() {
    assertTrue(meets(RulebookCheckTest.SMALL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          press: last            | pres: last
          press: last            | press: both
          'press: last'          | 'press: last, weight: heads'
          '"1/2"'                | '"50%"'
          '"1/2"'                | '"1/0"'
          '"1/2"'                | 1
          'op: ">", '            | ''
          'of: "1/2", op: ">", ' | ''
          'of: "1/2"'            | 'root: "1/2"'
          'of: "1/2"'            | 'fewest: 2, of: "1/2"'
          'of: "1/2", op: ">"'   | 'fewest: -1'
          'op: ">", cite: A1'    | 'op: ">"'
          'op: ">", cite: A1'    | 'op: ">", cite: []'
          base: members          | base: all
          op: ">"                | op: "=>"
          op: ">"                | 'op: ">", counted: [for]'
          op: ">"                | 'op: ">", standing: in-force'
          verified: true         | verified: yes
          id: small              | id: ' '
          id: small              | name: small
          'en: motion'           | 'em: motion'
          'secrecy: [secret]'    | 'secrecy: []'
          channels: [device]     | channels: device
          kind: plenary          | kind: senate
          on-loss: ask           | on-loss: wait
          moment: open           | moment: close
          presiding: A1          | chairing: A1
          presiding: A1          | ''
          publications: [sitting]| publications: [minutes]
          sources:               | source:
          """)
  @DisplayName("refuses what the reader refuses")
  void faults_fail_both(String right, String wrong) {
    assertTrue(RulebookCheckTest.SMALL.contains(right), right);
    var text = RulebookCheckTest.SMALL.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    if (wrong.startsWith("press: last, ")) {
      text = RulebookCheckTest.SMALL.replace(right, "press: last\n    weight: heads");
    }
    var broken = text;
    assertThrows(InputException.class, () -> Rulebooks.read(YamlFile.of("a.yaml", broken)), broken);
    assertFalse(meets(broken), broken);
  }

  private static boolean meets(String text) {
    return SCHEMA.validate(json(YamlFile.of("a.yaml", text)), InputFormat.JSON).isEmpty();
  }

  private static String json(YamlFile yaml) {
    return yaml.root().canonicalText();
  }
}
