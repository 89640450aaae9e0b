package plenary.rules;

import java.util.List;
import plenary.base.Text;

/**
 * The rules of one kind of body.
 *
 * @param kind which body
 * @param members what its members in office are called in sentences: 全体代表, 主席团全体成员
 * @param quorums every quorum asked of it; empty where the rules ask none
 * @param decisions the ids of the decisions it may take
 */
public record BodyRule(BodyKind kind, Text members, List<Quorum> quorums, List<String> decisions) {
  public BodyRule {
    quorums = List.copyOf(quorums);
    decisions = List.copyOf(decisions);
  }

  /** These rules without the decisions that are not {@code known}. */
  BodyRule taking(List<String> known) {
    return new BodyRule(
        kind, members, quorums, decisions.stream().filter(known::contains).toList());
  }
}
