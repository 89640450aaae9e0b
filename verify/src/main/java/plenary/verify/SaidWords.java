package plenary.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.Entry;
import plenary.act.Event;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.base.Digest;
import plenary.base.Sentence;
import plenary.base.Text;

/**
 * The words of announcements. They are data that a later release may mend, so other words alone are
 * no fault, unless the papers issued before and after were made with the words that this release
 * has: then the announcement was too, and was changed.
 */
final class SaidWords {
  private final Digest shipped;
  private final Claims claims;
  private final TreeMap<Long, Boolean> papersOurs = new TreeMap<>();
  private final List<Other> others = new ArrayList<>();
  private long agreed;

  private record Other(long seq, Text said, Text expected) {}

  SaidWords(Digest shipped, Claims claims) {
    this.shipped = shipped;
    this.claims = claims;
  }

  /** An announcement in the words of this release. */
  void agree() {
    agreed++;
  }

  /** An announcement in other words than {@code expected} has, and with the same figures. */
  void differ(Entry entry, Event expected) {
    others.add(new Other(entry.seq(), words(entry.event()), words(expected)));
  }

  /** A paper was issued, made with words of this digest. */
  void paper(long seq, Digest wording) {
    papersOurs.put(seq, wording.equals(shipped));
  }

  static boolean isSaid(Event event) {
    return event instanceof AttendanceAnnounced
        || event instanceof ResultAnnounced
        || event instanceof UncountedDeclared;
  }

  private static Text words(Event event) {
    if (event instanceof AttendanceAnnounced said) return said.words();
    if (event instanceof ResultAnnounced said) return said.words();
    if (event instanceof UncountedDeclared said) return said.words();
    throw new IllegalArgumentException("nothing is said in it: " + event);
  }

  void tell() {
    if (agreed > 0) claims.ok(Kind.WORDS, Sentence.of("words.ok").with("count", agreed));
    for (var other : others) {
      if (saidInOurs(other.seq())) {
        claims.failed(
            Kind.WORDS,
            other.seq(),
            Sentence.of("words.failed")
                .with("said", other.said())
                .with("expected", other.expected()));
      } else {
        claims.ok(Kind.WORDS, other.seq(), Sentence.of("words.note").with("said", other.said()));
      }
    }
  }

  private boolean saidInOurs(long seq) {
    var before = papersOurs.lowerEntry(seq);
    var after = papersOurs.higherEntry(seq);
    return (before != null || after != null) && ours(before) && ours(after);
  }

  private static boolean ours(Map.@Nullable Entry<Long, Boolean> paper) {
    return paper == null || paper.getValue();
  }
}
