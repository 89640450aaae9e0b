package plenary.session;

import java.util.Optional;
import java.util.stream.Stream;
import plenary.act.Business.Question;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.ItemId;

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
}
