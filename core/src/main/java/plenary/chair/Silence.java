package plenary.chair;

import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.chair.Move.Blank;
import plenary.rules.Quorum.OnLoss;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/** The question that the law leaves open: attendance fell below the quorum after the opening. */
final class Silence {
  private Silence() {}

  /** Adds the question to a scene, where it is to be asked. */
  static Scene add(Scene scene, Session session, Sitting sitting) {
    var check = QuorumCheck.of(session, sitting);
    if (!lost(check)) return scene;
    return scene
        .direct(words(session, check))
        .orAsk(
            Sentence.of("move.answer-silence"), 'Q', new Blank.Silence(sitting.plan().sitting()));
  }

  private static Sentence words(Session session, QuorumCheck check) {
    var cites = check.quorum().orElseThrow().requirement().cites();
    return Sentence.of("script.quorum-lost")
        .with("present", check.present())
        .with("need", check.need())
        .with("article", session.rulebook().cite(cites.getFirst()));
  }

  private static boolean lost(QuorumCheck check) {
    return !check.met()
        && check.quorum().filter(quorum -> quorum.onLoss() == OnLoss.ASK).isPresent();
  }
}
