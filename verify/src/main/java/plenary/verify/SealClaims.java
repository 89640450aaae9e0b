package plenary.verify;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.record.RecordFault;
import plenary.record.RecordReport;
import plenary.record.note.VerifierKey;

/** What the reading of the bytes found, as claims: files, entries, root, signature, signer. */
final class SealClaims {
  private final RecordReport report;
  private final Claims claims;

  SealClaims(RecordReport report, Claims claims) {
    this.report = report;
    this.claims = claims;
  }

  /**
   * @param named the signer that the first entry names, if it names one
   * @param pinned the key given, or null
   */
  void tell(Optional<String> named, @Nullable VerifierKey pinned) {
    for (var fault : report.faults()) fault(fault);
    bytes();
    signature();
    signer(named);
    if (pinned != null) pinned(pinned);
  }

  private void fault(RecordFault fault) {
    var kind = kind(fault.where());
    claims.failed(
        kind,
        Sentence.of(kind.id() + ".failed")
            .with("where", Text.same(fault.where()))
            .with("what", Text.same(fault.what())));
  }

  /** A line of the entries; the entries as a whole; the checkpoint; or which files there are. */
  private Kind kind(String where) {
    if (where.startsWith("entries.jsonl:")) return Kind.ENTRIES;
    if (where.equals("entries.jsonl") && report.head().size() > 0) return Kind.ROOT;
    return where.equals("checkpoint") ? Kind.SIGNATURE : Kind.FILES;
  }

  private void bytes() {
    // where a file is missing, those after it are not read
    boolean files = !claims.hasFailed(Kind.FILES) && (report.sound() || report.head().size() > 0);
    boolean entries = files && !claims.hasFailed(Kind.ENTRIES);
    long size = report.head().size();
    if (files) claims.ok(Kind.FILES, Sentence.of("files.ok"));
    if (entries) claims.ok(Kind.ENTRIES, Sentence.of("entries.ok").with("entries", size));
    if (entries && report.checkpoint().isPresent() && !claims.hasFailed(Kind.ROOT)) {
      claims.ok(
          Kind.ROOT,
          Sentence.of("root.ok")
              .with("entries", size)
              .with("root", Text.same(report.head().root().base64())));
    } else if (!claims.hasFailed(Kind.ROOT)) {
      claims.failed(Kind.ROOT, Sentence.of("root.not-compared"));
    }
  }

  private void signature() {
    if (report.key().isEmpty()) {
      claims.failed(Kind.SIGNATURE, Sentence.of("signature.no-key"));
    } else if (report.checkpoint().isPresent()) {
      claims.ok(
          Kind.SIGNATURE,
          Sentence.of("signature.ok").with("name", Text.same(report.key().get().name())));
    } else if (!claims.hasFailed(Kind.SIGNATURE)) {
      claims.failed(Kind.SIGNATURE, Sentence.of("root.not-compared"));
    }
  }

  private void signer(Optional<String> named) {
    var key = report.key().map(VerifierKey::text);
    if (key.isEmpty()) return; // which is a claim that failed already
    if (named.isEmpty()) {
      claims.failed(Kind.SIGNER, Sentence.of("signer.nobody"));
    } else if (named.equals(key)) {
      claims.ok(Kind.SIGNER, Sentence.of("signer.ok"));
    } else {
      claims.failed(
          Kind.SIGNER,
          Sentence.of("signer.failed")
              .with("named", Text.same(named.get()))
              .with("key", Text.same(key.get())));
    }
  }

  private void pinned(VerifierKey pinned) {
    var key = report.key();
    if (key.isPresent() && key.get().equals(pinned)) {
      claims.ok(Kind.PINNED_KEY, Sentence.of("key.ok"));
    } else {
      claims.failed(
          Kind.PINNED_KEY,
          Sentence.of("key.failed")
              .with("key", Text.same(key.map(VerifierKey::text).orElse("-")))
              .with("pinned", Text.same(pinned.text())));
    }
  }
}
