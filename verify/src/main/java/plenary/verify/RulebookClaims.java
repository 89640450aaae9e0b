package plenary.verify;

import java.util.List;
import plenary.act.VoteEvent.VoteOpened;
import plenary.base.Digest;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.record.json.Json;
import plenary.rules.Rulebook;
import plenary.session.Session;

/** The rules in force: hashed from their text in the entry, before anything else looks at it. */
final class RulebookClaims {
  /** The entries that put rules in force. */
  private static final List<String> TYPES = List.of("rulebook-adopted", "method-adopted");

  private final Session session;
  private final Claims claims;
  private long named;

  RulebookClaims(Session session, Claims claims) {
    this.session = session;
    this.claims = claims;
  }

  /**
   * Whether a payload that adopts a rulebook says the hash of the text that it holds; yes for any
   * other.
   */
  boolean hashes(long seq, Json.Obj payload) {
    var members = payload.members();
    if (!(members.get("type") instanceof Json.Str(var type)) || !TYPES.contains(type)) return true;
    var text = members.get("rulebook");
    if (text == null || !(members.get("digest") instanceof Json.Str(var said))) return true;
    var digest = Digest.of(text.canonical()).hex();
    if (digest.equals(said)) return true;
    claims.failed(
        Kind.RULEBOOK,
        seq,
        Sentence.of("rulebook.failed")
            .with("said", Text.same(said.isBlank() ? "-" : said))
            .with("digest", Text.same(digest)));
    return false;
  }

  /** Rules were put in force by entry {@code seq}. */
  void adopted(long seq, Rulebook rulebook, Digest digest, List<Sentence> reasons) {
    if (reasons.isEmpty()) {
      claims.ok(
          Kind.RULEBOOK,
          seq,
          Sentence.of("rulebook.ok")
              .with("title", rulebook.title())
              .with("digest", Text.same(digest.hex())));
    } else {
      claims.failed(
          Kind.RULEBOOK,
          seq,
          Sentence.of("rulebook.not-adopted").with("why", Reasons.all(reasons)));
    }
  }

  void opened(VoteOpened event) {
    if (session.rules().filter(rules -> rules.digest().equals(event.rulebook())).isPresent()) {
      named++;
    }
  }

  void tell() {
    if (named > 0) claims.ok(Kind.RULEBOOK, Sentence.of("rulebook.votes").with("votes", named));
  }
}
