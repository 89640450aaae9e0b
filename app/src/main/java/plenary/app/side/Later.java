package plenary.app.side;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes that nobody waits for: a thread of their own writes them, many in one transaction. */
final class Later implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Later.class);
  private static final int MOST_WAITING = 20_000;
  private static final int BATCH = 500;

  private final SideStore store;
  private final BlockingQueue<Item> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicLong lost = new AtomicLong();
  private final Thread writer = Thread.ofVirtual().name("side-store").start(this::write);

  Later(SideStore store) {
    this.store = store;
  }

  private sealed interface Item {
    record Change(String sql, Object[] values) implements Item {}

    /** Somebody waits for all that was before. */
    record Mark(CountDownLatch reached) implements Item {}

    /** Nothing comes any more. */
    record End() implements Item {}
  }

  /** Whoever floods the door fills this queue and no memory; what does not fit is counted. */
  void add(String sql, Object... values) {
    if (!waiting.offer(new Item.Change(sql, values))) lost.incrementAndGet();
  }

  void settle() {
    var mark = new Item.Mark(new CountDownLatch(1));
    try {
      waiting.put(mark);
      mark.reached().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    var batch = new ArrayList<Item>();
    try {
      while (true) {
        batch.add(waiting.take());
        waiting.drainTo(batch, BATCH);
        write(batch);
        if (batch.stream().anyMatch(Item.End.class::isInstance)) return;
        batch.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody interrupts this thread but to end it
    }
  }

  private void write(List<Item> batch) {
    try {
      store.together(
          () -> {
            for (var item : batch) {
              if (item instanceof Item.Change(var sql, var values)) store.change(sql, values);
            }
          });
    } catch (UncheckedIOException e) {
      LOG.error("旁存写入失败 the side store could not be written: {}", e.getMessage());
    }
    for (var item : batch) if (item instanceof Item.Mark(var reached)) reached.countDown();
    long gone = lost.getAndSet(0);
    if (gone > 0) LOG.warn("登录日志过多，略去{}条 too many lines at once, {} left out", gone, gone);
  }

  @Override
  public void close() {
    try {
      waiting.put(new Item.End());
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
