package plenary.app.web.desk;

import plenary.base.Text;
import plenary.roster.Roster.Member;

/**
 * What the desk looks for.
 *
 * @param words a number, a name or a delegation, or the beginning of one; blank for everybody
 * @param all whether every line of the proceedings is wanted, and not only the latest
 */
record Search(String words, boolean all) {

  boolean finds(Member member, Text delegation) {
    if (words.isBlank()) return true;
    return member.id().digits().startsWith(words)
        || isNumber(member)
        || holds(member.name())
        || holds(delegation);
  }

  private boolean isNumber(Member member) {
    return words.equals(Integer.toString(member.id().number()));
  }

  private boolean holds(Text text) {
    return text.zh().contains(words) || text.en().regionMatches(true, 0, words, 0, words.length());
  }
}
