package plenary.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.act.SessionEvent.PaperIssued;
import plenary.act.SessionEvent.PaperKind;
import plenary.base.Digest;
import plenary.base.Language;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.paper.Papers;
import plenary.session.Session;

/** One line for every paper issued: made again from the entries before it, and its hashes. */
final class PaperClaims {
  private final Session session;
  private final Digest shipped;
  private final Claims claims;
  private final Map<Key, Issued> last = new LinkedHashMap<>();

  private record Key(PaperKind kind, SittingId sitting) {}

  /**
   * A paper as issued last.
   *
   * @param again its texts as this release makes them from the same entries; empty where it was
   *     made with the same words, so that its hashes say all
   */
  record Issued(long seq, PaperIssued event, Map<Language, String> again) {
    Digest hash(Language language) {
      return switch (language) {
        case ZH -> event.zh();
        case EN -> event.en();
      };
    }
  }

  PaperClaims(Session session, Digest shipped, Claims claims) {
    this.session = session;
    this.shipped = shipped;
    this.claims = claims;
  }

  /**
   * @param hidden whether entries that papers rest on are withheld
   */
  void issued(long seq, PaperIssued event, List<Sentence> reasons, boolean hidden) {
    var ours = event.wording().equals(shipped);
    Map<Language, String> again = Map.of();
    if (reasons.isEmpty()) {
      try {
        again = makeAgain(event);
        compare(seq, event, again, ours, hidden);
      } catch (RuntimeException e) { // a state that no lawful command leads to
        unfit(seq, event, List.of(Reasons.broken(e)));
      }
    } else {
      unfit(seq, event, reasons);
    }
    last.put(
        new Key(event.kind(), event.sitting()), new Issued(seq, event, ours ? Map.of() : again));
  }

  private Map<Language, String> makeAgain(PaperIssued event) {
    var texts = new LinkedHashMap<Language, String>();
    for (var language : Language.values()) {
      texts.put(language, Papers.text(session, event.kind(), event.sitting(), language));
    }
    return texts;
  }

  private void compare(
      long seq, PaperIssued event, Map<Language, String> again, boolean ours, boolean hidden) {
    var issued = new Issued(seq, event, again);
    var wrong = new ArrayList<Sentence>();
    again.forEach(
        (language, text) -> {
          if (!Digest.ofText(text).equals(issued.hash(language))) wrong.add(name(language));
        });
    if (wrong.isEmpty()) {
      claims.ok(Kind.PAPER, seq, paper("paper.ok", event));
    } else if (!ours) {
      claims.hidden(Kind.PAPER, seq, paper("paper.other-words", event));
    } else if (hidden && event.kind() == PaperKind.ATTENDANCE_REPORT) {
      claims.hidden(Kind.PAPER, seq, paper("paper.hidden", event));
    } else {
      claims.failed(
          Kind.PAPER, seq, paper("paper.failed", event).with("languages", Reasons.all(wrong)));
    }
  }

  private void unfit(long seq, PaperIssued event, List<Sentence> reasons) {
    claims.failed(Kind.PAPER, seq, paper("paper.unfit", event).with("why", Reasons.all(reasons)));
  }

  private static Sentence paper(String key, PaperIssued event) {
    return Sentence.of(key)
        .with("sitting", event.sitting().number())
        .with("paper", Sentence.of("paper-kind." + Papers.fileName(event.kind())));
  }

  private static Sentence name(Language language) {
    return switch (language) {
      case ZH -> Sentence.of("paper.zh");
      case EN -> Sentence.of("paper.en");
    };
  }

  /** Each paper of each sitting as it was issued last. */
  Collection<Issued> last() {
    return Collections.unmodifiableCollection(last.values());
  }
}
