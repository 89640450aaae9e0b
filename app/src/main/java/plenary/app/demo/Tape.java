package plenary.app.demo;

import java.util.List;
import plenary.app.chamber.Chamber;
import plenary.app.folder.FolderSteps;
import plenary.app.folder.StepRunner;
import plenary.record.folder.Step;

/** A recorded sitting that runs by itself: every step at its moment, by a clock of its own. */
final class Tape {
  private final StepRunner runner;
  private final RunningClock clock;
  private final FolderSteps example;
  private final Thread thread = Thread.ofVirtual().name("tape").unstarted(this::run);

  Tape(Chamber chamber, RunningClock clock, FolderSteps example) {
    this.runner = new StepRunner(chamber);
    this.clock = clock;
    this.example = example;
  }

  /** Does what comes before the doors at once, and lets the rest run. */
  void start() {
    for (var step : example.beforeDoors()) {
      clock.set(step.at(), false);
      runner.run(List.of(step));
    }
    thread.start();
  }

  void stop() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    var sitting = example.sitting();
    clock.set(sitting.getFirst().at(), true);
    try {
      for (var step : sitting) {
        Thread.sleep(clock.until(step.at()));
        runner.run(List.<Step>of(step));
      }
    } catch (InterruptedException e) {
      // stopped
    }
  }
}
