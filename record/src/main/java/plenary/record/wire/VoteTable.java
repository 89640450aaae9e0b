package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.CHOICE;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.DIGEST;
import static plenary.record.wire.Values.ITEM;
import static plenary.record.wire.Values.MEMBER;
import static plenary.record.wire.Values.TALLY;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.VOTE;
import static plenary.record.wire.Values.WORDS;
import static plenary.record.wire.Values.YES;

import java.util.List;
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
import plenary.act.VoteEvent;
import plenary.act.VoteEvent.HandCountCorrected;
import plenary.act.VoteEvent.HandsCounted;
import plenary.act.VoteEvent.HandsLeftUncounted;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.RoundVoided;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteEvent.VoteOpened;
import plenary.record.wire.Union.Type;

/** The frozen table of votes on a question. */
final class VoteTable {
  /** What happened. */
  static final List<Type<? extends VoteEvent>> EVENTS =
      List.of(
          type(
              "vote-opened",
              VoteOpened.class,
              shape(
                  VoteOpened::new,
                  field("vote", VOTE, VoteOpened::vote),
                  field("item", ITEM, VoteOpened::item),
                  field("secrecy", RuleValues.SECRECY, VoteOpened::secrecy),
                  field("channel", RuleValues.CHANNEL, VoteOpened::channel),
                  field("rulebook", DIGEST, VoteOpened::rulebook),
                  field("seconds", COUNT, VoteOpened::seconds))),
          type(
              "vote-cast",
              VoteCast.class,
              shape(
                  VoteCast::new,
                  field("vote", VOTE, VoteCast::vote),
                  field("member", MEMBER, VoteCast::member),
                  field("choice", CHOICE, VoteCast::choice))),
          type(
              "secret-totals-taken",
              SecretTotalsTaken.class,
              shape(
                  SecretTotalsTaken::new,
                  field("vote", VOTE, SecretTotalsTaken::vote),
                  field("tally", TALLY, SecretTotalsTaken::tally))),
          type(
              "hands-counted",
              HandsCounted.class,
              shape(
                  HandsCounted::new,
                  field("vote", VOTE, HandsCounted::vote),
                  field("tally", TALLY, HandsCounted::tally))),
          type(
              "hands-left-uncounted",
              HandsLeftUncounted.class,
              shape(HandsLeftUncounted::new, field("vote", VOTE, HandsLeftUncounted::vote))),
          type(
              "hand-count-corrected",
              HandCountCorrected.class,
              shape(
                  HandCountCorrected::new,
                  field("vote", VOTE, HandCountCorrected::vote),
                  field("tally", TALLY, HandCountCorrected::tally),
                  field("correction", ActValues.CORRECTION, HandCountCorrected::correction))),
          type(
              "vote-closed",
              VoteClosed.class,
              shape(VoteClosed::new, field("vote", VOTE, VoteClosed::vote))),
          type(
              "round-voided",
              RoundVoided.class,
              shape(
                  RoundVoided::new,
                  field("vote", VOTE, RoundVoided::vote),
                  field("fault", ActValues.FAULT, RoundVoided::fault))),
          type(
              "result-announced",
              ResultAnnounced.class,
              shape(
                  ResultAnnounced::new,
                  field("vote", VOTE, ResultAnnounced::vote),
                  field("members", COUNT, ResultAnnounced::members),
                  field("present", COUNT, ResultAnnounced::present),
                  field("tally", TALLY, ResultAnnounced::tally),
                  field("not-voted", COUNT, ResultAnnounced::notVoted),
                  field("carried", YES, ResultAnnounced::carried),
                  field("words", TEXT, ResultAnnounced::words))),
          type(
              "uncounted-declared",
              UncountedDeclared.class,
              shape(
                  UncountedDeclared::new,
                  field("vote", VOTE, UncountedDeclared::vote),
                  field("carried", YES, UncountedDeclared::carried),
                  field("words", TEXT, UncountedDeclared::words))));

  /** What may be asked. */
  static final List<Type<? extends VoteCommand>> COMMANDS =
      List.of(
          type(
              "open-vote",
              OpenVote.class,
              shape(
                  OpenVote::new,
                  field("item", ITEM, OpenVote::item),
                  field("secrecy", RuleValues.SECRECY, OpenVote::secrecy),
                  field("channel", RuleValues.CHANNEL, OpenVote::channel),
                  field("seconds", COUNT, OpenVote::seconds))),
          type(
              "cast-vote",
              CastVote.class,
              shape(
                  CastVote::new,
                  field("vote", VOTE, CastVote::vote),
                  field("member", MEMBER, CastVote::member),
                  field("choice", CHOICE, CastVote::choice))),
          type(
              "count-hands",
              CountHands.class,
              shape(
                  CountHands::new,
                  field("vote", VOTE, CountHands::vote),
                  field("tally", TALLY, CountHands::tally))),
          type(
              "leave-hands-uncounted",
              LeaveHandsUncounted.class,
              shape(LeaveHandsUncounted::new, field("vote", VOTE, LeaveHandsUncounted::vote))),
          type(
              "correct-hand-count",
              CorrectHandCount.class,
              shape(
                  CorrectHandCount::new,
                  field("vote", VOTE, CorrectHandCount::vote),
                  field("tally", TALLY, CorrectHandCount::tally),
                  field("reason", WORDS, CorrectHandCount::reason),
                  field("agreed-by", WORDS, CorrectHandCount::agreedBy))),
          type(
              "close-vote",
              CloseVote.class,
              shape(CloseVote::new, field("vote", VOTE, CloseVote::vote))),
          type(
              "void-round",
              VoidRound.class,
              shape(
                  VoidRound::new,
                  field("vote", VOTE, VoidRound::vote),
                  field("fault", ActValues.FAULT, VoidRound::fault))),
          type(
              "announce-result",
              AnnounceResult.class,
              shape(AnnounceResult::new, field("vote", VOTE, AnnounceResult::vote))),
          type(
              "declare-uncounted",
              DeclareUncounted.class,
              shape(
                  DeclareUncounted::new,
                  field("vote", VOTE, DeclareUncounted::vote),
                  field("carried", YES, DeclareUncounted::carried))));

  private VoteTable() {}
}
