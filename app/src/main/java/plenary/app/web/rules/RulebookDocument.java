package plenary.app.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.app.page.Anchors;
import plenary.base.Digest;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.book.RulebookPage;
import plenary.record.rulebook.HashedRulebook;
import plenary.rules.Citation;
import plenary.rules.Rulebook;
import plenary.rules.Source;

/**
 * A rulebook to be read from top to bottom: what it says, and the texts that it says it from.
 *
 * @param address where this document is
 * @param page what it says, put into words
 * @param digest by which records name it
 * @param sections its parts, but for the texts
 * @param texts every text cited, with its articles
 * @param standing what it is to the session that is running
 */
public record RulebookDocument(
    String address,
    RulebookPage page,
    Digest digest,
    List<RulebookPage.Section> sections,
    List<SourceText> texts,
    Standing standing) {
  private static final String SOURCES = "sources";

  public RulebookDocument {
    sections = List.copyOf(sections);
    texts = List.copyOf(texts);
  }

  /**
   * A text that is cited.
   *
   * @param lines what is said of the text as a whole
   */
  public record SourceText(
      String anchor,
      Text title,
      boolean verified,
      List<RulebookPage.Line> lines,
      List<Quoted> articles) {
    public SourceText {
      lines = List.copyOf(lines);
      articles = List.copyOf(articles);
    }
  }

  /**
   * An article, and what rests on it.
   *
   * @param said 地方组织法第十四条
   * @param quote what it says, where it is quoted
   */
  public record Quoted(String anchor, Text said, Optional<Text> quote, List<Place> governs) {
    public Quoted {
      governs = List.copyOf(governs);
    }
  }

  /** A place on the page. */
  public record Place(String anchor, Text title) {}

  /** A rulebook with what it is to the session. */
  static RulebookDocument of(
      String address,
      HashedRulebook book,
      Optional<LocalDate> day,
      Wording wording,
      Standing standing) {
    var rulebook = book.rulebook();
    var page = RulebookPage.of(rulebook, day, wording);
    var governed = governed(page);
    var texts = new ArrayList<SourceText>();
    for (var section : page.sections()) {
      if (!section.anchor().equals(SOURCES)) continue;
      for (int i = 0; i < section.entries().size(); i++) {
        texts.add(text(rulebook, rulebook.sources().get(i), section.entries().get(i), governed));
      }
    }
    var others =
        page.sections().stream().filter(section -> !section.anchor().equals(SOURCES)).toList();
    return new RulebookDocument(address, page, book.digest(), others, texts, standing);
  }

  /** Of each article, the entries that cite it. */
  private static Map<Citation, Set<Place>> governed(RulebookPage page) {
    var governed = new LinkedHashMap<Citation, Set<Place>>();
    for (var section : page.sections()) {
      for (var entry : section.entries()) {
        var place = new Place(entry.anchor(), entry.title());
        for (var line : entry.lines()) {
          for (var article : line.articles()) {
            governed.computeIfAbsent(article.citation(), _ -> new LinkedHashSet<>()).add(place);
          }
        }
      }
    }
    return governed;
  }

  private static SourceText text(
      Rulebook rulebook,
      Source source,
      RulebookPage.Entry entry,
      Map<Citation, Set<Place>> governed) {
    var cites = new LinkedHashSet<Citation>();
    for (var quote : source.quotes()) cites.add(new Citation(source.id(), quote.article()));
    governed.keySet().stream()
        .filter(cite -> cite.source().equals(source.id()))
        .forEach(cites::add);
    var articles = new ArrayList<Quoted>();
    for (var cite : cites) {
      var places = List.copyOf(governed.getOrDefault(cite, Set.of()));
      articles.add(
          new Quoted(Anchors.of(cite), rulebook.cite(cite), source.quote(cite.article()), places));
    }
    int own = entry.lines().size() - source.quotes().size(); // the quotes come last
    return new SourceText(
        entry.anchor(), entry.title(), source.verified(), entry.lines().subList(0, own), articles);
  }

  /** How many of the texts were not checked. */
  public long unchecked() {
    return texts.stream().filter(text -> !text.verified()).count();
  }

  /** Where an article stands on this page. */
  public static String anchor(Citation cite) {
    return Anchors.of(cite);
  }
}
