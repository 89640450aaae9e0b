package plenary.app.bench.hall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Everybody presses once, spread evenly over a time, whether or not the others have an answer.
 *
 * @param waits how long each waited from when the press was due, in order of length
 * @param last when the last answer came
 */
record OpenLoop(List<Long> waits, long last) {
  private static final long BEFORE = Duration.ofMillis(200).toNanos();

  static OpenLoop run(List<Phone> phones, Duration time, Consumer<Phone> press) {
    var order = new ArrayList<>(phones);
    Collections.shuffle(order, new Random(1)); // nobody comes in order
    long begin = System.nanoTime() + BEFORE;
    var ends = new ArrayList<CompletableFuture<Long>>(order.size());
    for (int i = 0; i < order.size(); i++) {
      var phone = order.get(i);
      long due = begin + time.toNanos() * i / order.size();
      var end = new CompletableFuture<Long>();
      ends.add(end);
      Thread.startVirtualThread(() -> press(phone, due, press, end));
    }
    var waits = new ArrayList<Long>(order.size());
    long last = 0;
    for (int i = 0; i < ends.size(); i++) {
      long end = ends.get(i).join();
      waits.add(end - (begin + time.toNanos() * i / order.size()));
      last = Math.max(last, end);
    }
    Collections.sort(waits);
    return new OpenLoop(waits, last);
  }

  private static void press(
      Phone phone, long due, Consumer<Phone> press, CompletableFuture<Long> end) {
    try {
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      press.accept(phone);
      end.complete(System.nanoTime());
    } catch (RuntimeException e) {
      end.completeExceptionally(e);
    }
  }

  /** How long so many of a hundred waited at the most. */
  double millis(int hundredths) {
    int at = Math.min(waits.size() - 1, (int) ((long) waits.size() * hundredths / 100));
    return waits.get(at) / 1e6;
  }
}
