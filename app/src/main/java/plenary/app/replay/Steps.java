package plenary.app.replay;

import java.util.ArrayList;
import java.util.List;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.app.chamber.Asked;
import plenary.base.MemberId;
import plenary.base.VoteId;
import plenary.paper.Papers;
import plenary.record.folder.Asked.Issue;
import plenary.record.folder.Asked.Once;
import plenary.record.folder.Asked.Presses;
import plenary.record.folder.Step;
import plenary.record.input.InputException;
import plenary.session.Session;

/** Turns the steps of a session folder into commands, as the session then stands. */
public final class Steps {
  private Steps() {}

  /**
   * The commands of a step.
   *
   * @throws InputException if the step cannot be asked at all
   */
  public static List<Asked> commands(Step step, Session session) {
    try {
      return switch (step.asked()) {
        case Once(var command) -> one(step, command);
        case Issue(var kind, var sitting) -> one(step, Papers.issue(session, kind, sitting));
        case Presses presses -> presses(step, presses, session);
      };
    } catch (IllegalArgumentException e) {
      throw new InputException(step.origin(), String.valueOf(e.getMessage()));
    }
  }

  private static List<Asked> one(Step step, Command command) {
    return List.of(new Asked(step.id(), step.by(), command));
  }

  private static List<Asked> presses(Step step, Presses presses, Session session) {
    var asked = new ArrayList<Asked>();
    for (var press : presses.by(entitled(session, presses.vote()))) {
      var id = step.id() + "-" + (asked.size() + 1);
      asked.add(new Asked(id, Actor.deputy(press.member()), press));
    }
    return asked;
  }

  private static List<MemberId> entitled(Session session, VoteId id) {
    var vote =
        session
            .vote(id)
            .orElseThrow(() -> new IllegalArgumentException("there is no vote " + id.number()));
    var sitting = session.sitting(vote.item().sitting()).orElseThrow();
    return session.roster().rollOf(sitting.plan().body()).stream().filter(vote::mayVote).toList();
  }
}
