package plenary.paper;

import plenary.act.Business.Question;
import plenary.base.ItemId;
import plenary.base.Text;
import plenary.session.Session;
import plenary.vote.Vote;

/** What votes were on. */
final class Questions {
  private Questions() {}

  static Text motion(Session session, Vote vote) {
    return motion(session, vote.item());
  }

  /** The motion of an item, or the item's title where it holds no question. */
  static Text motion(Session session, ItemId id) {
    var item = session.sitting(id.sitting()).flatMap(sitting -> sitting.item(id)).orElseThrow();
    return item.item().business() instanceof Question question
        ? question.motion()
        : item.item().title();
  }
}
