package plenary.book;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import plenary.base.Language;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.book.RulebookPage.Article;
import plenary.book.RulebookPage.Entry;
import plenary.book.RulebookPage.Line;
import plenary.book.RulebookPage.Section;

/** A rulebook's page as plain text in one language: lines ended by LF. */
public final class RulebookText {
  private final Wording wording;
  private final Language language;

  private RulebookText(Wording wording, Language language) {
    this.wording = wording;
    this.language = language;
  }

  /** The text of a page. */
  public static String of(RulebookPage page, Wording wording, Language language) {
    var text = new RulebookText(wording, language);
    var out = new StringBuilder(page.title().in(language)).append('\n');
    out.append(text.say("text.id", page.id())).append('\n');
    page.over().ifPresent(id -> out.append(text.say("text.over", id)).append('\n'));
    page.day()
        .ifPresent(
            day ->
                out.append(
                        wording.say(
                            Sentence.of("rulebook.text.day")
                                .with("day", day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                            ZoneOffset.UTC,
                            language))
                    .append('\n'));
    int number = 1;
    for (var section : page.sections()) text.section(out, section, number++);
    return out.toString();
  }

  private void section(StringBuilder out, Section section, int number) {
    var head =
        Sentence.of("rulebook.text.section").with("number", number).with("title", section.title());
    out.append('\n').append(wording.say(head, ZoneOffset.UTC, language)).append('\n');
    section.entries().forEach(entry -> entry(out, entry));
  }

  private void entry(StringBuilder out, Entry entry) {
    out.append("\n  ").append(entry.title().in(language)).append('\n');
    entry.lines().forEach(line -> out.append("    ").append(line(line)).append('\n'));
  }

  private String line(Line line) {
    var words = line.words().in(language) + (line.pending() ? say("text.pending") : "");
    var label = Text.same(line.label().in(language));
    var sentence =
        Sentence.of(told(line) ? "rulebook.text.line" : "rulebook.text.cited")
            .with("label", label)
            .with("words", Text.same(words))
            .with("articles", Text.same(articles(line.articles())));
    return wording.say(sentence, ZoneOffset.UTC, language);
  }

  /** Whether the line's words name its articles themselves. */
  private boolean told(Line line) {
    var words = line.words().in(language);
    return line.articles().stream()
        .allMatch(each -> each.verified() && words.contains(each.said().in(language)));
  }

  private String articles(List<Article> articles) {
    if (articles.isEmpty()) return say("text.none");
    return articles.stream()
        .map(each -> each.said().in(language) + (each.verified() ? "" : say("text.unread")))
        .collect(Collectors.joining(language == Language.ZH ? "、" : "; "));
  }

  private String say(String key) {
    return wording.say(Sentence.of("rulebook." + key), ZoneOffset.UTC, language);
  }

  private String say(String key, String words) {
    return wording.say(
        Sentence.of("rulebook." + key).with("words", Text.same(words)), ZoneOffset.UTC, language);
  }
}
