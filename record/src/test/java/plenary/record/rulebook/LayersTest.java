package plenary.record.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.base.Tally;
import plenary.record.input.InputException;
import plenary.rules.BodyKind;
import plenary.rules.Counts;
import plenary.rules.Nomination.Range;
import plenary.rules.Quorum;
import plenary.rules.Rulebook;

@DisplayName("A rulebook laid over the statutes")
class LayersTest {
  private static final String HEAD =
      """
      id: layer
      title: {zh: 本次会议的办法, en: the method of this session}
      over: cn-municipal
      sources:
        - {id: 办法, title: {zh: 办法, en: method}, cited: {zh: 办法, en: method}, verified: true}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void statutes() throws IOException {
    for (var id : List.of("cn-local", "cn-municipal")) {
      var file = ChineseCongress.FOLDER.resolve(id + ".yaml");
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "base: members, of: \"1/2\", op: \">\"",
        "base: members, of: \"2/3\", op: \">=\", standing: session-rule",
        "base: present, of: \"2/3\", op: \">=\"",
        "base: members, fewest: 100"
      })
  @DisplayName("is refused if it loosens the quorum of 组织法14, with both articles")
  void loose_quorum_is_refused(String quorum) {
    assertEquals(
        "全体代表: 办法第六条 loosens 地方组织法第十四条, which stands above it; tighten the value or leave it out",
        refusal(plenary(quorum)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "base: members, of: \"1/2\", op: \">=\"",
        "base: present, of: \"1/2\", op: \">\"",
        "base: for_against, of: \"1/2\", op: \">\"",
        "base: members, of: \"2/5\", op: \">\"",
        "base: members, of: \"1/2\", op: \">\", counted: [for, abstain]"
      })
  @DisplayName("is refused if it loosens the majority of 组织法25, with both articles")
  void loose_majority_is_refused(String pass) {
    assertEquals(
        "决议: 办法第七条 loosens 地方组织法第二十五条, which stands above it; tighten the value or leave it out",
        refusal(resolution(pass)));
  }

  @Test
  @DisplayName("is refused with every loosening at once")
  void all_loosenings_are_told() {
    var both =
        plenary("base: members, of: \"1/2\", op: \">\"")
            + resolution("base: present, of: \"1/2\", op: \">\"").substring(HEAD.length());
    var told = refusal(both);
    assertTrue(told.contains("第十四条") && told.contains("第二十五条"), told);
  }

  @Test
  @DisplayName("is taken if it tightens 组织法14 and 组织法25, and cites both texts")
  void tighter_values_are_taken() {
    var stacked =
        layer(
            plenary("base: members, of: \"3/4\", op: \">=\"")
                + resolution("base: members, of: \"2/3\", op: \">=\"").substring(HEAD.length()));
    assertEquals(Optional.of("cn-municipal"), stacked.over());
    var quorum = stacked.quorum(BodyKind.PLENARY, Quorum.Moment.OPEN).orElseThrow();
    assertEquals(421, quorum.requirement().test(561, 421).need());
    assertEquals("办法第六条", stacked.cite(quorum.requirement()).zh());
    var resolution = stacked.decision("resolution").orElseThrow().pass().getFirst();
    assertEquals(374, resolution.test(561, 0).need());
    var recall = stacked.decision("recall-officer").orElseThrow().pass().getFirst();
    assertEquals("地方组织法第二十五条", stacked.cite(recall).zh());
    assertTrue(stacked.bodyTaking("resolution").isPresent());
  }

  @Test
  @DisplayName("is refused if it asks eleven signatures of a motion, or nine: 组织法22 gives ten")
  void signatures_are_a_right() {
    for (int signatures : new int[] {9, 11}) {
      var told =
          refusal(
              HEAD
                  + """
                  initiatives:
                    - id: motion
                      title: {zh: 议案, en: motion}
                      sponsors: {base: members, fewest: %d, cite: 办法8}
                      cite: 办法8
                  """
                      .formatted(signatures));
      assertTrue(told.startsWith("议案: 办法第八条 loosens 地方组织法第二十二条"), told);
    }
  }

  @Test
  @DisplayName("may set the number of 组织法27 within its bounds, not beyond")
  void difference_is_narrowed() {
    var one = layer(vice("1", "1")).nomination("vice").orElseThrow();
    assertEquals(Optional.of(new Range(1, 1)), one.difference().of(3));
    assertTrue(refusal(vice("0", "1")).contains("办法第九条 loosens 地方组织法第二十七条"));
    assertTrue(refusal(vice("1", "4")).contains("办法第九条 loosens 地方组织法第二十七条"));
  }

  @Test
  @DisplayName("adopts what awaited the session: the presidium's majority is then in force")
  void session_rule_is_adopted() {
    var stacked =
        layer(
            HEAD
                + """
                decisions:
                  - id: presidium-decision
                    title: {zh: 主席团的决定, en: decision of the presidium}
                    pass: [{base: members, of: "1/2", op: ">", cite: 办法10}]
                    channels: [hands]
                    secrecy: [recorded]
                    press: last
                """);
    assertEquals(List.of(), stacked.decision("presidium-decision").orElseThrow().pending());
    assertEquals(1, city().decision("presidium-decision").orElseThrow().pending().size());
    var counts = Counts.of(63, 55, new Tally(32, 0, 0));
    assertTrue(stacked.yardstick("presidium-decision").orElseThrow().outcome(counts).carried());
  }

  private static String plenary(String quorum) {
    return HEAD
        + """
        bodies:
          - kind: plenary
            members: {zh: 全体代表, en: all deputies}
            quorums: [{moment: open, %s, on-loss: ask, cite: 办法6}]
        """
            .formatted(quorum);
  }

  private static String resolution(String pass) {
    return HEAD
        + """
        decisions:
          - id: resolution
            title: {zh: 决议, en: resolution}
            pass: [{%s, cite: 办法7}]
            channels: [device]
            secrecy: [secret]
            press: last
        """
            .formatted(pass);
  }

  private static String vice(String least, String most) {
    return HEAD
        + """
        nominations:
          - id: vice
            title: {zh: 副市长, en: vice-mayors}
            by: [{who: {zh: 主席团, en: presidium}}]
            difference: {least: %s, most: %s}
            cite: 办法9
        """
            .formatted(least, most);
  }

  private static Rulebook city() {
    return ChineseCongress.book("cn-municipal");
  }

  private Rulebook layer(String text) {
    var file = folder.resolve("layer.yaml");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Rulebooks.read(file).rulebook();
  }

  private String refusal(String text) {
    var message = assertThrows(InputException.class, () -> layer(text)).getMessage();
    return message.substring(message.indexOf(": ") + 2);
  }
}
