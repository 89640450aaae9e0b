package plenary.record.wire;

import static plenary.record.wire.Field.absentIf;
import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.CHOICE;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.DIGEST;
import static plenary.record.wire.Values.INSTANT;
import static plenary.record.wire.Values.MEMBER;
import static plenary.record.wire.Values.MOMENT;
import static plenary.record.wire.Values.TALLY;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.VOTE;
import static plenary.record.wire.Values.WORDS;
import static plenary.record.wire.Values.YES;

import java.time.Instant;
import java.util.List;
import plenary.act.CountSheet;
import plenary.act.CountSheet.Papers;
import plenary.act.CountSheet.Slip;
import plenary.act.VoteCommand;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteCommand.GiveCastingVote;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.ResumeVote;
import plenary.act.VoteEvent;
import plenary.act.VoteEvent.CastingVoteGiven;
import plenary.act.VoteEvent.Cause;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.act.VoteEvent.CountEntered;
import plenary.act.VoteEvent.CountTaken;
import plenary.act.VoteEvent.NotVotedExplained;
import plenary.act.VoteEvent.VoteHeld;
import plenary.act.VoteEvent.VoteResumed;
import plenary.record.wire.Union.Type;

/** The frozen table of how a vote is held, counted and settled. */
final class CountTable {
  private static final Words<Cause> CAUSE =
      Words.of(Cause.class)
          .word(Cause.DEVICE_FAULT, "device-fault")
          .word(Cause.LEFT_SEAT, "left-seat")
          .word(Cause.DECLINED, "declined");

  private static final Codec<Papers> PAPERS =
      shape(
          Papers::new,
          field("issued", COUNT, Papers::issued),
          field("collected", COUNT, Papers::collected));

  /** A sheet, with the time on a slip in this form. */
  private static Codec<CountSheet> sheet(Codec<Instant> moment) {
    var slip =
        shape(
            Slip::new,
            field("device", WORDS, Slip::device),
            field("printed", moment, Slip::printed),
            field("digest", DIGEST, Slip::digest));
    return shape(
        CountSheet::new,
        field("tally", TALLY, CountSheet::tally),
        absentIf(0, "invalid", COUNT, CountSheet::invalid),
        optional("papers", PAPERS, CountSheet::papers),
        optional("slip", slip, CountSheet::slip));
  }

  /** What happened. */
  static final List<Type<? extends VoteEvent>> EVENTS =
      List.of(
          type(
              "vote-held",
              VoteHeld.class,
              shape(
                  VoteHeld::new,
                  field("vote", VOTE, VoteHeld::vote),
                  field("reason", TEXT, VoteHeld::reason))),
          type(
              "vote-resumed",
              VoteResumed.class,
              shape(VoteResumed::new, field("vote", VOTE, VoteResumed::vote))),
          type(
              "count-entered",
              CountEntered.class,
              shape(
                  CountEntered::new,
                  field("vote", VOTE, CountEntered::vote),
                  absentIf(0, "section", COUNT, CountEntered::section),
                  field("counter", WORDS, CountEntered::counter),
                  field("sheet", sheet(INSTANT), CountEntered::sheet))),
          type(
              "count-taken",
              CountTaken.class,
              shape(
                  CountTaken::new,
                  field("vote", VOTE, CountTaken::vote),
                  field("tally", TALLY, CountTaken::tally),
                  absentIf(0, "invalid", COUNT, CountTaken::invalid))),
          type(
              "choice-entered",
              ChoiceEntered.class,
              shape(
                  ChoiceEntered::new,
                  field("vote", VOTE, ChoiceEntered::vote),
                  field("member", MEMBER, ChoiceEntered::member),
                  field("choice", CHOICE, ChoiceEntered::choice),
                  field("channel", RuleValues.CHANNEL, ChoiceEntered::channel),
                  field("counter", WORDS, ChoiceEntered::counter),
                  field("witness", WORDS, ChoiceEntered::witness))),
          type(
              "not-voted-explained",
              NotVotedExplained.class,
              shape(
                  NotVotedExplained::new,
                  field("vote", VOTE, NotVotedExplained::vote),
                  field("member", MEMBER, NotVotedExplained::member),
                  field("cause", CAUSE, NotVotedExplained::cause))),
          type(
              "casting-vote-given",
              CastingVoteGiven.class,
              shape(
                  CastingVoteGiven::new,
                  field("vote", VOTE, CastingVoteGiven::vote),
                  field("in-favour", YES, CastingVoteGiven::inFavour),
                  field("given-by", TEXT, CastingVoteGiven::by))));

  /** What may be asked. */
  static final List<Type<? extends VoteCommand>> COMMANDS =
      List.of(
          type(
              "hold-vote",
              HoldVote.class,
              shape(
                  HoldVote::new,
                  field("vote", VOTE, HoldVote::vote),
                  field("reason", TEXT, HoldVote::reason))),
          type(
              "resume-vote",
              ResumeVote.class,
              shape(ResumeVote::new, field("vote", VOTE, ResumeVote::vote))),
          type(
              "enter-count",
              EnterCount.class,
              shape(
                  EnterCount::new,
                  field("vote", VOTE, EnterCount::vote),
                  absentIf(0, "section", COUNT, EnterCount::section),
                  field("counter", WORDS, EnterCount::counter),
                  field("sheet", sheet(MOMENT), EnterCount::sheet))),
          type(
              "enter-choice",
              EnterChoice.class,
              shape(
                  EnterChoice::new,
                  field("vote", VOTE, EnterChoice::vote),
                  field("member", MEMBER, EnterChoice::member),
                  field("choice", CHOICE, EnterChoice::choice),
                  field("channel", RuleValues.CHANNEL, EnterChoice::channel),
                  field("counter", WORDS, EnterChoice::counter),
                  field("witness", WORDS, EnterChoice::witness))),
          type(
              "explain-not-voted",
              ExplainNotVoted.class,
              shape(
                  ExplainNotVoted::new,
                  field("vote", VOTE, ExplainNotVoted::vote),
                  field("member", MEMBER, ExplainNotVoted::member),
                  field("cause", CAUSE, ExplainNotVoted::cause))),
          type(
              "give-casting-vote",
              GiveCastingVote.class,
              shape(
                  GiveCastingVote::new,
                  field("vote", VOTE, GiveCastingVote::vote),
                  field("in-favour", YES, GiveCastingVote::inFavour),
                  field("given-by", TEXT, GiveCastingVote::by))));

  private CountTable() {}
}
