package plenary.app.chamber;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import plenary.record.tree.TreeHead;

/**
 * Somebody who waits for an answer.
 *
 * @param otherwise what is told where the chamber has stopped
 */
record Waiting<T>(CompletableFuture<T> to, T otherwise) {

  static Waiting<Answer> forAnswer() {
    return new Waiting<>(new CompletableFuture<>(), Answer.UNAVAILABLE);
  }

  static Waiting<Optional<TreeHead>> forHead() {
    return new Waiting<>(new CompletableFuture<>(), Optional.empty());
  }

  void tell(T value) {
    to.complete(value);
  }

  void turnAway() {
    to.complete(otherwise);
  }
}
