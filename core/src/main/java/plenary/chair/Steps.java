package plenary.chair;

import java.util.ArrayList;
import java.util.List;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.chair.Script.Step;
import plenary.chair.Script.Step.Standing;

/** The order of proceedings: opening, items, adjournment. */
final class Steps {
  private Steps() {}

  static List<Step> of(Sitting sitting) {
    var steps = new ArrayList<Step>();
    boolean opened = sitting.openedAt().isPresent();
    steps.add(new Step(Sentence.of("step.opening"), opened ? Standing.DONE : Standing.NOW));
    for (var item : sitting.items()) steps.add(step(sitting, item));
    steps.add(new Step(Sentence.of("step.adjournment"), adjournment(sitting)));
    return steps;
  }

  private static Step step(Sitting sitting, Progress item) {
    var title = Sentence.of("step.item").with("title", item.item().title());
    return new Step(title, standing(sitting, item));
  }

  private static Standing standing(Sitting sitting, Progress item) {
    return switch (item.state()) {
      case DONE -> Standing.DONE;
      case DEFERRED -> Standing.DEFERRED;
      case WITHDRAWN -> Standing.WITHDRAWN;
      case REFERRED -> Standing.REFERRED;
      case DIVIDED -> Standing.DIVIDED;
      case OPEN -> Standing.NOW;
      case ASIDE -> Standing.ASIDE;
      case JOINED -> Standing.TO_COME;
      case WAITING -> isNext(sitting, item) ? Standing.NOW : Standing.TO_COME;
    };
  }

  private static boolean isNext(Sitting sitting, Progress item) {
    return sitting.underWay()
        && sitting.current().isEmpty()
        && sitting.next().filter(item::equals).isPresent();
  }

  private static Standing adjournment(Sitting sitting) {
    if (sitting.over()) return Standing.DONE;
    boolean last = sitting.underWay() && sitting.current().isEmpty() && sitting.next().isEmpty();
    return last ? Standing.NOW : Standing.TO_COME;
  }
}
