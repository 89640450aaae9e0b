package plenary.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.rules.Citation;
import plenary.rules.Rulebook;

/**
 * A rulebook as a person reads it: sections, each with entries, each with lines that cite their
 * articles. Anchors are unique on the page and stay the same while the rulebook's ids do.
 *
 * @param id the rulebook's id
 * @param title what it is called
 * @param over the id of the rulebook it is laid over
 * @param day the day whose rules are shown; without one, every version is
 * @param sections in reading order; none of them empty
 */
public record RulebookPage(
    String id, Text title, Optional<String> over, Optional<LocalDate> day, List<Section> sections) {
  public RulebookPage {
    sections = List.copyOf(sections);
  }

  /**
   * The page of a rulebook.
   *
   * @param day shows what holds on that day only
   * @param wording has the words of rulebooks among others
   */
  public static RulebookPage of(Rulebook rulebook, Optional<LocalDate> day, Wording wording) {
    var shown = day.map(rulebook::on).orElse(rulebook);
    return new RulebookPage(
        rulebook.id(),
        rulebook.title(),
        rulebook.over(),
        day,
        new PageSections(new Saying(shown, wording), day).all());
  }

  /**
   * A part of the rules.
   *
   * @param anchor {@code sources}, {@code decisions} …
   */
  public record Section(String anchor, Text title, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One rule or text.
   *
   * @param anchor {@code decision-resolution}, {@code source-…}
   */
  public record Entry(String anchor, Text title, List<Line> lines) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One thing said of it.
   *
   * @param label what is said: 须达到, Needed
   * @param words the answer
   * @param articles where that is said
   * @param pending whether it is proposed only, and awaits adoption by the session
   */
  public record Line(Text label, Text words, List<Article> articles, boolean pending) {
    public Line {
      articles = List.copyOf(articles);
    }
  }

  /**
   * An article cited.
   *
   * @param said as a sentence refers to it: 地方组织法第二十五条
   * @param quote what it says, where it is quoted
   * @param verified whether it was read in the source itself
   */
  public record Article(Citation citation, Text said, Optional<Text> quote, boolean verified) {}
}
