package plenary.record.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.base.Digest;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.record.input.InputException;
import plenary.record.input.YamlFile;
import plenary.record.wire.Golden;
import plenary.record.wire.RuleValues;
import plenary.rules.BodyKind;
import plenary.rules.Counts;
import plenary.rules.Matter;
import plenary.rules.Quorum;
import plenary.rules.Rulebook;
import plenary.rules.Source;

@DisplayName("A rulebook")
class RulebooksTest {
  private static final Path MUNICIPAL =
      Path.of(System.getProperty("plenary.home", ".."), "rulebooks", "cn-municipal.yaml");

  private static final String SMALL =
      """
      id: small
      title: {zh: 例, en: example}
      sources:
        - {id: 组织法, title: {zh: 法, en: law}, cited: {zh: 法, en: law}, verified: true}
        - {id: 组织法2, title: {zh: 法, en: law}, cited: {zh: 法, en: law}, verified: true}
      bodies:
        - kind: plenary
          members: {zh: 全体代表, en: all deputies}
          decisions: [resolution]
      decisions:
        - id: resolution
          title: {zh: 决议, en: resolution}
          pass: [{base: members, of: "1/2", op: ">", cite: 组织法25}]
          channels: [device]
          secrecy: [secret]
          press: last
      """;

  private static final Rulebook BOOK = Rulebooks.read(MUNICIPAL).rulebook();

  @Test
  @DisplayName("cn-municipal, 组织法14: a sitting opens with 374 of 561 deputies, not with 373")
  void quorum_is_two_thirds_of_all() {
    var quorum = BOOK.quorum(BodyKind.PLENARY, Quorum.Moment.OPEN).orElseThrow();
    assertEquals(374, quorum.requirement().test(561, 402).need());
    assertFalse(quorum.requirement().test(561, 373).met());
    assertEquals(Quorum.OnLoss.ASK, quorum.onLoss());
    assertEquals(
        new Text("地方组织法第十四条", "Organic Law of Local Congresses, art. 14"),
        BOOK.cite(quorum.requirement().cites().getFirst()));
  }

  @Test
  @DisplayName("cn-municipal, 组织法25: 281 of 561 carry a resolution, 280 do not")
  void resolution_needs_more_than_half_of_all() {
    var resolution = BOOK.yardstick("resolution").orElseThrow();
    assertTrue(resolution.outcome(Counts.of(561, 402, new Tally(281, 100, 21))).carried());
    assertFalse(resolution.outcome(Counts.of(561, 402, new Tally(280, 0, 0))).carried());
  }

  @Test
  @DisplayName("cn-municipal says nothing where the statute is silent")
  void silence_stays_silence() {
    assertTrue(BOOK.body(BodyKind.PRESIDIUM).orElseThrow().quorums().isEmpty());
    assertEquals(Optional.empty(), BOOK.article(Matter.ATTENDING));
    assertEquals(Optional.empty(), BOOK.article(Matter.VOTING));
  }

  @Test
  @DisplayName("cn-municipal is journaled as its golden file says, under the hash of those bytes")
  void canonical_form_is_golden() {
    var read = Rulebooks.read(MUNICIPAL);
    Golden.assertSame("rulebooks", "cn-municipal", read.json());
    assertEquals(Digest.of(read.json().canonical()), read.digest());
    assertEquals(read.rulebook(), RuleValues.RULEBOOK.read(read.json()));
  }

  @Test
  @DisplayName("says the same in the form that people write")
  void written_form_goes_both_ways() {
    var form = WrittenForm.of(List.of(), BOOK.sources().stream().map(Source::id).toList());
    assertEquals(BOOK, form.read(form.write(BOOK)));
  }

  @Test
  @DisplayName("has citations split after the longest source that they begin with")
  void longest_source_is_cited() {
    var book = read(SMALL.replace("组织法25", "组织法2 之5")).rulebook();
    var cite = book.decisions().getFirst().pass().getFirst().cites().getFirst();
    assertEquals("组织法2", cite.source());
    assertEquals("之5", cite.article());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("\"1/2\"", "0.5", "a.yaml:13: 0.5 is not a whole number"),
        Arguments.of(
            "\"1/2\"",
            "\"50%\"",
            "a.yaml:13: decisions[0].pass[0].of: \"50%\" is not a share such as \"2/3\""),
        Arguments.of(
            "\"1/2\"", "\"3/2\"", "a.yaml:13: decisions[0].pass[0]: not a share of a whole: 3/2"),
        Arguments.of(
            "组织法25",
            "选举法45",
            "a.yaml:13: decisions[0].pass[0].cite: \"选举法45\" is not one of the sources [组织法, 组织法2]"
                + " with an article after it"),
        Arguments.of("组织法25", "组织法", "a.yaml:13: decisions[0].pass[0].cite: \"组织法\" is not one"),
        Arguments.of("组织法25", "[]", "a.yaml:13: decisions[0].pass[0].cite: no article is cited"),
        Arguments.of(
            "base: members", "base: all", "a.yaml:13: decisions[0].pass[0].base: \"all\" is"),
        Arguments.of(">", "=>", "a.yaml:13: decisions[0].pass[0].op: \"=>\" is not one of >, >="),
        Arguments.of("[resolution]", "[motion]", "a.yaml:1: no decision is called motion"),
        Arguments.of("press: last", "pres: last", "a.yaml:16: decisions[0]: no field is called"),
        Arguments.of("    press: last\n", "", "a.yaml:11: decisions[0]: \"press\" is missing"),
        Arguments.of("verified: true", "verified: yes", "a.yaml:4: sources[0].verified: should be"),
        Arguments.of(
            "sources:", "source:", "a.yaml:1: a rulebook begins with id, title and sources"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName("is refused with line and path of what is wrong in it")
  void fault_has_line_and_path(String right, String wrong, String begins) {
    assertTrue(SMALL.contains(right), right);
    var text = SMALL.replaceFirst(Pattern.quote(right), wrong);
    var error = assertThrows(InputException.class, () -> read(text));
    assertTrue(error.getMessage().startsWith(begins), error.getMessage());
  }

  private static HashedRulebook read(String text) {
    return Rulebooks.read(YamlFile.of("a.yaml", text));
  }
}
