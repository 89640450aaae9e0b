package plenary.app.web.deputy;

import java.util.Optional;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.web.home.Where;
import plenary.base.Text;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What is the same for every deputy: where the sitting is. It holds no count.
 *
 * @param where in words
 * @param next what comes after the item that is on, in words
 * @param papers how often papers were filed or given out, so that a page can tell whether it is old
 * @param round names the round and its state, so that a page can tell whether its buttons belong to
 *     it; empty where there is no vote
 * @param running whether a vote by device is running
 */
public record Status(Text where, Optional<Text> next, int papers, String round, boolean running) {

  static Status of(Session session, Sitting sitting) {
    Optional<Vote> vote = sitting.current().flatMap(item -> session.lastRound(item.id()));
    return new Status(
        Where.of(session, sitting),
        sitting.current().flatMap(_ -> sitting.next()).map(item -> item.item().title()),
        papers(session, sitting),
        vote.map(Status::round).orElse(""),
        vote.filter(each -> each.state() == Vote.State.OPEN && !each.byHands()).isPresent());
  }

  private static int papers(Session session, Sitting sitting) {
    int filed =
        session.papers().stream()
            .mapToInt(paper -> paper.versions().size() + paper.distributions().size())
            .sum();
    return filed + (int) sitting.items().stream().filter(Progress::distributed).count();
  }

  static String round(Vote vote) {
    return vote.id().number() + "-" + vote.state().ordinal();
  }
}
