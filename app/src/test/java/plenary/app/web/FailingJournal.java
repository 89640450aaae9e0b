package plenary.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import plenary.app.journal.Journal;
import plenary.app.journal.Stored;
import plenary.record.SealedEntry;

/** A journal whose disk fails when it is told to. */
public final class FailingJournal implements Journal {
  private final Journal journal;
  private volatile boolean failing;

  public FailingJournal(Journal journal) {
    this.journal = journal;
  }

  /** Whether it fails from now on. */
  public void fail(boolean now) {
    failing = now;
  }

  private void check() {
    if (failing) throw new UncheckedIOException(new IOException("the disk fails"));
  }

  @Override
  public long size() {
    return journal.size();
  }

  @Override
  public void append(List<SealedEntry> batch) {
    check();
    journal.append(batch);
  }

  @Override
  public List<Stored> read(long from, int most) {
    return journal.read(from, most);
  }

  @Override
  public void recover() {
    check();
    journal.recover();
  }

  @Override
  public void close() {
    journal.close();
  }
}
