package plenary.app.chamber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import plenary.app.journal.Journal;
import plenary.app.journal.Stored;
import plenary.record.SealedEntry;

/** A journal on a disk that does as it is told: it may be slow, or fail. */
final class ScriptedJournal implements Journal {
  private final Journal journal;
  private final Semaphore batches = new Semaphore(Integer.MAX_VALUE / 2);
  private volatile Mood mood = Mood.WELL;

  /** How the disk is. */
  enum Mood {
    WELL,
    /** Writes nothing and says so. */
    FAILING,
    /** Writes, and says that it failed. */
    LYING
  }

  ScriptedJournal(Journal journal) {
    this.journal = journal;
  }

  void become(Mood next) {
    mood = next;
  }

  /** Batches wait from now on. */
  void hold() {
    batches.drainPermits();
  }

  /** Lets one batch through. */
  void letOne() {
    batches.release();
  }

  void letAll() {
    batches.release(Integer.MAX_VALUE / 2);
  }

  /** How many threads wait to write: 0 or 1. */
  boolean isWaiting() {
    return batches.hasQueuedThreads();
  }

  @Override
  public long size() {
    return journal.size();
  }

  @Override
  public void append(List<SealedEntry> batch) {
    batches.acquireUninterruptibly();
    if (mood != Mood.FAILING) journal.append(batch);
    if (mood != Mood.WELL) throw new UncheckedIOException(new IOException("the disk failed"));
  }

  @Override
  public List<Stored> read(long from, int most) {
    return journal.read(from, most);
  }

  @Override
  public void recover() {
    if (mood == Mood.FAILING) throw new UncheckedIOException(new IOException("the disk failed"));
    journal.recover();
  }

  @Override
  public void close() {
    journal.close();
  }
}
