package plenary.chair;

import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.EndTrial;
import plenary.act.AgendaCommand.ResumeSitting;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.chair.Move.Blank.Challenge;
import plenary.chair.Move.Blank.Objection;
import plenary.chair.Move.Blank.Statement;
import plenary.chair.Move.Blank.Suspension;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/** The scenes that need nothing but the sitting itself. */
final class Scenes {
  private Scenes() {}

  static Scene suspended(Sitting sitting) {
    var id = sitting.plan().sitting();
    var scene =
        new Scene()
            .read(Sentence.of("script.resume"))
            .then(Sentence.of("move.resume"), new ResumeSitting(id));
    boolean done =
        sitting.current().isEmpty() && sitting.aside().isEmpty() && sitting.next().isEmpty();
    boolean free = done && sitting.objection().isEmpty();
    return free ? scene.or(Sentence.of("move.adjourn"), 'E', new AdjournSitting(id)) : scene;
  }

  static Scene over(Sitting sitting) {
    boolean held = sitting.state() == Sitting.State.ADJOURNED;
    return new Scene().direct(Sentence.of(held ? "script.over" : "script.not-held"));
  }

  /** Everybody tries the devices; it counts for nothing. */
  static Scene trial(Session session, Sitting sitting) {
    var id = sitting.plan().sitting();
    return new Scene()
        .read(Sentence.of("script.trial"))
        .direct(
            Sentence.of("script.trying")
                .with("pressed", session.trial(id).orElseThrow().count())
                .with("present", session.attendance(id).orElseThrow().count()))
        .then(Sentence.of("move.end-trial"), new EndTrial(id));
  }

  /** What may come from the hall at any moment. */
  static Scene pausable(Session session, Sitting sitting, Scene scene) {
    var id = sitting.plan().sitting();
    scene
        .orAsk(Sentence.of("move.objection"), 'Y', new Objection(id))
        .orAsk(Sentence.of("move.statement"), 'J', new Statement(id));
    if (QuorumCheck.presumed(session, sitting).isPresent()) {
      scene.orAsk(Sentence.of("move.challenge-quorum"), 'C', new Challenge(id));
    }
    return scene.orAsk(Sentence.of("move.suspend"), 'P', new Suspension(id));
  }
}
