package plenary.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.base.Text;

@DisplayName("A source")
class SourceTest {
  private static final Text CITED = new Text("议事规则", "Rules");

  @ParameterizedTest
  @DisplayName("says an article by its number, and as it stands where it is no plain number")
  @CsvSource({"14, 议事规则第十四条, 'Rules, art. 14'", "48(2), 议事规则48(2), 'Rules, 48(2)'"})
  void article_without_a_unit(String article, String zh, String en) {
    var source = new Source("R", CITED, CITED, Period.ALWAYS, true);
    assertEquals(new Text(zh, en), source.article(article));
  }

  @ParameterizedTest
  @DisplayName("calls it what it is called there, with the paragraph after it")
  @CsvSource({
    "67, 议事规则第六十七款, 'Rules, rule 67'",
    "48(2), 议事规则第四十八款(2), 'Rules, rule 48(2)'",
    "A.5, 议事规则A.5, 'Rules, A.5'"
  })
  void article_with_a_unit(String article, String zh, String en) {
    var unit = Optional.of(new Text("款", "rule"));
    var source =
        new Source("R", CITED, CITED, Period.ALWAYS, true, Optional.empty(), List.of(), unit);
    assertEquals(new Text(zh, en), source.article(article));
  }
}
