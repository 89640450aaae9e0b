package plenary.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final ZoneId QINGDAO = ZoneId.of("Asia/Shanghai");
  private static final Sentence SENTENCE =
      Sentence.of("s")
          .with("at", Instant.parse("2022-12-29T00:00:00Z"))
          .with("due", 561)
          .with("names", List.of(new Text("王鲁明", "Wang Luming"), new Text("栾新", "Luan Xin")));

  @Test
  @DisplayName("a moment is shown in the assembly's zone, a list is joined as each language does")
  void places_are_filled() {
    var text = say("{at:date}{at:time}，{due}，{names}", "{at:time} on {at:date}, {due}, {names}");
    assertEquals("2022年12月29日08:00，561，王鲁明、栾新", text.zh());
    assertEquals("08:00 on 29 December 2022, 561, Wang Luming, Luan Xin", text.en());
  }

  @Test
  @DisplayName("a sentence may stand in a sentence")
  void a_sentence_may_stand_in_a_sentence() {
    var wording = Wording.of(Map.of("in", new Text("内", "in"), "out", new Text("外{x}", "out {x}")));
    var outer = Sentence.of("out").with("x", Sentence.of("in"));
    assertEquals(new Text("外内", "out in"), wording.say(outer, QINGDAO));
  }

  @Test
  @DisplayName("a place without an argument, or a key without words, is a fault and no blank")
  void what_is_missing_is_a_fault() {
    assertThrows(IllegalArgumentException.class, () -> say("{nothing}", "x"));
    assertThrows(IllegalArgumentException.class, () -> say("{due", "x"));
    var none = Wording.of(Map.of());
    assertThrows(IllegalArgumentException.class, () -> none.say(SENTENCE, QINGDAO));
  }

  @ParameterizedTest
  @CsvSource({
    "0,零",
    "1,一",
    "10,十",
    "11,十一",
    "14,十四",
    "20,二十",
    "25,二十五",
    "100,一百",
    "105,一百零五",
    "110,一百一十",
    "374,三百七十四",
    "1001,一千零一",
    "1010,一千零一十",
    "9999,九千九百九十九"
  })
  @DisplayName("articles and counts in Chinese numerals")
  void chinese_numerals(int number, String words) {
    assertEquals(words, Numbers.chinese(number));
  }

  @ParameterizedTest
  @CsvSource({"m32", "m0032", "m+32", "m０32", "m", "g032x", "1.03", "+1.3", "01.3", "1.", "100.1"})
  @DisplayName("an id has one spelling")
  void an_id_has_one_spelling(String code) {
    assertThrows(IllegalArgumentException.class, () -> PersonId.of(code));
    assertThrows(IllegalArgumentException.class, () -> ItemId.ofCode(code));
  }

  private static Text say(String zh, String en) {
    return Wording.of(Map.of("s", new Text(zh, en))).say(SENTENCE, QINGDAO);
  }
}
