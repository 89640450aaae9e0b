package plenary.app.web.tellers;

import java.util.List;
import java.util.Optional;
import plenary.act.CountSheet;
import plenary.base.Text;
import plenary.session.Motions;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * A vote in which there is something to count, as every counter may see it.
 *
 * @param motion what is voted on
 * @param total the count, once two agree on every part
 * @param entered how many choices were taken from deputies whose devices failed
 */
public record Count(
    int vote,
    Text motion,
    Kind kind,
    Stage stage,
    List<Part> parts,
    Optional<CountSheet> total,
    int entered) {

  /** What is counted. */
  public enum Kind {
    HANDS,
    KEYPAD,
    PAPER,
    /** Choices of those whose devices failed, in a recorded vote. */
    NAMES
  }

  /** What a counter can do of it now. */
  public enum Stage {
    /** Enter what was counted. */
    ENTER,
    /** Wait: papers are still coming in. */
    WAIT,
    /** Nothing: it is counted, or is not going to be. */
    DONE
  }

  public Count {
    parts = List.copyOf(parts);
  }

  /** Whether figures are entered, and not choices by name. */
  public boolean byFigures() {
    return kind != Kind.NAMES;
  }

  static List<Count> all(Session session) {
    return session.votes().stream()
        .filter(Vote::unsettled)
        .filter(vote -> vote.countedByPeople() || vote.byName())
        .map(vote -> of(session, vote))
        .toList();
  }

  private static Count of(Session session, Vote vote) {
    var kind = kind(vote);
    boolean figures = kind != Kind.NAMES;
    return new Count(
        vote.id().number(),
        Motions.of(session, vote),
        kind,
        stage(vote, kind),
        figures ? Part.all(vote) : List.of(),
        figures && vote.figuresKnown() ? Optional.of(total(vote)) : Optional.empty(),
        vote.enteredChoices());
  }

  private static CountSheet total(Vote vote) {
    return new CountSheet(vote.tally(), vote.invalid(), Optional.empty(), Optional.empty());
  }

  private static Kind kind(Vote vote) {
    return switch (vote.opened().channel()) {
      case HANDS -> Kind.HANDS;
      case KEYPAD -> Kind.KEYPAD;
      case PAPER -> Kind.PAPER;
      case DEVICE, SILENCE -> Kind.NAMES;
    };
  }

  private static Stage stage(Vote vote, Kind kind) {
    boolean open = vote.state() == Vote.State.OPEN;
    return switch (kind) {
      case NAMES -> Stage.ENTER;
      case PAPER -> open ? Stage.WAIT : unlessKnown(vote);
      case HANDS, KEYPAD -> open ? unlessKnown(vote) : Stage.DONE;
    };
  }

  private static Stage unlessKnown(Vote vote) {
    return vote.figuresKnown() || vote.uncounted() ? Stage.DONE : Stage.ENTER;
  }
}
