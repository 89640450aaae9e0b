package plenary.app.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plenary.act.SessionEvent.PaperKind;
import plenary.app.chamber.Keys;
import plenary.base.Language;
import plenary.paper.Papers;
import plenary.record.wording.Wordings;

/**
 * The example's papers as the hall would read them, kept beside the example and reviewed as a diff.
 * {@code -Dplenary.golden=rewrite} rewrites them, and nothing else does.
 */
class GoldenPapersTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("plenary.golden"));

  @TempDir static Path out;

  @BeforeAll
  static void replay() {
    var keys = Keys.example(Keys.EXAMPLE);
    new Output(out.resolve("run")).write(Replay.of(EXAMPLE, keys, Wordings.load()), keys);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("each paper is the golden one, in both languages")
  void each_paper_is_the_golden_one(PaperKind kind) throws IOException {
    for (var language : List.of("zh", "en")) {
      var name = Papers.fileName(kind) + "." + language + ".txt";
      var golden = EXAMPLE.resolve("papers").resolve(name);
      var made = Files.readString(out.resolve("run/papers").resolve(name));
      if (REWRITE) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, made);
      }
      assertEquals(Files.readString(golden), made, name);
    }
  }

  @Test
  @DisplayName("the communique holds every fact of the report, names in their printed order")
  void the_communique_holds_every_fact() throws IOException {
    var text = communique(Language.ZH);
    var missing = new ArrayList<String>();
    for (var fact : Files.readAllLines(EXAMPLE.resolve("facts.txt"))) {
      if (!fact.startsWith("#") && !fact.isBlank() && !text.contains(fact)) missing.add(fact);
    }
    assertEquals(List.of(), missing);
    assertTrue(text.contains("陆治原、王鲁明、李红兵、栾新、韩守信、张建刚、陈金国"));
    assertTrue(text.contains("赵豪志、汲斌昌、邓云锋"));
    assertTrue(
        text.contains(
            "刘建军、孙永红、马立新、张新竹、刘升勤、常红军、赵燕、张正智、段连才、刘光桦、" + "姜巧珍、李苏满、张元升、崔作、薛庆国、李方民、李建新、赵铁军、李刚、吴锦标等"));
  }

  @Test
  @DisplayName("the communique gives no figure of the vote and no time but that of the opening")
  void the_communique_adds_nothing() throws IOException {
    for (var language : Language.values()) {
      var text = communique(language);
      assertFalse(text.contains("396"), "a vote figure");
      assertEquals(List.of("08:00"), times(text));
    }
  }

  private static List<String> times(String text) {
    return java.util.regex.Pattern.compile("\\d\\d:\\d\\d")
        .matcher(text)
        .results()
        .map(hit -> hit.group())
        .toList();
  }

  private static String communique(Language language) throws IOException {
    var name = language == Language.ZH ? "communique.zh.txt" : "communique.en.txt";
    return Files.readString(out.resolve("run/papers").resolve(name));
  }
}
