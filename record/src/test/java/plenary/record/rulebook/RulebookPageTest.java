package plenary.record.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.book.RulebookPage;
import plenary.book.RulebookPage.Entry;
import plenary.book.RulebookPage.Line;
import plenary.record.wording.Wordings;

@DisplayName("A rulebook's page")
class RulebookPageTest {
  private static final Path BOOKS = Path.of(System.getProperty("plenary.home", ".."), "rulebooks");
  private static final Wording WORDING = Wordings.rulebooks();

  @Test
  @DisplayName("组织法25: says that half is not enough, and that 281 of 561 are")
  void resolution_is_told() {
    var resolution = entry(page("cn-municipal"), "decision-resolution");
    var needed = line(resolution, "须达到");
    assertEquals(new Text("全体代表的过半数", "more than half of: all deputies"), needed.words());
    assertEquals("地方组织法第二十五条", needed.articles().getFirst().said().zh());
    assertTrue(needed.articles().getFirst().verified());
    assertEquals(
        new Text("恰为二分之一不够：100中须有51、561中须有281", "just 1/2 is not enough: 51 of 100, 281 of 561"),
        line(resolution, "例").words());
    assertEquals("计入基数，作用与反对相同", line(resolution, "弃权、未按（未投）、答到而不表决、缺席、废票、空白票").words().zh());
  }

  @Test
  @DisplayName("组织法14: says that 374 of 561 open a sitting, and that the law is silent afterwards")
  void quorum_is_told() {
    var plenary = entry(page("cn-municipal"), "body-plenary");
    assertEquals("全体代表的三分之二以上出席，始得开会", line(plenary, "法定人数").words().zh());
    assertEquals("恰为三分之二即够：100中须有67、561中须有374", line(plenary, "例").words().zh());
    assertEquals("法律未作规定，询问主持人并记录其决定", line(plenary, "中途不足").words().zh());
    assertEquals(
        "规则未作规定", line(entry(page("cn-municipal"), "body-presidium"), "法定人数").words().zh());
  }

  @Test
  @DisplayName("has an anchor for every entry, none of them twice")
  void anchors_are_unique() {
    var anchors = new ArrayList<String>();
    for (var section : page("cn-municipal").sections()) {
      anchors.add(section.anchor());
      section.entries().forEach(entry -> anchors.add(entry.anchor()));
    }
    assertEquals(anchors.size(), new HashSet<>(anchors).size(), anchors.toString());
    assertTrue(anchors.containsAll(List.of("sources", "source-组织法", "decisions", "articles")));
  }

  @Test
  @DisplayName("S.O. No. 41: says that five take part without voting, beside ayes and noes")
  void those_beside_the_count_are_told() {
    var plenary = entry(page("uk-commons"), "body-plenary");
    assertEquals(
        new Text("另计5人，参加表决而不投票", "5 more who take part without voting"),
        line(plenary, "不投票而参加").words());
  }

  static RulebookPage page(String id) {
    return RulebookPage.of(
        Rulebooks.read(BOOKS.resolve(id + ".yaml")).rulebook(), Optional.empty(), WORDING);
  }

  static Entry entry(RulebookPage page, String anchor) {
    return page.sections().stream()
        .flatMap(section -> section.entries().stream())
        .filter(entry -> entry.anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }

  static Line line(Entry entry, String label) {
    return entry.lines().stream()
        .filter(line -> line.label().zh().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not in " + entry));
  }
}
