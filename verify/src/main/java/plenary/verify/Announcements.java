package plenary.verify;

import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.VoteId;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/**
 * One line for every quorum at an opening, every attendance and every result that was announced:
 * what follows from the entries before, and what was said of it.
 */
final class Announcements {
  private final Session session;
  private final Claims claims;

  Announcements(Session session, Claims claims) {
    this.session = session;
    this.claims = claims;
  }

  void opening(long seq, SittingOpened event, List<Sentence> reasons) {
    sitting(Kind.QUORUM, "opening", seq, event.sitting(), reasons);
  }

  void attendance(long seq, AttendanceAnnounced event, List<Sentence> reasons) {
    sitting(Kind.ATTENDANCE, "attendance-said", seq, event.sitting(), reasons);
  }

  private void sitting(Kind kind, String key, long seq, SittingId id, List<Sentence> reasons) {
    var check = check(id);
    if (check.isPresent() && reasons.isEmpty()) {
      claims.ok(kind, seq, sitting(key + ".ok", id).with("check", check.get()));
    } else if (check.isPresent()) {
      claims.failed(
          kind,
          seq,
          sitting(key + ".failed", id)
              .with("why", Reasons.all(reasons))
              .with("check", check.get()));
    } else {
      claims.failed(kind, seq, sitting("unfit-sitting", id).with("why", Reasons.all(reasons)));
    }
  }

  private static Sentence sitting(String key, SittingId id) {
    return Sentence.of(key).with("sitting", id.number());
  }

  /** The attendance as it follows from the entries, if there is such a sitting of such a body. */
  private Optional<Sentence> check(SittingId id) {
    return session
        .sitting(id)
        .filter(sitting -> session.roster().body(sitting.plan().body()).isPresent())
        .map(sitting -> Recomputed.quorum(session, QuorumCheck.of(session, sitting)));
  }

  void result(long seq, ResultAnnounced event, List<Sentence> reasons) {
    var vote = session.vote(event.vote());
    if (vote.isEmpty()) {
      unfit(seq, event.vote(), reasons);
      return;
    }
    var count = Recomputed.count(session, vote.get());
    if (reasons.isEmpty()) {
      claims.ok(Kind.RESULT, seq, vote("result.ok", event.vote()).with("count", count));
    } else {
      claims.failed(
          Kind.RESULT,
          seq,
          vote("result.failed", event.vote())
              .with("why", Reasons.all(reasons))
              .with("count", count));
    }
  }

  /** Hands that nobody counted: there is nothing to compute, only whether it could be declared. */
  void uncounted(long seq, UncountedDeclared event, List<Sentence> reasons) {
    if (!reasons.isEmpty()) {
      unfit(seq, event.vote(), reasons);
      return;
    }
    claims.ok(
        Kind.RESULT,
        seq,
        vote("result.uncounted", event.vote())
            .with("outcome", Recomputed.outcome(event.carried())));
  }

  private void unfit(long seq, VoteId id, List<Sentence> reasons) {
    claims.failed(Kind.RESULT, seq, vote("result.unfit", id).with("why", Reasons.all(reasons)));
  }

  private static Sentence vote(String key, VoteId id) {
    return Sentence.of(key).with("vote", id.number());
  }
}
