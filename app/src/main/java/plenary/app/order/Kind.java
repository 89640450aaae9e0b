package plenary.app.order;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What a sitting does with an item. */
enum Kind {
  ANTHEM,
  REPORT,
  REVIEW,
  QUESTION;

  /** The kind that a cell names. */
  static Optional<Kind> of(String word) {
    return switch (Normalizer.normalize(word, Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT)) {
      case "奏唱国歌", "国歌", "唱国歌", "anthem" -> Optional.of(ANTHEM);
      case "报告", "听取报告", "作报告", "report" -> Optional.of(REPORT);
      case "审查", "印发", "印发审查", "审议", "review" -> Optional.of(REVIEW);
      case "表决", "审议表决", "通过", "vote", "question" -> Optional.of(QUESTION);
      default -> Optional.empty();
    };
  }
}
