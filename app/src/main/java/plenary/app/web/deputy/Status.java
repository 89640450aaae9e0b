package plenary.app.web.deputy;

import java.util.Optional;
import plenary.agenda.Sitting;
import plenary.app.web.home.Where;
import plenary.base.Text;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What is the same for every deputy: where the sitting is. It holds no count.
 *
 * @param where in words
 * @param round names the round and its state, so that a page can tell whether its buttons belong to
 *     it; empty where there is no vote
 * @param running whether a vote by device is running
 */
public record Status(Text where, String round, boolean running) {

  static Status of(Session session, Sitting sitting) {
    Optional<Vote> vote = sitting.current().flatMap(item -> session.lastRound(item.id()));
    return new Status(
        Where.of(session, sitting),
        vote.map(Status::round).orElse(""),
        vote.filter(each -> each.state() == Vote.State.OPEN && !each.byHands()).isPresent());
  }

  static String round(Vote vote) {
    return vote.id().number() + "-" + vote.state().ordinal();
  }
}
