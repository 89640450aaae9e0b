package plenary.app.chamber;

/** How far the record is on disk, for those who have seen more of it. */
final class Durable {
  private volatile long size;
  private boolean ended;

  Durable(long size) {
    this.size = size;
  }

  /** The first {@code entries} are on disk. */
  synchronized void reached(long entries) {
    size = entries;
    notifyAll();
  }

  /** No more will get there. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /**
   * Waits until the first {@code entries} are on disk.
   *
   * @throws ChamberStoppedException if they never will be
   */
  void await(long entries) {
    if (size < entries) waitFor(entries);
  }

  private synchronized void waitFor(long entries) {
    try {
      while (size < entries && !ended) wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChamberStoppedException();
    }
    if (size < entries) throw new ChamberStoppedException();
  }
}
