package plenary.app.journal;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import plenary.record.SealedEntry;

/** The entries of one session, on disk. One thread appends; others may read meanwhile. */
public interface Journal extends AutoCloseable {

  /** Entries read at once when all are read. */
  int PAGE = 4_096;

  /** How many entries are on disk. */
  long size();

  /**
   * Writes a batch and syncs it: all of it is on disk when this returns.
   *
   * @param batch entries that follow each other, the first with number {@link #size}
   * @throws UncheckedIOException if that is not certain. The journal then takes no more before
   *     {@link #recover} has told what is there.
   */
  void append(List<SealedEntry> batch);

  /**
   * Reads entries in order.
   *
   * @param from the number of the first
   * @param most how many at the most
   * @return fewer only if there are no more
   */
  List<Stored> read(long from, int most);

  /**
   * Goes back to what is on disk, and syncs it, after an append that failed.
   *
   * @throws UncheckedIOException if the disk still fails
   */
  void recover();

  @Override
  void close();

  /** All entries from number {@code from} up to and without {@code to}, a page at a time. */
  default Iterable<Stored> entries(long from, long to) {
    return () -> new Pages(this, from, to);
  }

  /** Goes through a journal page by page. */
  final class Pages implements Iterator<Stored> {
    private final Journal journal;
    private final long to;
    private long next;
    private Iterator<Stored> page = List.<Stored>of().iterator();

    private Pages(Journal journal, long from, long to) {
      this.journal = journal;
      this.next = from;
      this.to = to;
    }

    @Override
    public boolean hasNext() {
      return next < to;
    }

    @Override
    public Stored next() {
      if (!page.hasNext()) {
        page = journal.read(next, (int) Math.min(PAGE, to - next)).iterator();
      }
      next++;
      return page.next();
    }
  }
}
