package plenary.app.web.deputy;

import java.util.Optional;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.web.home.Where;
import plenary.base.Text;
import plenary.floor.Floor;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What is the same for every deputy: where the sitting is. It holds no count.
 *
 * @param where in words
 * @param next what comes after the item that is on, in words
 * @param rest changes when papers are filed or given out, or the debate opens or ends, so that a
 *     page can tell whether it is old
 * @param round names the round and its state, so that a page can tell whether its buttons belong to
 *     it; empty where there is no vote
 * @param running whether a vote by device is running
 */
public record Status(Text where, Optional<Text> next, String rest, String round, boolean running) {

  private static final Text TRIAL =
      new Text("正在试按，不计票。", "The devices are being tried; it counts for nothing.");

  static Status of(Session session, Sitting sitting) {
    Optional<Vote> vote = sitting.current().flatMap(item -> session.lastRound(item.id()));
    return new Status(
        sitting.trial() ? TRIAL : Where.of(session, sitting),
        sitting.current().flatMap(_ -> sitting.next()).map(item -> item.item().title()),
        papers(session, sitting) + debate(session, sitting),
        sitting.trial() ? "trial" : vote.map(Status::round).orElse(""),
        vote.filter(Status::pressing).isPresent());
  }

  private static String debate(Session session, Sitting sitting) {
    boolean voting = session.openVote(sitting.plan().sitting()).isPresent();
    return session.floor(sitting.plan().sitting()).flatMap(Floor::debate).isPresent()
        ? voting ? "-v" : "-d"
        : voting ? "-" : "";
  }

  private static int papers(Session session, Sitting sitting) {
    int filed =
        session.papers().stream()
            .mapToInt(paper -> paper.versions().size() + paper.distributions().size())
            .sum();
    return filed + (int) sitting.items().stream().filter(Progress::distributed).count();
  }

  private static boolean pressing(Vote vote) {
    return vote.state() == Vote.State.OPEN && vote.byDevice() && vote.heldAt().isEmpty();
  }

  static String round(Vote vote) {
    var held = vote.heldAt().isPresent() ? "-held" : "";
    return vote.id().number() + "-" + vote.state().ordinal() + held;
  }
}
