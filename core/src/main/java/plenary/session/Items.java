package plenary.session;

import java.util.Optional;
import java.util.stream.Stream;
import plenary.act.Business.Question;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.ItemId;
import plenary.rules.Topic;

/** What an item of a sitting holds. */
final class Items {
  private Items() {}

  /**
   * The question of an item.
   *
   * @throws IllegalStateException if the item holds none
   */
  static Question question(Sitting sitting, ItemId id) {
    return sitting
        .item(id)
        .flatMap(Items::question)
        .orElseThrow(() -> new IllegalStateException("no question on item " + id.code()));
  }

  /** Every question of a sitting's order of business, in order. */
  static Stream<Question> questions(Sitting sitting) {
    return sitting.items().stream().flatMap(item -> question(item).stream());
  }

  private static Optional<Question> question(Progress item) {
    return item.item().business().question();
  }

  /** The word a topic goes by in the wording. */
  static String word(Topic topic) {
    return switch (topic) {
      case VOTING_METHOD -> "voting-method";
      case ELECTION_METHOD -> "election-method";
      case DEADLINE -> "deadline";
      case DRAFT -> "draft";
      case LIST -> "list";
      case PUT_TO_VOTE -> "put-to-vote";
      case WHAT_FOLLOWS -> "what-follows";
      case OTHER -> "other";
    };
  }
}
