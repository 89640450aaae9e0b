package plenary.app.chamber;

import java.util.List;
import java.util.Optional;
import plenary.record.SealedEntry;
import plenary.record.tree.TreeHead;

/**
 * What came of a task: entries to be written, and what to tell once they are on disk, and with them
 * everything before.
 */
sealed interface Outcome {

  /**
   * A command is decided.
   *
   * @param entries in order; none after a refusal, or for a vote that went into an urn
   * @param milestone the record at this point, where a checkpoint is due
   */
  record Decided(
      Waiting<Answer> who, Answer answer, List<SealedEntry> entries, Optional<TreeHead> milestone)
      implements Outcome {}

  /** The head was asked. */
  record Head(Waiting<Optional<TreeHead>> who, TreeHead head) implements Outcome {}

  /** Nothing comes after. */
  record End() implements Outcome {}

  /** Tells it. */
  default void tell() {
    switch (this) {
      case Decided decided -> decided.who().tell(decided.answer());
      case Head(var who, var head) -> who.tell(Optional.of(head));
      case End _ -> {}
    }
  }

  /** Tells that the chamber has stopped. */
  default void turnAway() {
    switch (this) {
      case Decided decided -> decided.who().turnAway();
      case Head(var who, _) -> who.turnAway();
      case End _ -> {}
    }
  }
}
