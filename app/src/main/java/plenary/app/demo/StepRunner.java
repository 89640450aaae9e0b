package plenary.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Chamber;
import plenary.base.MemberId;
import plenary.base.VoteId;
import plenary.paper.Papers;
import plenary.record.folder.Asked;
import plenary.record.folder.Step;
import plenary.session.Session;

/** Asks the steps of a folder in a chamber. */
public final class StepRunner {
  private final Chamber chamber;
  private final List<Pending> pending = new ArrayList<>();

  private record Pending(Step step, CompletableFuture<Answer> answer) {}

  public StepRunner(Chamber chamber) {
    this.chamber = chamber;
  }

  /**
   * Asks steps in order, and waits for the answers.
   *
   * @throws IllegalStateException if one is refused, naming the place it was written at
   */
  public void run(List<Step> steps) {
    for (var step : steps) ask(step);
    settle();
  }

  private void ask(Step step) {
    switch (step.asked()) {
      case Asked.Once(var command) -> ask(step, step.by(), step.id(), command);
      case Asked.Issue(var kind, var sitting) -> {
        settle(); // a paper is made from all that came before it
        var issue = chamber.read(session -> Papers.issue(session, kind, sitting));
        ask(step, step.by(), step.id(), issue);
      }
      case Asked.Presses presses -> {
        settle();
        for (var cast : presses.by(entitled(presses.vote()))) {
          var by = Actor.deputy(cast.member());
          ask(step, by, step.id() + "." + cast.member().code(), cast);
        }
      }
    }
  }

  private List<MemberId> entitled(VoteId vote) {
    return chamber.read(session -> entitled(session, vote));
  }

  private static List<MemberId> entitled(Session session, VoteId id) {
    var vote = session.vote(id).orElseThrow();
    return session.roster().members().stream()
        .map(member -> member.id())
        .filter(vote::mayVote)
        .toList();
  }

  private void ask(Step step, Actor by, String id, Command command) {
    var asked = new plenary.app.chamber.Asked(id, by, command);
    pending.add(new Pending(step, chamber.ask(asked)));
  }

  private void settle() {
    for (var each : pending) check(each.step(), each.answer().join());
    pending.clear();
  }

  private void check(Step step, Answer answer) {
    switch (answer) {
      case Answer.Done _, Answer.Dropped _ -> {}
      case Answer.Refused(var refusal) ->
          throw new IllegalStateException(
              step.origin() + ": " + chamber.say(refusal.sentence()).en());
      case Answer.IdTaken _, Answer.Unavailable _ ->
          throw new IllegalStateException(step.origin() + ": " + answer);
    }
  }
}
