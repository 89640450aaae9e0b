package plenary.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plenary.base.Sentence;
import plenary.base.Wording;
import plenary.record.Pins;
import plenary.record.RecordReader;
import plenary.record.RecordReport;
import plenary.record.note.VerifierKey;
import plenary.record.wording.Wordings;

/** Verifies one record: reads it once from beginning to end, replays it, compares every claim. */
public final class Verification {
  /** The types of entries that may be withheld; docs/format/record.md. */
  private static final Set<String> WITHHOLDABLE = Set.of("absence-noted");

  private static final Wording SHIPPED = Wordings.load();
  private static final Phrasebook PHRASEBOOK = Phrasebook.beside(SHIPPED);

  private final Claims claims = new Claims(PHRASEBOOK);
  private final Path path;
  private final @Nullable VerifierKey key;
  private final @Nullable PinnedCheckpoint checkpoint;

  private Verification(
      Path path, @Nullable VerifierKey key, @Nullable PinnedCheckpoint checkpoint) {
    this.path = path;
    this.key = key;
    this.checkpoint = checkpoint;
  }

  /**
   * Verifies the record at {@code path}, a folder or a zip.
   *
   * @param key whose signature it must bear, or null
   * @param checkpoint what it must begin with, or null
   * @throws UncheckedIOException if the disk fails
   */
  public static Findings of(
      Path path, @Nullable VerifierKey key, @Nullable PinnedCheckpoint checkpoint) {
    try {
      return new Verification(path, key, checkpoint).findings();
    } catch (OutOfMemoryError e) { // what filled the memory is let go of by now
      var empty = new Verification(path, key, checkpoint);
      empty.claims.failed(Kind.ENTRIES, Sentence.of("replay.memory"));
      return empty.told(Optional.empty());
    }
  }

  private Findings findings() {
    var tree = checkpoint == null ? null : new PinnedTree(checkpoint);
    var replay = new Replay(SHIPPED, claims, tree);
    var read = read(replay);
    read.ifPresent(report -> new SealClaims(report, claims).tell(replay.signer(), key));
    if (tree != null) read.ifPresent(report -> tree.tell(report, claims));
    boolean whole = replay.tell(read);
    if (whole) comparePapers(replay.papers());
    return told(read);
  }

  private Findings told(Optional<RecordReport> read) {
    return new Findings(
        claims.inOrder(),
        claims.failed(),
        claims.hidden(),
        isPinned(),
        read.flatMap(RecordReport::key).map(VerifierKey::text),
        read.map(RecordReport::head),
        claims.say(summary()));
  }

  /** Whatever a record holds, the answer is that the record is at fault, and where. */
  private Optional<RecordReport> read(Replay replay) {
    try {
      var handover = new Handover(replay);
      RecordReport report;
      try {
        report = new RecordReader(WITHHOLDABLE, Pins.NONE).read(path, handover);
      } finally {
        handover.finish();
      }
      return Optional.of(report);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      claims.failed(
          Kind.ENTRIES,
          replay.latest() + 1,
          Sentence.of("replay.broken").with("what", Reasons.what(e)));
      return Optional.empty();
    }
  }

  private void comparePapers(PaperClaims papers) {
    if (!Files.isDirectory(path)) return;
    var folder = path.resolve("..").resolve("papers");
    if (!Files.isDirectory(folder)) return;
    try {
      new PapersFolder(folder, claims).compare(papers.last());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A checkpoint of no entries says nothing; of one and more, it fixes the signer's name. */
  private boolean isPinned() {
    return key != null || (checkpoint != null && checkpoint.size() > 0);
  }

  private Sentence summary() {
    if (claims.failed() > 0) {
      return Sentence.of("summary.failed").with("failed", claims.failed());
    }
    var how = isPinned() ? "summary.pinned" : "summary.unpinned";
    return claims.hidden() == 0
        ? Sentence.of(how)
        : Sentence.of(how + "-hidden").with("hidden", claims.hidden());
  }
}
