package plenary.app.chamber;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Calls a listener after something changed. Never waits for it: what changes while it runs makes it
 * run once more, however much that was.
 */
final class Bell {
  private static final int SILENT = 0;
  private static final int RINGING = 1;
  private static final int AGAIN = 2;

  private final AtomicInteger state = new AtomicInteger(SILENT);
  private final Runnable listener;

  Bell(Runnable listener) {
    this.listener = listener;
  }

  void ring() {
    if (state.compareAndSet(SILENT, RINGING)) {
      Thread.ofVirtual().name("plenary-bell").start(this::call);
    } else if (!state.compareAndSet(RINGING, AGAIN) && state.get() == SILENT) {
      ring();
    }
  }

  private void call() {
    do {
      state.set(RINGING);
      try {
        listener.run();
      } catch (RuntimeException e) { // its own bug; the next change is told all the same
        var thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    } while (!state.compareAndSet(RINGING, SILENT));
  }
}
