package plenary.app.chamber;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * How far the record is on disk, for those who have seen more of it. Thousands may wait at once, so
 * each is woken when it is his turn, and nobody queues for a lock on waking.
 */
final class Durable {
  private final ConcurrentLinkedQueue<Waiter> waiters = new ConcurrentLinkedQueue<>();
  private volatile long size;
  private volatile boolean ended;

  private record Waiter(long entries, Thread thread) {}

  Durable(long size) {
    this.size = size;
  }

  /** The first {@code entries} are on disk. */
  void reached(long entries) {
    size = entries;
    waiters.removeIf(waiter -> waiter.entries() <= entries && wake(waiter));
  }

  /** No more will get there. */
  void end() {
    ended = true;
    waiters.removeIf(Durable::wake);
  }

  private static boolean wake(Waiter waiter) {
    LockSupport.unpark(waiter.thread());
    return true;
  }

  /**
   * Waits until the first {@code entries} are on disk.
   *
   * @throws ChamberStoppedException if they never will be
   */
  void await(long entries) {
    if (size < entries) waitFor(entries);
  }

  private void waitFor(long entries) {
    var waiter = new Waiter(entries, Thread.currentThread());
    waiters.add(waiter); // before looking again: whoever gets there now finds it
    while (size < entries && !ended) {
      LockSupport.park(this);
      if (Thread.currentThread().isInterrupted()) {
        waiters.remove(waiter);
        throw new ChamberStoppedException();
      }
    }
    if (size < entries) throw new ChamberStoppedException();
  }
}
