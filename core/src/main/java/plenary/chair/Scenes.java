package plenary.chair;

import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.ResumeSitting;
import plenary.agenda.Sitting;
import plenary.base.Sentence;

/** The scenes that need nothing but the sitting itself. */
final class Scenes {
  private Scenes() {}

  static Scene suspended(Sitting sitting) {
    var id = sitting.plan().sitting();
    var scene =
        new Scene()
            .read(Sentence.of("script.resume"))
            .then(Sentence.of("move.resume"), new ResumeSitting(id));
    boolean done = sitting.current().isEmpty() && sitting.next().isEmpty();
    boolean free = done && sitting.objection().isEmpty();
    return free ? scene.or(Sentence.of("move.adjourn"), 'E', new AdjournSitting(id)) : scene;
  }

  static Scene over(Sitting sitting) {
    boolean held = sitting.state() == Sitting.State.ADJOURNED;
    return new Scene().direct(Sentence.of(held ? "script.over" : "script.not-held"));
  }
}
