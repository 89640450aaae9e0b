package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesPagesTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]+)\"");
  private static final Pattern BOOK = Pattern.compile("href=\"/rules/([a-z-]+)\">");

  @TempDir Path folder;

  @Test
  @DisplayName("the list has the rulebook in force first, then every rulebook that comes along")
  void the_list() {
    try (var site = TestSite.prepared(folder)) {
      var list = site.visitor().get("/rules").body();
      int current = list.indexOf("data-test=\"current\"");
      int first = list.indexOf("data-test=\"book\"");
      assertTrue(current > 0 && current < first, list);
      var books = books(list);
      assertTrue(books.containsAll(List.of("cn-local", "cn-municipal", "debian")), "" + books);
      assertTrue(list.contains("件未与原文核对"), list);
    }
  }

  @Test
  @DisplayName("in every rulebook each article leads to its text, and each text back to its rules")
  void every_link_leads_somewhere() {
    var dead = new ArrayList<String>();
    int seen = 0;
    try (var site = TestSite.prepared(folder)) {
      for (var book : books(site.visitor().get("/rules").body())) {
        for (var day : List.of("1949-10-01", "2024-01-01", "2099-12-31")) {
          var then = site.visitor().get("/rules/" + book + "?day=" + day);
          assertEquals(200, then.statusCode(), () -> book + " on " + day);
        }
        var answer = site.visitor().get("/rules/" + book);
        assertEquals(200, answer.statusCode(), book);
        var ids = new ArrayList<String>();
        ID.matcher(answer.body()).results().forEach(found -> ids.add(found.group(1)));
        assertEquals(new HashSet<>(ids).size(), ids.size(), () -> book + ": an id stands twice");
        for (var link : LINK.matcher(answer.body()).results().toList()) {
          seen++;
          if (!ids.contains(link.group(1))) dead.add(book + "#" + link.group(1));
        }
      }
    }
    assertEquals(List.of(), dead);
    assertTrue(seen > 500, "only " + seen + " links were seen");
  }

  @Test
  @DisplayName("组织法25 governs a resolution: its text is quoted, and leads back to it")
  void an_article_and_its_text() {
    try (var site = TestSite.prepared(folder)) {
      var page = site.visitor().get("/rules/cn-municipal").body();
      var article = between(page, "<li id=\"quote-组织法-25\"", "</li>");
      assertTrue(article.contains("地方组织法第二十五条"), article);
      assertTrue(article.contains("过半数"), article);
      assertTrue(article.contains("href=\"#decision-resolution\""), article);
      var rule = between(page, "id=\"decision-resolution\"", "</article>");
      assertTrue(rule.contains("href=\"#quote-组织法-25\""), rule);
      assertFalse(rule.contains("未与原文核对"), rule);
      var borrowed = between(page, "id=\"decision-presidium-decision\"", "</article>");
      var unread = between(page, "id=\"election-", "</section>");
      assertTrue(unread.contains("未与原文核对"), unread);
      assertTrue(borrowed.contains("待本次会议通过"), borrowed);
    }
  }

  @Test
  @DisplayName("a day shows what held on it: the text of 2001 after 2022 no more")
  void on_a_day() {
    try (var site = TestSite.prepared(folder)) {
      var visitor = site.visitor();
      var page = visitor.get("/rules/cn-municipal?day=2024-01-01").body();
      assertTrue(page.contains("data-test=\"on-day\""), page);
      assertTrue(page.contains("value=\"2024-01-01\""), page);
      assertFalse(visitor.get("/rules/cn-municipal").body().contains("data-test=\"on-day\""));
      assertEquals(400, visitor.get("/rules/cn-municipal?day=2024-13-01").statusCode());
      assertTrue(visitor.get("/rules/cn-municipal?day=x").body().contains("2024-01-01"));
    }
  }

  @Test
  @DisplayName("what is in force is shown as it was adopted, by its hash too, and is marked so")
  void in_force() {
    try (var site = TestSite.prepared(folder)) {
      var digest =
          site.chamber.read(session -> session.rules().orElseThrow().digest().hex()).toString();
      for (var id : List.of("current", digest)) {
        var page = site.visitor().get("/rules/" + id).body();
        assertTrue(page.contains("data-test=\"in-force\""), id);
        assertTrue(page.contains("data-test=\"digest\">" + digest), id);
      }
      var other = site.visitor().get("/rules/debian").body();
      assertFalse(other.contains("data-test=\"in-force\""));
    }
  }

  @Test
  @DisplayName("a rulebook that there is not is 404 and says what to do, in both languages")
  void unknown() {
    try (var site = TestSite.prepared(folder)) {
      for (var id : List.of("nowhere", "0".repeat(64), "..%2Fpom")) {
        var answer = site.visitor().get("/rules/" + id);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, id);
      }
      var answer = site.visitor().get("/rules/nowhere");
      assertEquals(404, answer.statusCode());
      assertTrue(answer.body().contains("没有编号为“nowhere”的议事规则"), answer.body());
      assertTrue(answer.body().contains("There is no rulebook"), answer.body());
    }
  }

  private static List<String> books(String list) {
    return BOOK.matcher(list)
        .results()
        .map(found -> found.group(1))
        .filter(id -> !id.equals("current"))
        .distinct()
        .toList();
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    assertTrue(start >= 0, () -> "no " + from);
    return text.substring(start, text.indexOf(to, start));
  }
}
