package plenary.session;

import plenary.base.Sentence;
import plenary.rules.Base;
import plenary.rules.Threshold;
import plenary.rules.Threshold.AtLeast;
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
    boolean half = threshold.top() == 1 && threshold.bottom() == 2;
    boolean all = threshold.top() == threshold.bottom();
    var key =
        switch (threshold) {
          case MoreThan _ -> half ? "share.half" : "share.more";
          case AtLeast _ -> all ? "share.all" : "share.least";
        };
    return Sentence.of(key).with("top", threshold.top()).with("bottom", threshold.bottom());
  }
}
