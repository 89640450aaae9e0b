package plenary.session;

import java.util.ArrayList;
import plenary.act.Business.Amendment;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.ItemId;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.vote.Vote;

/** What is put to the vote on an item, as it is read out. */
public final class Motions {
  private Motions() {}

  /** What a vote is or was on. */
  public static Text of(Session session, Vote vote) {
    return of(session, vote.item());
  }

  /**
   * The motion of an item, with those that are decided together with it, and whether it was
   * amended; the item's title where it holds no question.
   *
   * @throws java.util.NoSuchElementException if there is no such item
   */
  public static Text of(Session session, ItemId id) {
    var sitting = session.sitting(id.sitting()).orElseThrow();
    var item = sitting.item(id).orElseThrow();
    var all = new ArrayList<Text>();
    all.add(alone(session, sitting, item));
    for (var other : sitting.joinedTo(id)) all.add(alone(session, sitting, other));
    return all.size() == 1
        ? all.getFirst()
        : session.say(Sentence.of("motion.joined").with("motions", all));
  }

  private static Text alone(Session session, Sitting sitting, Progress item) {
    var question = item.item().business().question();
    if (question.isEmpty()) return item.item().title();
    boolean amended =
        sitting.items().stream()
            .filter(each -> amends(each, item.id()))
            .flatMap(each -> session.lastRound(each.id()).stream())
            .anyMatch(vote -> vote.state() == Vote.State.ANNOUNCED && vote.carried());
    var motion = question.get().motion();
    return amended ? session.say(Sentence.of("motion.amended").with("motion", motion)) : motion;
  }

  /** Whether an item is an amendment to the text of another. */
  static boolean amends(Progress item, ItemId text) {
    return item.item().business() instanceof Amendment(_, _, var to) && to.equals(text);
  }
}
