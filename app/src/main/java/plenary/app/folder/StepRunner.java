package plenary.app.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Chamber;
import plenary.app.replay.Steps;
import plenary.base.Text;
import plenary.record.folder.Asked.Once;
import plenary.record.folder.Step;
import plenary.record.input.InputException;

/** Asks the steps of a session folder in a chamber, which gives them its own times. */
public final class StepRunner {
  private final Chamber chamber;

  public StepRunner(Chamber chamber) {
    this.chamber = chamber;
  }

  private record Pending(Step step, Asked asked, CompletableFuture<Answer> answer) {}

  /**
   * Asks steps in order, and waits for the answers. Steps that do not depend on what came before
   * are written together.
   *
   * @throws InputException if one cannot be done, naming the place it was written at
   */
  public void run(List<Step> steps) {
    var pending = new ArrayList<Pending>();
    for (var step : steps) {
      for (var asked : commands(step, pending)) {
        pending.add(new Pending(step, asked, chamber.ask(asked)));
      }
    }
    settle(pending);
  }

  private List<Asked> commands(Step step, List<Pending> pending) {
    if (step.asked() instanceof Once(var command)) {
      return List.of(new Asked(step.id(), step.by(), command));
    }
    settle(pending);
    return chamber.read(session -> Steps.commands(step, session));
  }

  private void settle(List<Pending> pending) {
    for (var each : pending) {
      switch (each.answer().join()) {
        case Answer.Done _, Answer.Dropped _ -> {}
        case Answer.Refused(var refusal) -> throw fault(each, chamber.say(refusal.sentence()));
        case Answer.Overtaken _ -> throw new IllegalStateException("a folder sees nothing");
        case Answer.IdTaken _ -> throw fault(each, Text.same("id " + each.asked().id()));
        case Answer.Unavailable(var words) -> throw fault(each, words);
      }
    }
    pending.clear();
  }

  private static InputException fault(Pending at, Text why) {
    return new InputException(at.step().origin(), why.zh() + " " + why.en());
  }
}
