package plenary.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import plenary.record.RecordSink;
import plenary.record.SealedEntry;
import plenary.record.WithheldEntry;
import plenary.record.json.Json;

/**
 * Hands entries over to a thread of its own, in order, a few hundred at a time: while one half of
 * the machine reads and hashes, the other replays. What waits is bounded, in number and in bytes.
 */
final class Handover implements RecordSink {
  private static final int BATCHES = 4;
  private static final int MOST_ENTRIES = 256;
  private static final int MOST_BYTES = 1 << 18;

  private final RecordSink to;
  private final BlockingQueue<List<Runnable>> waiting = new ArrayBlockingQueue<>(BATCHES);
  private final Thread worker = new Thread(this::work, "replay");
  private List<Runnable> batch = new ArrayList<>(MOST_ENTRIES);
  private int bytes;
  private @Nullable Throwable failure; // the worker's, until it has ended

  Handover(RecordSink to) {
    this.to = to;
    worker.setDaemon(true);
    worker.start();
  }

  @Override
  public void shown(SealedEntry entry, Json.Obj payload) {
    bytes += entry.payload().length;
    add(() -> to.shown(entry, payload));
  }

  @Override
  public void withheld(WithheldEntry entry) {
    add(() -> to.withheld(entry));
  }

  private void add(Runnable step) {
    batch.add(step);
    if (batch.size() >= MOST_ENTRIES || bytes >= MOST_BYTES) hand();
  }

  private void hand() {
    put(batch);
    batch = new ArrayList<>(MOST_ENTRIES);
    bytes = 0;
  }

  private void put(List<Runnable> steps) {
    try {
      waiting.put(steps);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while verifying", e);
    }
  }

  /** Waits until everything is taken in, and throws what the taking in threw. */
  void finish() {
    if (!batch.isEmpty()) hand();
    put(List.of());
    try {
      worker.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while verifying", e);
    }
    switch (failure) {
      case null -> {}
      case Error error -> throw error;
      case RuntimeException broken -> throw broken;
      default -> throw new IllegalStateException(failure);
    }
  }

  /** After a failure what comes is thrown away, so that whoever reads is never kept waiting. */
  private void work() {
    try {
      for (var steps = waiting.take(); !steps.isEmpty(); steps = waiting.take()) {
        if (failure == null) run(steps);
      }
    } catch (InterruptedException e) {
      failure = new IllegalStateException("interrupted while verifying", e);
    }
  }

  private void run(List<Runnable> steps) {
    try {
      steps.forEach(Runnable::run);
    } catch (Throwable e) { // also when the stack or the memory is full
      failure = e;
    }
  }
}
