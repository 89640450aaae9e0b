package plenary.record.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.book.RulebookPage;
import plenary.book.RulebookPage.Entry;
import plenary.record.json.Json;
import plenary.record.wire.RuleValues;
import plenary.record.wording.Wordings;
import plenary.rules.Citation;
import plenary.rules.DecisionRule;
import plenary.rules.Rulebook;
import plenary.rules.Source;

@DisplayName("Every rulebook in rulebooks/")
class EveryRulebookTest {
  private static final Path FOLDER = Path.of(System.getProperty("plenary.home", ".."), "rulebooks");

  private static final Set<String> CITATION = Set.of("source", "article");

  static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  static Stream<Rulebook> books() throws IOException {
    return files().stream().map(file -> Rulebooks.read(file).rulebook());
  }

  @Test
  @DisplayName("is read, under the name of its file")
  void is_read_under_its_name() throws IOException {
    var ids = books().map(book -> book.id() + ".yaml").toList();
    assertEquals(files().stream().map(file -> file.getFileName().toString()).toList(), ids);
    assertTrue(ids.size() >= 13, "only " + ids);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  @DisplayName("says the same as journaled, and reads back to the same bytes")
  void is_journaled_as_it_is_read(Path file) {
    var read = Rulebooks.read(file);
    var back = RuleValues.RULEBOOK.read(Json.parse(read.json().canonicalText()));
    assertEquals(read.rulebook(), back);
    assertEquals(read.digest(), RuleValues.digest(back));
  }

  @ParameterizedTest
  @MethodSource("books")
  @DisplayName("has a body that takes each of its decisions, and so a yardstick for it")
  void every_decision_has_a_body(Rulebook book) {
    var orphans =
        book.decisions().stream()
            .map(DecisionRule::id)
            .filter(id -> book.bodyTaking(id).isEmpty() || book.yardstick(id).isEmpty())
            .toList();
    assertEquals(List.of(), orphans, book.id());
  }

  @ParameterizedTest
  @MethodSource("books")
  @DisplayName("has a page for people, on which every decision and election stands")
  void has_a_page(Rulebook book) {
    var page = RulebookPage.of(book, Optional.empty(), Wordings.rulebooks());
    var anchors =
        page.sections().stream().flatMap(each -> each.entries().stream()).map(Entry::anchor);
    var expected =
        Stream.concat(
            book.decisions().stream().map(each -> "decision-" + each.id()),
            book.elections().stream().map(each -> "election-" + each.id()));
    var missing = new ArrayList<>(expected.toList());
    missing.removeAll(anchors.toList());
    assertEquals(List.of(), missing, book.id());
  }

  @ParameterizedTest
  @MethodSource("books")
  @DisplayName("quotes every article that it cites of a text that was read")
  void every_verified_article_is_quoted(Rulebook book) {
    var unquoted =
        citations(book).stream()
            .filter(cite -> book.source(cite).verified() && book.quote(cite).isEmpty())
            .map(Citation::code)
            .distinct()
            .toList();
    assertEquals(List.of(), unquoted, book.id());
  }

  @ParameterizedTest
  @MethodSource("books")
  @DisplayName("cites every text that it names, and quotes nothing that it does not cite")
  void every_source_and_quote_is_cited(Rulebook book) {
    var codes = citations(book).stream().map(Citation::code).distinct().toList();
    var idle = new ArrayList<String>();
    for (var source : book.sources()) {
      if (codes.stream().noneMatch(code -> code.startsWith(source.id()))) idle.add(source.id());
      for (var quote : source.quotes()) {
        var code = new Citation(source.id(), quote.article()).code();
        if (!codes.contains(code)) idle.add(code);
      }
    }
    assertEquals(List.of(), idle, book.id());
  }

  @ParameterizedTest
  @MethodSource("books")
  @DisplayName("quotes short: no more than a sentence or two of an article")
  void quotes_are_short(Rulebook book) {
    var lengthy =
        book.sources().stream()
            .map(Source::quotes)
            .flatMap(List::stream)
            .filter(quote -> quote.text().en().length() > 400 || quote.text().zh().length() > 160)
            .map(Source.Quote::article)
            .toList();
    assertEquals(List.of(), lengthy, book.id());
  }

  /** Every citation, wherever it stands in what is journaled. */
  private static List<Citation> citations(Rulebook book) {
    var found = new ArrayList<Citation>();
    collect(RuleValues.RULEBOOK.write(book), found);
    return found;
  }

  private static void collect(Json json, List<Citation> found) {
    switch (json) {
      case Json.Obj(var members) when members.keySet().equals(CITATION) ->
          found.add(RuleValues.CITATION.read(json));
      case Json.Obj(var members) -> members.values().forEach(each -> collect(each, found));
      case Json.Arr(var values) -> values.forEach(each -> collect(each, found));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }
}
