package plenary.rules;

import plenary.base.Numbers;
import plenary.base.Text;

/**
 * A text that rules come from.
 *
 * @param id short name used in citations
 * @param title its full title
 * @param cited how a sentence refers to it: 地方组织法
 * @param inForce the day this version came into force, {@code 2022-03-12}
 * @param verified whether the articles cited were read in the source itself
 */
public record Source(String id, Text title, Text cited, String inForce, boolean verified) {
  /** The reference to an article as it is said: 地方组织法第十四条. */
  Text article(String article) {
    if (!article.matches("[1-9][0-9]{0,3}")) {
      return new Text(cited.zh() + article, cited.en() + ", " + article);
    }
    return new Text(
        cited.zh() + "第" + Numbers.chinese(Integer.parseInt(article)) + "条",
        cited.en() + ", art. " + article);
  }
}
