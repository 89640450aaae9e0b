package plenary.rules;

import java.util.List;
import plenary.base.Text;

/**
 * What one assembly means by a base: what it calls it, and what it counts into it.
 *
 * @param name what it is called in sentences: 全体代表
 * @param counted what is added up, at least one; only the bases of votes and papers may differ from
 *     {@link Base#counted}
 * @param cites where that is said
 */
public record BaseRule(Base base, Text name, List<Quantity> counted, List<Citation> cites) {
  public BaseRule {
    counted = List.copyOf(counted);
    cites = List.copyOf(cites);
    if (!base.ofVotes() && !counted.equals(base.counted())) {
      throw new IllegalArgumentException("what is counted into " + base + " cannot be chosen");
    }
    if (!Base.VOTES.containsAll(counted) && base.ofVotes()) {
      throw new IllegalArgumentException(base + " counts votes and papers only: " + Base.VOTES);
    }
  }
}
