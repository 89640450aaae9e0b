package plenary.paper;

import static plenary.paper.Happenings.corrected;
import static plenary.paper.Happenings.say;
import static plenary.paper.Happenings.tally;

import plenary.act.VoteEvent;
import plenary.act.VoteEvent.CastingVoteGiven;
import plenary.act.VoteEvent.Cause;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.act.VoteEvent.CountEntered;
import plenary.act.VoteEvent.CountTaken;
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
import plenary.act.VoteEvent.VoteOpened;
import plenary.act.VoteEvent.VoteResumed;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.session.Motions;
import plenary.session.Session;

/** What happens in votes as sentences. */
final class VoteHappenings {
  private final Session session;

  VoteHappenings(Session session) {
    this.session = session;
  }

  /** What happened in a vote. */
  Sentence of(VoteEvent event) {
    return switch (event) {
      case VoteOpened opened -> vote(opened.vote(), "vote-opened");
      case VoteCast(var vote, var member, var choice) ->
          vote(vote, "vote-cast")
              .with("name", name(member))
              .with("choice", Sentence.of(choice(choice)));
      case SecretTotalsTaken(var vote, var tally) -> tally(vote(vote, "secret-totals"), tally);
      case HandsCounted(var vote, var tally) -> tally(vote(vote, "hands-counted"), tally);
      case HandsLeftUncounted(var vote) -> vote(vote, "hands-left-uncounted");
      case HandCountCorrected(var vote, var tally, var correction) ->
          corrected(tally(vote(vote, "hand-count-corrected"), tally), correction);
      case VoteClosed(var vote) -> vote(vote, "vote-closed");
      case RoundVoided(var vote, var fault) ->
          switch (fault) {
            case INTERRUPTED -> vote(vote, "round-void.interrupted");
            case EQUIPMENT -> vote(vote, "round-void.equipment");
            case ORDERED -> vote(vote, "round-void.ordered");
            case OPPOSED -> vote(vote, "round-void.opposed");
          };
      case ResultAnnounced said ->
          vote(said.vote(), "result-announced").with("words", said.words());
      case UncountedDeclared said ->
          vote(said.vote(), "result-announced").with("words", said.words());
      case VoteHeld(var vote, var reason) -> vote(vote, "vote-held").with("reason", reason);
      case VoteResumed(var vote) -> vote(vote, "vote-resumed");
      case CountEntered entry -> entered(entry);
      case CountTaken(var vote, var tally, var invalid) ->
          tally(vote(vote, "count-taken"), tally).with("invalid", invalid);
      case ChoiceEntered entered ->
          vote(entered.vote(), "choice-entered")
              .with("name", name(entered.member()))
              .with("choice", Sentence.of(choice(entered.choice())))
              .with("counter", Text.same(entered.counter()))
              .with("witness", Text.same(entered.witness()));
      case NotVotedExplained(var vote, var member, var cause) ->
          vote(vote, "not-voted-explained")
              .with("name", name(member))
              .with("cause", Sentence.of(cause(cause)));
      case CastingVoteGiven(var vote, var inFavour, var by) ->
          vote(vote, inFavour ? "casting-vote-for" : "casting-vote-against").with("by", by);
    };
  }

  private static String choice(Choice choice) {
    return switch (choice) {
      case FOR -> "choice.for";
      case AGAINST -> "choice.against";
      case ABSTAIN -> "choice.abstain";
    };
  }

  private Sentence vote(VoteId id, String key) {
    var vote = session.vote(id).orElseThrow();
    return say(key).with("vote", id.number()).with("motion", Motions.of(session, vote));
  }

  private Sentence entered(CountEntered entry) {
    var sheet = entry.sheet();
    var section =
        entry.section() == 0
            ? Sentence.of("section.all")
            : Sentence.of("section.one").with("name", section(entry));
    return tally(vote(entry.vote(), "count-entered"), sheet.tally())
        .with("section", section)
        .with("counter", Text.same(entry.counter()))
        .with("invalid", sheet.invalid());
  }

  private Text section(CountEntered entry) {
    return session.vote(entry.vote()).orElseThrow().sections().name(entry.section());
  }

  private static String cause(Cause cause) {
    return switch (cause) {
      case DEVICE_FAULT -> "cause.device";
      case LEFT_SEAT -> "cause.left";
      case DECLINED -> "cause.declined";
    };
  }

  private Text name(MemberId member) {
    return session.roster().name(member);
  }
}
