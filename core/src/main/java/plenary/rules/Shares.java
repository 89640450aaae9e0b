package plenary.rules;

import plenary.base.Sentence;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.AtLeastRoot;
import plenary.rules.Threshold.Fewest;
import plenary.rules.Threshold.MoreThan;

/** Bases and shares in words: 全体代表 的 过半数. */
public final class Shares {
  private Shares() {}

  /** What a share is a share of. */
  public static Sentence of(Base base) {
    return switch (base) {
      case SEATS -> Sentence.of("base.seats");
      case MEMBERS -> Sentence.of("base.members");
      case PRESENT -> Sentence.of("base.present");
      case CAST -> Sentence.of("base.cast");
      case VALID -> Sentence.of("base.valid");
      case FOR_AGAINST -> Sentence.of("base.for-against");
    };
  }

  /** The share itself: 过半数, 三分之二以上. */
  public static Sentence of(Threshold threshold) {
    return switch (threshold) {
      case MoreThan(int top, int bottom) when bottom == 2 && top == 1 -> of("share.half", 1, 2);
      case MoreThan(int top, int bottom) -> of("share.more", top, bottom);
      case AtLeast(int top, int bottom) when top == bottom -> of("share.all", top, bottom);
      case AtLeast(int top, int bottom) -> of("share.least", top, bottom);
      case AtLeastRoot(int top, int bottom) -> of("share.root", top, bottom);
      case Fewest(int count) -> Sentence.of("share.fewest").with("count", count);
    };
  }

  private static Sentence of(String key, int top, int bottom) {
    return Sentence.of(key).with("top", top).with("bottom", bottom);
  }
}
