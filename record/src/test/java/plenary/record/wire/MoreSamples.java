package plenary.record.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.ChallengeQuorum;
import plenary.act.AgendaCommand.DivideItem;
import plenary.act.AgendaCommand.EndTrial;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaCommand.JoinItems;
import plenary.act.AgendaCommand.NoteStatement;
import plenary.act.AgendaCommand.PressTrial;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaCommand.ReferItem;
import plenary.act.AgendaCommand.SeparateItems;
import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaCommand.TakeItemUp;
import plenary.act.AgendaCommand.WithdrawItem;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.ItemDivided;
import plenary.act.AgendaEvent.ItemInserted;
import plenary.act.AgendaEvent.ItemReferred;
import plenary.act.AgendaEvent.ItemSetAside;
import plenary.act.AgendaEvent.ItemTakenUp;
import plenary.act.AgendaEvent.ItemWithdrawn;
import plenary.act.AgendaEvent.ItemsJoined;
import plenary.act.AgendaEvent.ItemsSeparated;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.QuorumChallenged;
import plenary.act.AgendaEvent.Section;
import plenary.act.AgendaEvent.SectionsSet;
import plenary.act.AgendaEvent.StatementNoted;
import plenary.act.AgendaEvent.TrialBegun;
import plenary.act.AgendaEvent.TrialEnded;
import plenary.act.Business.Amendment;
import plenary.act.Business.Question;
import plenary.act.Command;
import plenary.act.CountSheet;
import plenary.act.CountSheet.Papers;
import plenary.act.CountSheet.Slip;
import plenary.act.Event;
import plenary.act.FloorCommand.CloseDebate;
import plenary.act.FloorCommand.EndSpeech;
import plenary.act.FloorCommand.ExtendFloor;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.OrderSpeakers;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent.DebateClosed;
import plenary.act.FloorEvent.DebateOpened;
import plenary.act.FloorEvent.FloorExtended;
import plenary.act.FloorEvent.FloorGiven;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.act.FloorEvent.RequestWithdrawn;
import plenary.act.FloorEvent.SpeakersOrdered;
import plenary.act.FloorEvent.SpeechEnded;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteCommand.GiveCastingVote;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.ResumeVote;
import plenary.act.VoteEvent.CastingVoteGiven;
import plenary.act.VoteEvent.Cause;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.act.VoteEvent.CountEntered;
import plenary.act.VoteEvent.CountTaken;
import plenary.act.VoteEvent.NotVotedExplained;
import plenary.act.VoteEvent.VoteHeld;
import plenary.act.VoteEvent.VoteResumed;
import plenary.base.BodyId;
import plenary.base.Choice;
import plenary.base.Digest;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Topic;

/**
 * One of each entry and command of what comes up in sittings: counts, speeches, changed business.
 */
final class MoreSamples {
  private static final VoteId VOTE = new VoteId(1);
  private static final SittingId SITTING = new SittingId(1);
  private static final ItemId ITEM = ItemId.of(1, 4);
  private static final ItemId OTHER = ItemId.of(1, 5);
  private static final MemberId MEMBER = new MemberId(32);
  private static final Text TEXT = new Text("全体会议", "plenary");
  private static final Tally TALLY = new Tally(396, 2, 3);
  private static final Instant EIGHT = Instant.parse("2022-12-29T00:00:00Z");
  private static final Digest DIGEST = Digest.ofText("slip");
  private static final CountSheet PAPER =
      new CountSheet(TALLY, 1, Optional.of(new Papers(402, 402)), Optional.empty());
  private static final CountSheet KEYPAD =
      new CountSheet(TALLY, 0, Optional.empty(), Optional.of(new Slip("keypads", EIGHT, DIGEST)));
  private static final PresidiumDecided DECIDED =
      new PresidiumDecided(
          2,
          EIGHT,
          Topic.PUT_TO_VOTE,
          Optional.of(ITEM),
          TEXT,
          37,
          Optional.of(new Tally(36, 0, 1)),
          true);
  private static final List<Section> SECTIONS =
      List.of(new Section(TEXT, List.of(new BodyId("delegation-03"))));
  private static final Item AMENDMENT =
      new Item(OTHER, TEXT, new Amendment("resolution", TEXT, ITEM));

  private MoreSamples() {}

  static List<Event> events() {
    return List.of(
        new VoteHeld(VOTE, TEXT),
        new VoteResumed(VOTE),
        new CountEntered(VOTE, 0, "teller-1", PAPER),
        new CountTaken(VOTE, TALLY, 1),
        new ChoiceEntered(VOTE, MEMBER, Choice.FOR, Channel.HANDS, "teller-1", "teller-2"),
        new NotVotedExplained(VOTE, MEMBER, Cause.DEVICE_FAULT),
        new CastingVoteGiven(VOTE, true, TEXT),
        new ItemInserted(AMENDMENT, Optional.of(ITEM)),
        new ItemWithdrawn(ITEM, TEXT, TEXT),
        new ItemReferred(ITEM, TEXT, TEXT),
        new ItemsJoined(ITEM, List.of(OTHER)),
        new ItemsSeparated(ITEM),
        new ItemDivided(ITEM, List.of(new Item(OTHER, TEXT, new Question("resolution", TEXT)))),
        new ItemSetAside(ITEM),
        new ItemTakenUp(ITEM),
        new StatementNoted(SITTING, Optional.of(MEMBER), TEXT),
        new QuorumChallenged(SITTING, MEMBER, 561, 402),
        new TrialBegun(SITTING),
        new TrialEnded(SITTING, 400, 402),
        new SectionsSet(SECTIONS),
        DECIDED,
        new DebateOpened(ITEM, List.of(15, 10)),
        new DebateClosed(ITEM),
        new FloorRequested(SITTING, 1, MEMBER, Kind.SPEECH),
        new RequestWithdrawn(SITTING, 1, MEMBER),
        new SpeakersOrdered(SITTING, List.of(2, 1)),
        new FloorGiven(SITTING, 1, 900),
        new FloorExtended(SITTING, 60),
        new SpeechEnded(SITTING, 1));
  }

  static List<Command> commands() {
    return List.of(
        new HoldVote(VOTE, TEXT),
        new ResumeVote(VOTE),
        new EnterCount(VOTE, 2, "teller-1", KEYPAD),
        new EnterChoice(VOTE, MEMBER, Choice.AGAINST, Channel.PAPER, "teller-1", "teller-2"),
        new ExplainNotVoted(VOTE, MEMBER, Cause.LEFT_SEAT),
        new GiveCastingVote(VOTE, false, TEXT),
        new InsertItem(AMENDMENT, Optional.empty()),
        new WithdrawItem(ITEM, TEXT, TEXT),
        new ReferItem(ITEM, TEXT, TEXT),
        new JoinItems(ITEM, List.of(OTHER)),
        new SeparateItems(ITEM),
        new DivideItem(ITEM, List.of(TEXT, TEXT)),
        new SetItemAside(ITEM),
        new TakeItemUp(ITEM),
        new NoteStatement(SITTING, Optional.empty(), TEXT),
        new ChallengeQuorum(SITTING, MEMBER),
        new BeginTrial(SITTING),
        new PressTrial(SITTING, MEMBER),
        new EndTrial(SITTING),
        new SetSections(SECTIONS),
        new RecordPresidiumDecision(DECIDED),
        new OpenDebate(ITEM, List.of(15, 10)),
        new CloseDebate(ITEM),
        new RequestFloor(SITTING, MEMBER, Kind.POINT_OF_ORDER),
        new WithdrawRequest(SITTING, 1, MEMBER),
        new OrderSpeakers(SITTING, List.of(2, 1)),
        new GiveFloor(SITTING, 1),
        new ExtendFloor(SITTING, 60),
        new EndSpeech(SITTING));
  }
}
