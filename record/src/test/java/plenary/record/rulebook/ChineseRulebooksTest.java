package plenary.record.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.rules.Channel;
import plenary.rules.Citation;
import plenary.rules.Source;

@DisplayName("The rulebooks of the people's congresses")
class ChineseRulebooksTest {
  static final List<String> IDS =
      List.of(
          "cn-local",
          "cn-municipal",
          "cn-provincial-shandong",
          "cn-provincial-guangdong",
          "cn-shanghai",
          "cn-npc");

  @ParameterizedTest
  @ValueSource(
      strings = {"cn-local", "cn-provincial-shandong", "cn-provincial-guangdong", "cn-shanghai"})
  @DisplayName("say of each text whether it was read, and where it can be")
  void sources_say_where_they_are(String id) {
    for (var source : ChineseCongress.book(id).sources()) {
      assertEquals(source.verified(), source.where().isPresent(), source.id());
      assertEquals(source.verified(), !source.quotes().isEmpty(), source.id());
    }
  }

  @Test
  @DisplayName("have as unread what was not read: the session's own rules, and texts from memory")
  void unread_texts_are_marked() {
    assertEquals(List.of("旧代表法", "选举办法"), unread("cn-municipal"));
    assertEquals(List.of("旧代表法", "选举办法"), unread("cn-provincial-shandong"));
    assertEquals(List.of(), unread("cn-shanghai"));
    assertEquals(List.of("宪法", "选举办法"), unread("cn-npc"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          cn-npc,                  put-to-vote,   全国人大议事规则, 25
          cn-provincial-guangdong, put-to-vote,   广东议事规则,     24
          cn-provincial-shandong,  put-to-vote,   山东议事规则,     26
          cn-provincial-shandong,  voting-method, 山东议事规则,     66
          cn-shanghai,             put-to-vote,   上海议事规则,     28
          cn-shanghai,             voting-method, 上海议事规则,     70
          """)
  @DisplayName("say what the presidium decides before a resolution is put, and quote the article")
  void gates(String id, String topic, String source, String article) {
    var book = ChineseCongress.book(id);
    var cite = new Citation(source, article);
    var gate =
        book.decision("resolution").orElseThrow().gates().stream()
            .filter(each -> each.cites().contains(cite))
            .findFirst()
            .orElseThrow();
    assertEquals(topic, gate.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    assertTrue(book.quote(cite).orElseThrow().zh().contains("主席团"));
  }

  @Test
  @DisplayName("组织法 leaves it open when the presidium has to decide, and cn-municipal has no gate")
  void no_gate_where_the_law_has_none() {
    for (var rule : ChineseCongress.book("cn-municipal").decisions()) {
      assertEquals(List.of(), rule.gates(), rule.id());
    }
  }

  @Test
  @DisplayName("全国人大60、40，上海49: where the article says 投票, it is on paper")
  void on_paper() {
    var npc = ChineseCongress.book("cn-npc");
    for (var id : List.of("constitution-amendment", "appointment")) {
      assertEquals(List.of(Channel.PAPER), npc.decision(id).orElseThrow().channels(), id);
    }
    var recall = ChineseCongress.book("cn-shanghai").decision("recall-officer").orElseThrow();
    assertEquals(List.of(Channel.PAPER), recall.channels());
  }

  @Test
  @DisplayName("cn-shanghai is the text of 2001, which the text of 2022-01-23 replaced")
  void shanghai_ended() {
    var shanghai = ChineseCongress.book("cn-shanghai");
    assertEquals(List.of(), shanghai.notInForce(LocalDate.of(2022, 1, 22)));
    assertEquals(1, shanghai.notInForce(LocalDate.of(2022, 1, 23)).size());
    assertEquals(1, shanghai.notInForce(LocalDate.of(2001, 10, 23)).size());
  }

  @Test
  @DisplayName("cite no text on a day on which it is not in force")
  void texts_are_in_force() {
    for (var id : IDS) {
      if (id.equals("cn-shanghai")) continue;
      for (var day : List.of(LocalDate.of(2022, 12, 29), LocalDate.of(2025, 3, 11))) {
        var late = ChineseCongress.book(id).notInForce(day).stream().map(Source::id).toList();
        assertEquals(List.of(), late, id + " on " + day);
      }
    }
  }

  @Test
  @DisplayName("let nothing borrowed from another congress bind a city")
  void borrowed_values_await_the_session() {
    var city = ChineseCongress.book("cn-municipal");
    var borrowed = city.decision("presidium-decision").orElseThrow().pending();
    assertEquals(1, borrowed.size());
    assertEquals("山东议事规则13", borrowed.getFirst().cites().getLast().code());
    var own = ChineseCongress.book("cn-provincial-shandong").decision("presidium-decision");
    assertFalse(own.orElseThrow().pass().getFirst().pending());
    for (var rule : city.decisions()) {
      if (!rule.id().equals("presidium-decision")) assertEquals(List.of(), rule.pending());
    }
  }

  private static List<String> unread(String id) {
    return ChineseCongress.book(id).sources().stream()
        .filter(source -> !source.verified())
        .map(Source::id)
        .toList();
  }
}
