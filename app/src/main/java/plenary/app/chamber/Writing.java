package plenary.app.chamber;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import plenary.app.chamber.Outcome.Decided;
import plenary.app.journal.Journal;
import plenary.record.SealedEntry;

/** The thread that writes what has gathered, in one transaction, and then tells the answers. */
final class Writing implements Runnable {
  /** Most commands written in one transaction. */
  private static final int AT_ONCE = 8_192;

  private final Journal journal;
  private final Gate gate;
  private final Inbox inbox;
  private final BlockingQueue<Outcome> outbox;
  private final Durable durable;
  private final Watch watch;

  Writing(Journal journal, Queues queues, Durable durable, Watch watch) {
    this.journal = journal;
    this.gate = queues.gate();
    this.inbox = queues.inbox();
    this.outbox = queues.outbox();
    this.durable = durable;
    this.watch = watch;
  }

  @Override
  public void run() {
    try {
      var batch = new ArrayList<Outcome>();
      do {
        batch.clear();
        batch.add(outbox.take());
        outbox.drainTo(batch, AT_ONCE - 1);
        write(batch);
      } while (!(batch.getLast() instanceof Outcome.End));
    } catch (InterruptedException e) { // nobody interrupts this thread
      throw new IllegalStateException(e);
    }
  }

  private void write(List<Outcome> batch) {
    try {
      if (!gate.hasFailed()) {
        journal.append(entries(batch));
        durable.reached(journal.size());
        tell(batch);
        return;
      }
    } catch (Throwable e) {
      gate.fail(e);
    }
    durable.end();
    watch.changed();
    batch.forEach(Outcome::turnAway);
    inbox.wake();
  }

  private static List<SealedEntry> entries(List<Outcome> batch) {
    var entries = new ArrayList<SealedEntry>(batch.size());
    for (var outcome : batch) {
      if (outcome instanceof Decided decided) entries.addAll(decided.entries());
    }
    return entries;
  }

  private void tell(List<Outcome> batch) {
    for (var outcome : batch) {
      if (outcome instanceof Decided decided) decided.milestone().ifPresent(watch::milestone);
    }
    watch.changed(); // first, so that whoever has an answer knows that the screens were told
    var told = List.copyOf(batch);
    Thread.startVirtualThread(() -> told.forEach(Outcome::tell));
  }
}
