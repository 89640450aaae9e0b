package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.Optional;
import java.util.function.Function;
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.Correction;
import plenary.act.Decision;
import plenary.act.Decision.IntoUrn;
import plenary.act.Event;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.Subject.OfResult;
import plenary.act.SessionRefusal.Unknown;
import plenary.act.VoteCommand;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.CorrectHandCount;
import plenary.act.VoteCommand.CountHands;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.HandCountCorrected;
import plenary.act.VoteEvent.HandsCounted;
import plenary.act.VoteEvent.HandsLeftUncounted;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.RoundVoided;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteRefusal.AlreadyAnnounced;
import plenary.act.VoteRefusal.AlreadyVoted;
import plenary.act.VoteRefusal.HandsCountedAlready;
import plenary.act.VoteRefusal.HandsNotCounted;
import plenary.act.VoteRefusal.MoreHandsThanDeputies;
import plenary.act.VoteRefusal.NotEntitled;
import plenary.act.VoteRefusal.RoundVoid;
import plenary.act.VoteRefusal.VoteNotRunning;
import plenary.act.VoteRefusal.VoteStillOpen;
import plenary.act.VoteRefusal.WrongChannel;
import plenary.agenda.Sitting;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.rules.Press;
import plenary.rules.Publication;
import plenary.vote.Vote;

/** Answers what is asked in a vote on a question. */
final class VoteDecisions {
  private final Session session;

  VoteDecisions(Session session) {
    this.session = session;
  }

  Decision decide(VoteCommand command) {
    return switch (command) {
      case OpenVote open -> new Opening(session).decide(open);
      case CastVote cast -> running(cast.vote(), vote -> cast(vote, cast));
      case CountHands(var id, var tally) -> running(id, vote -> count(vote, tally));
      case LeaveHandsUncounted(var id) -> running(id, this::leaveUncounted);
      case CorrectHandCount correct -> known(correct.vote(), vote -> correct(vote, correct));
      case CloseVote(var id) -> running(id, this::close);
      case VoidRound(var id, var fault) ->
          known(
              id,
              vote ->
                  vote.unsettled() ? accept(new RoundVoided(id, fault)) : refuse(settled(vote)));
      case AnnounceResult(var id) -> sitting(id, this::announce);
      case DeclareUncounted(var id, var carried) -> sitting(id, vote -> declare(vote, carried));
    };
  }

  private Decision cast(Vote vote, CastVote cast) {
    if (vote.byHands()) return refuse(new WrongChannel(vote.id()));
    if (!vote.mayVote(cast.member())) return refuse(new NotEntitled(vote.id(), cast.member()));
    if (vote.secret()) {
      return vote.hasVoted(cast.member())
          ? refuse(new AlreadyVoted(vote.id()))
          : new IntoUrn(vote.id(), cast.member(), cast.choice());
    }
    var before = vote.choice(cast.member());
    if (before.isPresent() && before.get() == cast.choice()) return accept();
    if (before.isPresent() && vote.rule().press() == Press.FIRST) {
      return refuse(new AlreadyVoted(vote.id()));
    }
    return accept(new VoteCast(vote.id(), cast.member(), cast.choice()));
  }

  private Decision count(Vote vote, Tally tally) {
    if (!vote.byHands()) return refuse(new WrongChannel(vote.id()));
    if (vote.figuresKnown() || vote.uncounted()) {
      return refuse(new HandsCountedAlready(vote.id()));
    }
    return tooMany(vote, tally)
        .map(Decision::refuse)
        .orElseGet(() -> accept(new HandsCounted(vote.id(), tally)));
  }

  private static Optional<Refusal> tooMany(Vote vote, Tally tally) {
    return tally.cast() > vote.present()
        ? Optional.of(new MoreHandsThanDeputies(tally.cast(), vote.present()))
        : Optional.empty();
  }

  private Decision leaveUncounted(Vote vote) {
    if (!vote.byHands()) return refuse(new WrongChannel(vote.id()));
    return vote.figuresKnown() || vote.uncounted()
        ? refuse(new HandsCountedAlready(vote.id()))
        : accept(new HandsLeftUncounted(vote.id()));
  }

  private Decision correct(Vote vote, CorrectHandCount correct) {
    if (vote.state() == Vote.State.VOID) return refuse(new RoundVoid(vote.id()));
    if (!vote.byHands()) return refuse(new WrongChannel(vote.id()));
    if (!vote.figuresKnown()) return refuse(new HandsNotCounted(vote.id()));
    if (sittingOf(vote).over()) return refuse(new SittingOver(vote.item().sitting()));
    var correction =
        new Correction(vote.countedBy().orElseThrow(), correct.reason(), correct.agreedBy());
    return tooMany(vote, correct.tally())
        .map(Decision::refuse)
        .orElseGet(() -> accept(new HandCountCorrected(vote.id(), correct.tally(), correction)));
  }

  private Decision close(Vote vote) {
    if (vote.byHands() && !vote.figuresKnown() && !vote.uncounted()) {
      return refuse(new HandsNotCounted(vote.id()));
    }
    var closed = new VoteClosed(vote.id());
    return vote.secret()
        ? accept(new SecretTotalsTaken(vote.id(), vote.urn().totals()), closed)
        : accept(closed);
  }

  private Decision announce(Vote vote) {
    if (vote.state() == Vote.State.OPEN) return refuse(new VoteStillOpen(vote.id()));
    if (vote.state() == Vote.State.VOID) return refuse(new RoundVoid(vote.id()));
    if (vote.uncounted()) return refuse(new HandsNotCounted(vote.id()));
    boolean same = vote.announced().filter(said -> said.tally().equals(vote.tally())).isPresent();
    if (same) return refuse(new AlreadyAnnounced(vote.id()));
    return published(vote, result(vote));
  }

  private ResultAnnounced result(Vote vote) {
    return new ResultAnnounced(
        vote.id(),
        vote.members(),
        vote.present(),
        vote.tally(),
        vote.notVoted(),
        vote.carried(),
        session.say(ResultWords.of(session, vote)));
  }

  private Decision declare(Vote vote, boolean carried) {
    if (vote.state() == Vote.State.OPEN) return refuse(new VoteStillOpen(vote.id()));
    if (vote.state() == Vote.State.VOID) return refuse(new RoundVoid(vote.id()));
    if (!vote.uncounted()) return refuse(new WrongChannel(vote.id()));
    if (vote.declared().isPresent()) return refuse(new AlreadyAnnounced(vote.id()));
    var words = session.say(ResultWords.uncounted(session, vote, carried));
    return published(vote, new UncountedDeclared(vote.id(), carried, words));
  }

  private Decision published(Vote vote, Event announcement) {
    var subject = new OfResult(vote.id());
    boolean publish = session.rulebook().publications().contains(Publication.RESULT);
    return publish && !session.isReleased(subject)
        ? accept(announcement, new Released(subject))
        : accept(announcement);
  }

  private Decision known(VoteId id, Function<Vote, Decision> answer) {
    return session
        .vote(id)
        .map(answer)
        .orElseGet(() -> refuse(new Unknown(Thing.VOTE, "" + id.number())));
  }

  private Decision running(VoteId id, Function<Vote, Decision> answer) {
    return known(
        id, vote -> vote.state() == Vote.State.OPEN ? answer.apply(vote) : refuse(settled(vote)));
  }

  private Decision sitting(VoteId id, Function<Vote, Decision> answer) {
    return known(
        id,
        vote ->
            Conducting.notOpen(sittingOf(vote))
                .map(Decision::refuse)
                .orElseGet(() -> answer.apply(vote)));
  }

  private Sitting sittingOf(Vote vote) {
    return session.sitting(vote.item().sitting()).orElseThrow();
  }

  private static Refusal settled(Vote vote) {
    return switch (vote.state()) {
      case OPEN, CLOSED -> new VoteNotRunning(vote.id());
      case ANNOUNCED -> new AlreadyAnnounced(vote.id());
      case VOID -> new RoundVoid(vote.id());
    };
  }
}
