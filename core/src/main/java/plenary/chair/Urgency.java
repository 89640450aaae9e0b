package plenary.chair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which moves matter most, whatever the scene: a console shows those first. */
final class Urgency {
  /** What is named here goes first, in this order; the rest keeps its own. */
  private static final List<String> FIRST =
      List.of(
          "move.answer-silence",
          "move.hear-order",
          "move.casting-vote",
          "move.hold",
          "move.enter-choice",
          "move.explain",
          "move.more-time",
          "move.request",
          "move.close-debate",
          "move.put-again",
          "move.open-vote.hands",
          "move.leave-uncounted",
          "move.correct-hands",
          "move.what-follows",
          "move.fault",
          "move.void-round",
          "move.objection",
          "move.take-up",
          "move.suspend",
          "move.defer");

  private Urgency() {}

  static List<Move> order(List<Move> moves) {
    var ordered = new ArrayList<>(moves);
    ordered.sort(Comparator.comparingInt(Urgency::place)); // stable
    return ordered;
  }

  private static int place(Move move) {
    int place = FIRST.indexOf(move.label().key());
    return place < 0 ? FIRST.size() : place;
  }
}
