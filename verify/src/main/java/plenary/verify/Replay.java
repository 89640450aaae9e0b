package plenary.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plenary.act.AgendaEvent;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AttendanceEvent;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.Entry;
import plenary.act.FloorEvent;
import plenary.act.RosterEvent;
import plenary.act.SessionEvent;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.act.SessionEvent.PaperIssued;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.act.SessionEvent.SessionConvened;
import plenary.act.VoteEvent;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.act.VoteEvent.VoteOpened;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.record.Envelope;
import plenary.record.RecordReport;
import plenary.record.RecordSink;
import plenary.record.SealedEntry;
import plenary.record.WithheldEntry;
import plenary.record.json.Json;
import plenary.record.wire.NewerReleaseException;
import plenary.record.wire.Payload;
import plenary.record.wire.Payloads;
import plenary.record.wire.WireException;
import plenary.session.Objection;
import plenary.session.Objections;
import plenary.session.Session;

/**
 * Replays a record entry by entry, and holds each against the session as it stood just before.
 *
 * <p>What could be read is replayed even if no lawful command leads to it: it is in the record, and
 * what follows from it is worth knowing. What cannot be read or replayed ends the replay, since
 * nothing after it can be judged.
 */
final class Replay implements RecordSink {
  private final Session session;
  private final Objections objections;
  private final Claims claims;
  private final Reasons reasons;
  private final Lawful lawful;
  private final Announcements announcements;
  private final SaidWords words;
  private final RulebookClaims rulebooks;
  private final PaperClaims papers;
  private final @Nullable PinnedTree pinned;
  private final Map<String, Long> withheld = new TreeMap<>();
  private @Nullable String signer;
  private long latest = -1;
  private long shown;
  private boolean ended;

  Replay(Wording shipped, Claims claims, @Nullable PinnedTree pinned) {
    this.session = new Session(shipped);
    this.objections = session.objections();
    this.claims = claims;
    this.pinned = pinned;
    reasons = new Reasons(claims.phrasebook());
    lawful = new Lawful(claims);
    announcements = new Announcements(session, claims);
    words = new SaidWords(shipped.digest(), claims);
    rulebooks = new RulebookClaims(session, claims);
    papers = new PaperClaims(session, shipped.digest(), claims);
  }

  @Override
  public void shown(SealedEntry sealed, Json.Obj payload) {
    begin(sealed.envelope());
    shown++;
    if (ended) return;
    var envelope = sealed.envelope();
    decode(envelope.seq(), payload)
        .map(
            said ->
                new Entry(envelope.seq(), envelope.at(), said.by(), envelope.cmd(), said.event()))
        .ifPresentOrElse(this::take, () -> ended = true);
  }

  @Override
  public void withheld(WithheldEntry entry) {
    begin(entry.envelope());
    withheld.merge(entry.type(), 1L, Long::sum);
    if (ended) return;
    objections.outstanding().ifPresent(this::unlawful);
    session.pass(entry.envelope().seq(), entry.envelope().at());
  }

  private void begin(Envelope envelope) {
    latest = envelope.seq();
    if (pinned != null) pinned.leaf(envelope);
  }

  private Optional<Payload> decode(long seq, Json.Obj json) {
    try {
      if (!rulebooks.hashes(seq, json)) return Optional.empty();
      var payload = Payloads.decode(json);
      if (!Payloads.encode(payload.by(), payload.event()).equals(json)) {
        claims.failed(Kind.PAYLOADS, seq, Sentence.of("payloads.spelling"));
      }
      return Optional.of(payload);
    } catch (NewerReleaseException e) {
      claims.failed(
          Kind.PAYLOADS, seq, Sentence.of("payloads.newer").with("what", Reasons.what(e)));
    } catch (WireException e) {
      claims.failed(
          Kind.PAYLOADS, seq, Sentence.of("payloads.failed").with("what", Reasons.what(e)));
    } catch (RuntimeException e) { // whatever the record holds, it is the record that is at fault
      claims.failed(
          Kind.PAYLOADS, seq, Sentence.of("payloads.failed").with("what", Reasons.what(e)));
    }
    return Optional.empty();
  }

  private void take(Entry entry) {
    judge(entry, against(entry));
    try {
      session.apply(entry);
    } catch (RuntimeException e) { // an entry about what is not there
      claims.failed(
          Kind.REPLAY, entry.seq(), Sentence.of("replay.fault").with("what", Reasons.what(e)));
      ended = true;
    }
    if (entry.event() instanceof SessionConvened convened) claims.clock(convened.zone());
    if (entry.seq() == 0 && entry.event() instanceof SessionConvened convened) {
      signer = convened.signer();
    }
  }

  /** Why {@code entry} cannot stand; what is wrong with the one before it is told at once. */
  private List<Sentence> against(Entry entry) {
    List<Objection> found;
    try {
      found = objections.to(entry);
    } catch (RuntimeException e) { // a state that no lawful command leads to
      return List.of(Reasons.broken(e));
    }
    if (found.isEmpty()) {
      if (SaidWords.isSaid(entry.event())) words.agree();
      return List.of();
    }
    var against = new ArrayList<Sentence>(found.size());
    for (var objection : found) {
      if (objection instanceof Objection.OtherWords(_, var expected)) {
        words.differ(entry, expected);
      } else if (objection.entry() == entry) {
        against.add(reasons.of(objection));
      } else {
        unlawful(objection);
      }
    }
    return against;
  }

  private void unlawful(Objection objection) {
    lawful.failed(objection.entry(), List.of(reasons.of(objection)));
  }

  private void judge(Entry entry, List<Sentence> against) {
    long seq = entry.seq();
    switch (entry.event()) {
      case AttendanceAnnounced event -> announcements.attendance(seq, event, against);
      case SittingOpened event -> announcements.opening(seq, event, against);
      case ResultAnnounced event -> announcements.result(seq, event, against);
      case UncountedDeclared event -> announcements.uncounted(seq, event, against);
      case RulebookAdopted(var rulebook, var digest) ->
          rulebooks.adopted(seq, rulebook, digest, against);
      case MethodAdopted(_, var rulebook, var digest) ->
          rulebooks.adopted(seq, rulebook, digest, against);
      case PaperIssued event -> {
        words.paper(seq, event.wording());
        papers.issued(seq, event, against, !withheld.isEmpty());
      }
      case VoteOpened event -> {
        rulebooks.opened(event);
        other(entry, against);
      }
      case SessionEvent _,
          RosterEvent _,
          AttendanceEvent _,
          AgendaEvent _,
          VoteEvent _,
          FloorEvent _ ->
          other(entry, against);
    }
    if (against.isEmpty()) lawful.count(entry.event());
  }

  private void other(Entry entry, List<Sentence> against) {
    if (!against.isEmpty()) lawful.failed(entry, against);
  }

  /** The signer that the first entry names. */
  Optional<String> signer() {
    return Optional.ofNullable(signer);
  }

  /** The entry read last, -1 before the first. */
  long latest() {
    return latest;
  }

  /** Every paper as it was issued last. */
  PaperClaims papers() {
    return papers;
  }

  /**
   * Tells what is to be said once all is read, and whether all of it was replayed.
   *
   * @param read what reading it found; empty if it broke off
   */
  boolean tell(Optional<RecordReport> read) {
    if (!ended) objections.outstanding().ifPresent(this::unlawful);
    if (shown > 0 && !claims.hasFailed(Kind.PAYLOADS)) {
      claims.ok(Kind.PAYLOADS, Sentence.of("payloads.ok").with("shown", shown));
    }
    withheld.forEach(
        (type, count) ->
            claims.hidden(
                Kind.PAYLOADS,
                Sentence.of("payloads.hidden").with("count", count).with("type", type(type))));
    rulebooks.tell();
    lawful.tell();
    words.tell();
    return replayed(read);
  }

  private Sentence type(String type) {
    return claims.phrasebook().knows("kind." + type)
        ? Sentence.of("kind." + type)
        : Sentence.of("paper.plain").with("text", Text.same(type));
  }

  private boolean replayed(Optional<RecordReport> read) {
    long size = session.size();
    boolean all = !ended && read.filter(report -> report.head().size() == size).isPresent();
    boolean sound = read.filter(RecordReport::sound).isPresent();
    if (all && sound) {
      claims.ok(Kind.REPLAY, Sentence.of("replay.ok").with("entries", size));
    } else if (all && size > 0) {
      claims.failed(Kind.REPLAY, Sentence.of("replay.unsigned").with("entries", size));
    } else {
      claims.failed(Kind.REPLAY, size, Sentence.of("replay.stopped"));
    }
    return all && sound;
  }
}
