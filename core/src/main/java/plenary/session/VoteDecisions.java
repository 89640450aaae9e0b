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
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteCommand.GiveCastingVote;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.ResumeVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.CastingVoteGiven;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.act.VoteEvent.HandCountCorrected;
import plenary.act.VoteEvent.HandsCounted;
import plenary.act.VoteEvent.HandsLeftUncounted;
import plenary.act.VoteEvent.NotVotedExplained;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.RoundVoided;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteEvent.VoteHeld;
import plenary.act.VoteEvent.VoteResumed;
import plenary.act.VoteRefusal.AlreadyAnnounced;
import plenary.act.VoteRefusal.AlreadyVoted;
import plenary.act.VoteRefusal.CastingVoteAwaited;
import plenary.act.VoteRefusal.CountAwaited;
import plenary.act.VoteRefusal.HandsCountedAlready;
import plenary.act.VoteRefusal.HandsNotCounted;
import plenary.act.VoteRefusal.HeldNow;
import plenary.act.VoteRefusal.MoreHandsThanDeputies;
import plenary.act.VoteRefusal.NoCastingVote;
import plenary.act.VoteRefusal.NotByName;
import plenary.act.VoteRefusal.NotEntitled;
import plenary.act.VoteRefusal.RoundVoid;
import plenary.act.VoteRefusal.VoteNotRunning;
import plenary.act.VoteRefusal.VoteStillOpen;
import plenary.act.VoteRefusal.WitnessNeeded;
import plenary.act.VoteRefusal.WrongChannel;
import plenary.agenda.Sitting;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Press;
import plenary.rules.Publication;
import plenary.rules.TieStep;
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
      case HoldVote(var id, var reason) -> running(id, vote -> hold(vote, reason));
      case ResumeVote(var id) -> running(id, VoteDecisions::resume);
      case EnterCount entry -> known(entry.vote(), vote -> new Counters(vote).enter(entry));
      case EnterChoice choice -> running(choice.vote(), vote -> enter(vote, choice));
      case ExplainNotVoted why -> known(why.vote(), vote -> explain(vote, why));
      case GiveCastingVote given -> sitting(given.vote(), vote -> decideTie(vote, given));
    };
  }

  private Decision cast(Vote vote, CastVote cast) {
    if (!vote.byDevice()) return refuse(new WrongChannel(vote.id()));
    if (vote.heldAt().isPresent()) return refuse(new HeldNow(vote.id(), true));
    if (!vote.mayVote(cast.member())) return refuse(new NotEntitled(vote.id(), cast.member()));
    if (vote.inUrn()) {
      return vote.hasVoted(cast.member())
          ? refuse(new AlreadyVoted(vote.id()))
          : new IntoUrn(vote.id(), cast.member(), cast.choice());
    }
    if (vote.entered(cast.member()).isPresent()) return refuse(new AlreadyVoted(vote.id()));
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
    int counted = tally.cast() + vote.invalid();
    return counted > vote.present()
        ? Optional.of(new MoreHandsThanDeputies(counted, vote.present()))
        : Optional.empty();
  }

  private static Decision hold(Vote vote, Text reason) {
    if (!vote.byDevice()) return refuse(new WrongChannel(vote.id()));
    return vote.heldAt().isPresent()
        ? refuse(new HeldNow(vote.id(), true))
        : accept(new VoteHeld(vote.id(), reason));
  }

  private static Decision resume(Vote vote) {
    return vote.heldAt().isEmpty()
        ? refuse(new HeldNow(vote.id(), false))
        : accept(new VoteResumed(vote.id()));
  }

  /** A hand or a paper of somebody whose device failed; what was cast stands. */
  private static Decision enter(Vote vote, EnterChoice asked) {
    if (!vote.byName()) return refuse(new NotByName(vote.id()));
    boolean taken = asked.channel() == Channel.HANDS || asked.channel() == Channel.PAPER;
    if (!taken) return refuse(new WrongChannel(vote.id()));
    if (!vote.mayVote(asked.member())) return refuse(new NotEntitled(vote.id(), asked.member()));
    if (vote.hasVoted(asked.member())) return refuse(new AlreadyVoted(vote.id()));
    boolean alone = asked.witness().isBlank() || asked.witness().equals(asked.counter());
    if (alone || asked.counter().isBlank()) return refuse(new WitnessNeeded());
    return accept(
        new ChoiceEntered(
            vote.id(),
            asked.member(),
            asked.choice(),
            asked.channel(),
            asked.counter(),
            asked.witness()));
  }

  private static Decision explain(Vote vote, ExplainNotVoted asked) {
    if (!vote.byName()) return refuse(new NotByName(vote.id()));
    if (!vote.unsettled()) return refuse(settled(vote));
    if (!vote.mayVote(asked.member())) return refuse(new NotEntitled(vote.id(), asked.member()));
    if (vote.hasVoted(asked.member())) return refuse(new AlreadyVoted(vote.id()));
    boolean known = vote.cause(asked.member()).filter(asked.cause()::equals).isPresent();
    return known
        ? accept()
        : accept(new NotVotedExplained(vote.id(), asked.member(), asked.cause()));
  }

  private static Decision decideTie(Vote vote, GiveCastingVote given) {
    if (vote.state() == Vote.State.OPEN) return refuse(new VoteStillOpen(vote.id()));
    if (vote.state() != Vote.State.CLOSED) return refuse(settled(vote));
    return vote.castingVote().isEmpty()
        ? refuse(new NoCastingVote(vote.id()))
        : accept(new CastingVoteGiven(vote.id(), given.inFavour(), given.by()));
  }

  private Decision leaveUncounted(Vote vote) {
    if (!vote.byHands()) return refuse(new WrongChannel(vote.id()));
    return vote.figuresKnown() || vote.uncounted()
        ? refuse(new HandsCountedAlready(vote.id()))
        : accept(new HandsLeftUncounted(vote.id()));
  }

  private Decision correct(Vote vote, CorrectHandCount correct) {
    if (vote.state() == Vote.State.VOID) return refuse(new RoundVoid(vote.id()));
    if (!vote.countedByPeople()) return refuse(new WrongChannel(vote.id()));
    if (!vote.figuresKnown()) return refuse(new HandsNotCounted(vote.id()));
    if (sittingOf(vote).over()) return refuse(new SittingOver(vote.item().sitting()));
    var correction =
        new Correction(vote.countedBy().orElseThrow(), correct.reason(), correct.agreedBy());
    return tooMany(vote, correct.tally())
        .map(Decision::refuse)
        .orElseGet(() -> accept(new HandCountCorrected(vote.id(), correct.tally(), correction)));
  }

  private Decision close(Vote vote) {
    boolean counted = vote.figuresKnown() || vote.uncounted();
    if (vote.countedByPeople() && !vote.onPaper() && !counted) {
      return refuse(vote.byHands() ? new HandsNotCounted(vote.id()) : new CountAwaited(vote.id()));
    }
    var closed = new VoteClosed(vote.id());
    return vote.inUrn()
        ? accept(new SecretTotalsTaken(vote.id(), vote.urn().totals()), closed)
        : accept(closed);
  }

  private Decision announce(Vote vote) {
    if (vote.state() == Vote.State.OPEN) return refuse(new VoteStillOpen(vote.id()));
    if (vote.state() == Vote.State.VOID) return refuse(new RoundVoid(vote.id()));
    if (vote.uncounted()) return refuse(new HandsNotCounted(vote.id()));
    if (!vote.figuresKnown()) return refuse(new CountAwaited(vote.id()));
    var casting = vote.castingVote().filter(TieStep::duty);
    if (casting.isPresent()) {
      var by = casting.get().by().orElseGet(() -> vote.rule().title());
      return refuse(new CastingVoteAwaited(vote.id(), by));
    }
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
    boolean opposed = vote.bySilence() && !carried; // whoever objects has the question voted on
    if (!vote.uncounted() || opposed) return refuse(new WrongChannel(vote.id()));
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
