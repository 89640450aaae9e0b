package plenary.session;

import plenary.act.Business.Question;
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
        .map(progress -> progress.item().business())
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .orElseThrow(() -> new IllegalStateException("no question on item " + id.code()));
  }
}
