package plenary.record.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.record.input.InputException;

@DisplayName("Checking a rulebook")
class RulebookCheckTest {
  @TempDir Path folder;

  static final String SMALL =
      """
      id: small
      title: {zh: 例, en: example}
      sources:
        - {id: A, title: {zh: 法, en: law}, cited: {zh: 法, en: law}, verified: true, quotes: [{article: "1", text: {zh: 文, en: text}}]}
      bodies:
        - kind: plenary
          members: {zh: 全体, en: all}
          quorums: [{moment: open, base: members, of: "2/3", op: ">=", on-loss: ask, cite: A1}]
          decisions: [motion]
      decisions:
        - id: motion
          title: {zh: 议案, en: motion}
          pass: [{base: members, of: "1/2", op: ">", cite: A1}]
          channels: [device]
          secrecy: [secret]
          press: last
      articles: {presiding: A1}
      publications: [sitting]
      """;

  static Stream<Arguments> faults() {
    return Stream.of(
        // YAML
        fault(
            "\"1/2\"",
            "0.5",
            "13:32",
            "",
            "0.5 is not a whole number; quote it if it is a name such as \"1.3\", and write a share as a quoted fraction such as \"2/3\""),
        fault(
            "\"1/2\"",
            "99999999999999999999",
            "13:32",
            "",
            "99999999999999999999 is too great a number; check it"),
        fault(
            "[device]",
            "&c [device]",
            "14:15",
            "",
            "an anchor (&) is not read here; write the value out where it is needed"),
        fault(
            "[device]",
            "*c",
            "14:15",
            "",
            "an alias (*) is not read here; write the value out again"),
        fault(
            "press: last",
            "press: !!str last",
            "16:12",
            "",
            "a tag (!) is not read here; leave it away"),
        fault(
            "press: last",
            "press: last\n    press: first",
            "17:5",
            "",
            "\"press\" stands here twice; leave one away"),
        fault(
            "id: small",
            "id: \"\\uD800\"",
            "1:5",
            "",
            "not Unicode (a lone surrogate in a string); type it anew"),
        fault(
            "[sitting]",
            "[sitting",
            "19:1",
            "",
            "not YAML (expected ',' or ']', but got <stream end>); look at the indents, quotes and brackets here"),
        fault(
            "[sitting]\n",
            "[sitting]\n---\na: b\n",
            "19:1",
            "",
            "a second document begins; write one in a file"),
        fault("[sitting]", "{[a]: b}", "18:16", "", "a name must be a plain text; write it as one"),
        // the form
        fault(
            "press: last",
            "pres: last",
            List.of(
                "11:5: decisions[0]: \"press\" is missing; add it",
                "16:11: decisions[0]: there is no \"pres\" here; what may stand here is: id, title, pass, channels, secrecy, press, weight, ties, roll, gates, from, until")),
        fault("    press: last\n", "", "11:5", "decisions[0]", "\"press\" is missing; add it"),
        fault(
            "op: \">\", cite: A1",
            "op: \">\"",
            "13:12",
            "decisions[0].pass[0]",
            "no article is cited; name it with cite"),
        fault(
            "op: \">\", cite: A1",
            "op: \">\", cite: []",
            "13:54",
            "decisions[0].pass[0].cite",
            "no article is cited; name it with cite"),
        fault(
            "cite: A1}]\n    channels",
            "cite: B1}]\n    channels",
            "13:54",
            "decisions[0].pass[0].cite",
            "\"B1\" is not the id of a source with an article after it; the sources are [A]: mend it, or list its source first"),
        fault(
            "cite: A1}]\n    channels",
            "cite: A}]\n    channels",
            "13:54",
            "decisions[0].pass[0].cite",
            "\"A\" is not the id of a source with an article after it; the sources are [A]: mend it, or list its source first"),
        fault(
            "presiding: A1",
            "presiding: B1",
            "17:23",
            "articles.presiding",
            "\"B1\" is not the id of a source with an article after it; the sources are [A]: mend it, or list its source first"),
        fault(
            "presiding: A1",
            "chairing: A1",
            "17:22",
            "articles",
            "\"chairing\" is not one of the words; write one of: presiding, preparing, non-voting, attending, voting, reviewing"),
        fault(
            "\"1/2\"",
            "\"50%\"",
            "13:32",
            "decisions[0].pass[0].of",
            "\"50%\" is not a fraction such as \"2/3\"; write it so"),
        fault(
            "\"1/2\"",
            "\"3/2\"",
            "13:12",
            "decisions[0].pass[0]",
            "3/2 is not a share of a whole; write one of at most the whole"),
        fault(
            ", op: \">\",",
            ",",
            "13:12",
            "decisions[0].pass[0]",
            "give one of them and only one: of with op, or root, or fewest"),
        fault(
            "op: \">\"",
            "op: =>",
            "13:43",
            "decisions[0].pass[0].op",
            "\"=>\" is not one of the words; write one of: >, >="),
        fault(
            "verified: true",
            "verified: yes",
            "4:73",
            "sources[0].verified",
            "\"yes\" is a word in YAML 1.2, not a truth value; write true or false"),
        fault(
            "verified: true",
            "verified: 1",
            "4:73",
            "sources[0].verified",
            "this should be true or false, not a number; write it so"),
        fault(
            "press: last",
            "press: last\n    weight: heads",
            "17:13",
            "decisions[0].weight",
            "what is empty or the default is left out; leave this away"),
        fault(
            "press: last",
            "press: last\n    from: 2022-13-01",
            "17:11",
            "decisions[0].from",
            "\"2022-13-01\" is not a day such as 2022-12-29; write it so"),
        fault(
            "press: last",
            "press: last\n    from: 2023-01-01\n    until: 2022-01-01",
            "11:5",
            "decisions[0]",
            "it begins on 2023-01-01, after it ends on 2022-01-01; check the days"),
        fault(
            "{zh: 议案, en: motion}",
            "{zh: 议案, en: }",
            "12:24",
            "decisions[0].title.en",
            "this should be a text, not nothing; write it so"),
        fault(
            "{zh: 议案, en: motion}",
            "{zh: 议案, en: ' '}",
            "12:25",
            "decisions[0].title.en",
            "the text is blank; write it or leave it away"),
        fault(
            "channels: [device]",
            "channels: device",
            "14:15",
            "decisions[0].channels",
            "this should be a list, not a text; write it so"),
        fault(
            "sources:",
            "source:",
            List.of(
                "1:1: a rulebook begins with id, title and sources; add them",
                "4:3: there is no \"source\" here; what may stand here is: id, title, over, sources, bases, bodies, decisions, initiatives, nominations, elections, speeches, gaps, articles, publications")),
        // parts that do not fit
        fault(
            "decisions: [motion]",
            "decisions: [motion, budget]",
            "9:25",
            "bodies[0].decisions[1]",
            "no decision is called budget; add it to decisions, or leave it away here"),
        fault(
            "decisions:\n  - id: motion",
            "decisions:\n  - {id: motion, title: {zh: 一, en: one}, pass: [{base: cast, fewest: 2, cite: A1}], channels: [hands], secrecy: [secret], press: last}\n  - id: motion",
            "12:5",
            "decisions[1]",
            "the decision motion stands here twice for the same days; rename it, leave one away, or give each its from and until"),
        fault(
            "bodies:\n",
            "bodies:\n  - {kind: plenary, members: {zh: 全, en: all}}\n",
            "7:5",
            "bodies[1]",
            "the body PLENARY stands here twice for the same days; rename it, leave one away, or give each its from and until"),
        fault("over", "over", List.of()));
  }

  private static Arguments fault(String right, String wrong, String at, String path, String what) {
    return fault(right, wrong, List.of(at + ": " + (path.isEmpty() ? "" : path + ": ") + what));
  }

  private static Arguments fault(String right, String wrong, List<String> faults) {
    return Arguments.of(right, wrong, faults);
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName(
      "names the line, the column and what to do, and whatever it finds the reader refuses")
  void fault_is_named(String right, String wrong, List<String> faults) throws IOException {
    if (!faults.isEmpty()) assertTrue(SMALL.contains(right), right);
    var file = written("a.yaml", SMALL.replace(right, wrong));
    assertEquals(faults, faults(file));
    if (faults.isEmpty()) assertEquals("small", Rulebooks.read(file).rulebook().id());
    else assertThrows(InputException.class, () -> Rulebooks.read(file));
  }

  static List<String> faults(Path file) {
    return RulebookCheck.of(file).stream()
        .filter(Finding::fault)
        .map(RulebookCheckTest::line)
        .toList();
  }

  static String line(Finding finding) {
    var place = finding.place().exact().substring(finding.place().file().length());
    var path = finding.path().isEmpty() ? "" : finding.path() + ": ";
    return (place.isEmpty() ? "" : place.substring(1) + ": ") + path + finding.what().en();
  }

  Path written(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.writeString(file, text);
    return file;
  }

  @Test
  @DisplayName("names every fault of a file at once, in its order, and goes on behind each")
  void all_faults_at_once() throws IOException {
    var file =
        written(
            "a.yaml",
            SMALL
                .replace("verified: true", "verified: yes")
                .replace("\"2/3\"", "0.667")
                .replace("[motion]", "[motion, budget]")
                .replace("\"1/2\"", "\"1/0\"")
                .replace("press: last", "press: both")
                .replace("[sitting]", "[sitting, minutes]"));
    assertEquals(
        List.of(
            "4:73: sources[0].verified: \"yes\" is a word in YAML 1.2, not a truth value; write true or false",
            "8:49: 0.667 is not a whole number; quote it if it is a name such as \"1.3\", and write a share as a quoted fraction such as \"2/3\"",
            "9:25: bodies[0].decisions[1]: no decision is called budget; add it to decisions, or leave it away here",
            "13:12: decisions[0].pass[0]: 1/0 is not a share of a whole; write one of at most the whole",
            "16:12: decisions[0].press: \"both\" is not one of the words; write one of: first, last",
            "18:25: publications[1]: \"minutes\" is not one of the words; write one of: sitting, attendance, result"),
        faults(file));
  }

  private static final String CITY =
      """
      id: city
      title: {zh: 市, en: city}
      over: small
      sources: [{id: B, title: {zh: 规, en: rules}, cited: {zh: 规, en: rules}, verified: false}]
      decisions:
        - id: motion
          title: {zh: 议案, en: motion}
          pass: [{base: members, of: "1/3", op: ">", cite: B2}]
          channels: [device]
          secrecy: [secret]
          press: last
      """;

  @Test
  @DisplayName("names what loosens the rulebook beneath, with both articles")
  void loosening_is_named() throws IOException {
    written("small.yaml", SMALL);
    var file = written("city.yaml", CITY);
    assertEquals(
        List.of(
            "8:12: decisions[0].pass[0]: motion: rules, art. 2 loosens law, art. 1, which stands"
                + " beneath it; tighten the value or leave it out"),
        faults(file));
    assertThrows(InputException.class, () -> Rulebooks.read(file));
    assertEquals(List.of(), faults(written("city.yaml", CITY.replace("1/3", "2/3"))));
  }

  @Test
  @DisplayName("says of a rulebook beneath that cannot be read just that, and looks at the rest")
  void beneath_is_missing() throws IOException {
    var file = written("city.yaml", CITY.replace("last", "both").replace("B2", "A1"));
    assertEquals(
        List.of(
            "3:7: over: the rulebook beneath cannot be read ("
                + folder.resolve("small.yaml")
                + ": there is no such file; check its name); check that one first",
            "11:12: decisions[0].press: \"both\" is not one of the words; write one of: first, last"),
        faults(file));
  }

  @Test
  @DisplayName("a rulebook that stands on itself is a fault and no endless stair")
  void stands_on_itself() throws IOException {
    var faults = faults(written("city.yaml", CITY.replace("over: small", "over: city")));
    assertTrue(faults.getFirst().contains("does one stand on itself?"), faults.toString());
  }

  @Test
  @DisplayName(
      "warns of a source nobody has read, of what is not quoted, of what awaits the session")
  void warnings_are_no_faults() throws IOException {
    var text =
        SMALL
            .replace("presiding: A1", "presiding: A2")
            .replace("op: \">\", cite", "op: \">\", standing: session-rule, cite");
    var findings = RulebookCheck.of(written("a.yaml", text));
    assertFalse(findings.stream().anyMatch(Finding::fault), findings.toString());
    assertEquals(
        List.of(
            "13:58: decisions[0].pass[0].standing: this value awaits adoption by the session; once"
                + " adopted, leave standing away and cite what was adopted",
            "17:23: articles.presiding: A2 is said to be verified and is not quoted; quote it under"
                + " the source"),
        findings.stream().map(RulebookCheckTest::line).toList());
    var unread =
        RulebookCheck.of(written("b.yaml", SMALL.replace("verified: true", "verified: false")));
    assertEquals("法源“A”尚未据原文核对；核对后改为 verified: true", unread.getFirst().what().zh());
    assertEquals(1, unread.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{a: ", "- ", "? ", "\u0000", "", "# nothing", "0.5", "- a", "a", "~"})
  @DisplayName("finds a fault in whatever is no rulebook, and breaks on none of it")
  void hostile_text(String text) throws IOException {
    var file = written("a.yaml", text.length() < 4 && !text.isBlank() ? text.repeat(20_000) : text);
    assertFalse(faults(file).isEmpty());
    assertThrows(InputException.class, () -> Rulebooks.read(file));
  }

  @Test
  @DisplayName("names a thousand faults at most")
  void faults_are_limited() throws IOException {
    var many = "publications: [" + "x, ".repeat(5_000) + "sitting]";
    assertEquals(
        RulebookCheck.MOST,
        faults(written("a.yaml", SMALL.replace("publications: [sitting]", many))).size());
  }

  @Test
  @DisplayName("a file that is not there is one fault, in both languages")
  void no_file() {
    var finding = RulebookCheck.of(folder.resolve("none.yaml")).getFirst();
    assertEquals("没有这个文件；请核对文件名", finding.what().zh());
    assertEquals("there is no such file; check its name", finding.what().en());
  }
}
