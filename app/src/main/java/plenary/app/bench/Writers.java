package plenary.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.LongAdder;

/** Many at once, each doing one thing after the other until the time is over. */
final class Writers {
  private Writers() {}

  /** What a writer does again and again. */
  interface Work {
    /**
     * Does it once.
     *
     * @param writer from 0
     * @param turn from 0
     */
    void run(int writer, int turn) throws InterruptedException;
  }

  /** How often it was done a second. */
  static double rate(int writers, Duration time, Work work) throws InterruptedException {
    var done = new LongAdder();
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    var threads = new ArrayList<Thread>(writers);
    for (int i = 0; i < writers; i++) {
      int writer = i;
      threads.add(
          Thread.startVirtualThread(
              () -> {
                try {
                  for (int turn = 0; System.nanoTime() < end; turn++) {
                    work.run(writer, turn);
                    done.increment();
                  }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }));
    }
    for (var thread : threads) thread.join();
    return done.sum() * 1e9 / (System.nanoTime() - begin);
  }
}
