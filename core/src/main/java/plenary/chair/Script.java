package plenary.chair;

import java.util.List;
import java.util.Optional;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.session.Session;

/**
 * What the chair has before him or her at one moment of a sitting.
 *
 * @param steps the order of proceedings, what is done, what is being done, what comes
 * @param lines what to read and do now
 * @param primary the one thing to do next; empty when it is somebody else's turn
 * @param others what else may be done, what matters most now first
 * @param branches what will be said whichever way things turn
 */
public record Script(
    List<Step> steps,
    List<Line> lines,
    Optional<Move> primary,
    List<Move> others,
    List<Branch> branches) {
  public Script {
    steps = List.copyOf(steps);
    lines = List.copyOf(lines);
    others = List.copyOf(others);
    branches = List.copyOf(branches);
  }

  /**
   * The script of a sitting as things stand.
   *
   * @throws IllegalArgumentException if there is no such sitting
   */
  public static Script of(Session session, SittingId id) {
    var sitting =
        session
            .sitting(id)
            .orElseThrow(() -> new IllegalArgumentException("no sitting " + id.number()));
    var scene = scene(session, sitting);
    return new Script(
        Steps.of(sitting),
        scene.lines(),
        scene.primary(),
        Urgency.order(scene.others()),
        scene.branches());
  }

  private static Scene scene(Session session, Sitting sitting) {
    if (sitting.trial() && !sitting.over()) return Scenes.trial(session, sitting);
    return switch (sitting.state()) {
      case PLANNED -> new BeforeOpening(session, sitting).scene();
      case OPEN -> new InSitting(session, sitting).scene();
      case SUSPENDED -> Scenes.suspended(sitting);
      case ADJOURNED, NOT_HELD -> Scenes.over(sitting);
    };
  }

  /** A line of the order of proceedings. */
  public record Step(Sentence title, Standing standing) {
    /** Where a step stands. */
    public enum Standing {
      DONE,
      NOW,
      TO_COME,
      ASIDE,
      DEFERRED,
      WITHDRAWN,
      REFERRED,
      DIVIDED
    }
  }

  /**
   * One way things may turn.
   *
   * @param when in which case
   * @param lines what is said then
   */
  public record Branch(Sentence when, List<Line> lines) {
    public Branch {
      lines = List.copyOf(lines);
    }
  }
}
