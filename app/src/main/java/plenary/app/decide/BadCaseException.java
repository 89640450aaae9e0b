package plenary.app.decide;

import plenary.rules.Quantity;
import plenary.rules.UnfitCaseException;

/** A case that cannot be decided as it was given; the message says why, in both languages. */
final class BadCaseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadCaseException(String message) {
    super(message);
  }

  static BadCaseException missing(String name) {
    return new BadCaseException(lacking(name));
  }

  private static String lacking(String name) {
    return "缺少 %s，规则需要它 %s is missing, and needed".formatted(name, name);
  }

  /** What the rules say is wrong with a case, by the names of its fields. */
  static String message(UnfitCaseException unfit) {
    var counts = unfit.counts();
    return switch (unfit.fault()) {
      case MISSING -> lacking(Asked.names(counts));
      case MISSING_WEIGHT -> lacking(weight(unfit));
      case MORE_THAN -> {
        var parts = Asked.names(counts.subList(0, counts.size() - 1));
        var whole = Asked.name(counts.getLast());
        yield "%s 超过了 %s %s: more than %s".formatted(parts, whole, parts, whole);
      }
      case NOT_THE_SUM -> {
        var parts = Asked.names(counts.subList(0, counts.size() - 1));
        var whole = Asked.name(counts.getLast());
        yield "%s 不等于 %s %s: not the same as %s".formatted(parts, whole, parts, whole);
      }
      case NOT_TIED -> "castingVote：赞成与反对并不相等 castingVote: for and against are not equal";
      case NO_CASTING_VOTE ->
          "castingVote：规则此时没有决定性的一票 castingVote: the rulebook has none at this point";
      case NO_SECOND_VOTE -> "round：规则没有再次表决 round: the rulebook has no second vote";
      case TOO_LARGE -> "数目太大，无法计算 the counts are too large to reckon with";
    };
  }

  private static String weight(UnfitCaseException unfit) {
    return unfit.counts().contains(Quantity.FOR) ? "weightFor" : "weightAgainst";
  }
}
