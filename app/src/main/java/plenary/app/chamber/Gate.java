package plenary.app.chamber;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether a run still takes commands. Once shut it never opens again. */
final class Gate {
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private volatile boolean shut;

  /** Shuts in good order: what came before is still done. */
  void shut() {
    shut = true;
  }

  /** Shuts because of a fault: nothing more is done or told. The first fault is the one kept. */
  void fail(Throwable cause) {
    fault.compareAndSet(null, cause);
    shut = true;
  }

  boolean isShut() {
    return shut;
  }

  boolean hasFailed() {
    return fault.get() != null;
  }

  Optional<Throwable> fault() {
    return Optional.ofNullable(fault.get());
  }
}
