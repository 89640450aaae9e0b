package plenary.app.chamber;

import java.util.Optional;
import plenary.record.tree.TreeHead;

/** Something for the deciding thread to do. */
sealed interface Task {

  /** Decides a command. */
  record Decide(Asked asked, Waiting<Answer> who) implements Task {}

  /** Tells size and root of the record as it stands in this place of the queue. */
  record TellHead(Waiting<Optional<TreeHead>> who) implements Task {}

  /** Looks whether the chamber has stopped. */
  record Look() implements Task {}

  /** Ends: nothing comes after. */
  record End() implements Task {}

  /** Tells whoever waits, if anybody, that the chamber has stopped. */
  default void turnAway() {
    switch (this) {
      case Decide(_, var who) -> who.turnAway();
      case TellHead(var who) -> who.turnAway();
      case Look _, End _ -> {}
    }
  }
}
