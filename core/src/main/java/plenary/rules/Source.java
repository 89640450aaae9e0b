package plenary.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plenary.base.Numbers;
import plenary.base.Text;

/**
 * A text that rules come from.
 *
 * @param id short name used in citations
 * @param title its full title
 * @param cited how a sentence refers to it: 地方组织法
 * @param inForce the days on which this version is in force
 * @param verified whether the articles cited were read in the source itself
 * @param where where it can be read
 * @param quotes what its articles say, quoted short
 * @param unit what it calls an article, where that is not 条 and art.: 条 and rule
 */
public record Source(
    String id,
    Text title,
    Text cited,
    Period inForce,
    boolean verified,
    Optional<String> where,
    List<Quote> quotes,
    Optional<Text> unit) {
  private static final Text ARTICLE = new Text("条", "art.");
  private static final Pattern NUMBERED = Pattern.compile("([1-9][0-9]{0,3})(.*)");

  public Source {
    quotes = List.copyOf(quotes);
  }

  /** A source of which no article is quoted. */
  public Source(String id, Text title, Text cited, Period inForce, boolean verified) {
    this(id, title, cited, inForce, verified, Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * What an article says, quoted short.
   *
   * @param text in the language of the source, with a translation
   */
  public record Quote(String article, Text text) {}

  /** What an article says, where it is quoted. */
  public Optional<Text> quote(String article) {
    return quotes.stream()
        .filter(quote -> quote.article().equals(article))
        .map(Quote::text)
        .findFirst();
  }

  /** The reference to an article as it is said: 地方组织法第十四条. */
  Text article(String article) {
    var number = NUMBERED.matcher(article);
    if (!number.matches() || (unit.isEmpty() && !number.group(2).isEmpty())) {
      return new Text(cited.zh() + article, cited.en() + ", " + article);
    }
    var called = unit.orElse(ARTICLE);
    return new Text(
        cited.zh()
            + "第"
            + Numbers.chinese(Integer.parseInt(number.group(1)))
            + called.zh()
            + number.group(2),
        cited.en() + ", " + called.en() + " " + article);
  }
}
