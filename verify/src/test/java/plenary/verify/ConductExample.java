package plenary.verify;

import static plenary.verify.Example.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.ChallengeQuorum;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.DivideItem;
import plenary.act.AgendaCommand.EndTrial;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaCommand.JoinItems;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.NoteStatement;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.PressTrial;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaCommand.ReferItem;
import plenary.act.AgendaCommand.SeparateItems;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaCommand.TakeItemUp;
import plenary.act.AgendaCommand.WithdrawItem;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.Section;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Business.Amendment;
import plenary.act.Business.Question;
import plenary.act.CountSheet;
import plenary.act.CountSheet.Papers;
import plenary.act.CountSheet.Slip;
import plenary.act.FloorCommand.CloseDebate;
import plenary.act.FloorCommand.EndSpeech;
import plenary.act.FloorCommand.ExtendFloor;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.OrderSpeakers;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent.Kind;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteCommand.GiveCastingVote;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.ResumeVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Cause;
import plenary.act.VoteEvent.Fault;
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
import plenary.rules.Secrecy;
import plenary.rules.Topic;

/** What may come up in a sitting: every entry of it. */
final class ConductExample {
  private static final SittingId SITTING = new SittingId(1);
  private static final Instant NINE = Instant.parse("2022-12-28T01:00:00Z");
  private static final Digest SLIP = Digest.ofText("the slip");

  private final Hall hall;

  private ConductExample(Hall hall) {
    this.hall = hall;
  }

  static void sitting(Hall hall) {
    var conduct = new ConductExample(hall);
    conduct.open();
    conduct.rearrange();
    conduct.debate();
    conduct.byName();
    conduct.onPaper();
    conduct.bySection();
    conduct.byKeypad();
  }

  private void open() {
    var members = IntStream.rangeClosed(1, 12).mapToObj(MemberId::new).toList();
    hall.ask(
        new PlanSitting(
            SITTING,
            new BodyId("plenary"),
            text("闭幕会", "closing sitting"),
            text("会堂", "the hall"),
            Instant.parse("2022-12-29T00:00:00Z")),
        new OpenCheckIn(SITTING),
        new SetSections(
            List.of(
                new Section(text("东区", "east"), List.of(new BodyId("delegation-01"))),
                new Section(text("西区", "west"), List.of(new BodyId("delegation-02"))))),
        new SetAgenda(
            SITTING,
            List.of(
                question(1, "resolution"),
                question(2, "resolution"),
                question(3, "casting"),
                question(4, "resolution"),
                question(5, "resolution"),
                question(6, "resolution"),
                question(7, "resolution"))),
        new NamePresidingChair(SITTING, new MemberId(1)),
        new CheckIn(SITTING, members, Optional.empty()),
        new AnnounceAttendance(SITTING),
        new OpenSitting(SITTING),
        new BeginTrial(SITTING));
    for (int member = 1; member <= 4; member++) {
      hall.ask(new PressTrial(SITTING, new MemberId(member)));
    }
    hall.ask(
        new EndTrial(SITTING),
        new ChallengeQuorum(SITTING, new MemberId(2)),
        new NoteStatement(SITTING, Optional.of(new MemberId(3)), text("保留意见", "I reserve my view")),
        new RecordPresidiumDecision(
            new PresidiumDecided(
                2,
                NINE,
                Topic.PUT_TO_VOTE,
                Optional.of(ItemId.of(1, 1)),
                text("提请表决", "to be put to the vote"),
                3,
                Optional.of(new Tally(3, 0, 0)),
                true)));
  }

  private void rearrange() {
    hall.ask(
        new JoinItems(ItemId.of(1, 1), List.of(ItemId.of(1, 4))),
        new SeparateItems(ItemId.of(1, 1)),
        new WithdrawItem(ItemId.of(1, 5), text("提案人撤回", "the mover takes it back"), chair()),
        new ReferItem(
            ItemId.of(1, 6), text("法制委员会", "the legal committee"), text("再作研究", "to be studied")),
        new DivideItem(ItemId.of(1, 7), List.of(text("甲", "part A"), text("乙", "part B"))),
        new InsertItem(
            new Item(
                ItemId.of(1, 10),
                text("修正案", "an amendment"),
                new Amendment("resolution", text("修正案", "the amendment"), ItemId.of(1, 1))),
            Optional.of(ItemId.of(1, 1))));
  }

  private void debate() {
    var item = ItemId.of(1, 10);
    hall.ask(
        new BeginItem(item),
        new OpenDebate(item, List.of()),
        speech(2),
        speech(3),
        speech(4),
        new OrderSpeakers(SITTING, List.of(2, 1, 3)),
        new WithdrawRequest(SITTING, 1, new MemberId(2)),
        new GiveFloor(SITTING, 2),
        new ExtendFloor(SITTING, 60),
        new RequestFloor(SITTING, new MemberId(5), Kind.POINT_OF_ORDER),
        new GiveFloor(SITTING, 4),
        new EndSpeech(SITTING),
        new EndSpeech(SITTING),
        new GiveFloor(SITTING, 3),
        new EndSpeech(SITTING),
        new CloseDebate(item));
  }

  private static RequestFloor speech(int member) {
    return new RequestFloor(SITTING, new MemberId(member), Kind.SPEECH);
  }

  /** A recorded vote that is held, in which a device fails and somebody does not press. */
  private void byName() {
    var item = ItemId.of(1, 10);
    var vote = new VoteId(1);
    hall.ask(
        new OpenVote(item, Secrecy.RECORDED, Channel.DEVICE, 60),
        new CastVote(vote, new MemberId(1), Choice.FOR),
        new HoldVote(vote, text("会场安静后继续", "until it is quiet")),
        new EnterChoice(vote, new MemberId(2), Choice.FOR, Channel.HANDS, "teller 1", "teller 2"),
        new ResumeVote(vote));
    for (int member = 3; member <= 9; member++) {
      hall.ask(new CastVote(vote, new MemberId(member), Choice.FOR));
    }
    hall.ask(
        new ExplainNotVoted(vote, new MemberId(10), Cause.DEVICE_FAULT),
        new CloseVote(vote),
        new AnnounceResult(vote),
        new FinishItem(item));
  }

  /** Equal votes on paper, counted while another question is adopted without a vote. */
  private void onPaper() {
    var item = ItemId.of(1, 3);
    var vote = new VoteId(2);
    var sheet =
        new CountSheet(new Tally(4, 4, 1), 1, Optional.of(new Papers(12, 10)), Optional.empty());
    hall.ask(
        new DeferItem(ItemId.of(1, 1), text("推迟", "later")),
        new DeferItem(ItemId.of(1, 2), text("推迟", "later")),
        new BeginItem(item),
        new OpenVote(item, Secrecy.RECORDED, Channel.SILENCE, 0),
        new VoidRound(vote, Fault.OPPOSED),
        new OpenVote(item, Secrecy.SECRET, Channel.PAPER, 0),
        new CloseVote(new VoteId(3)),
        new SetItemAside(item),
        new TakeItemUp(item),
        new EnterCount(new VoteId(3), 0, "teller 1", sheet),
        new EnterCount(new VoteId(3), 0, "teller 2", sheet),
        new GiveCastingVote(new VoteId(3), true, chair()),
        new AnnounceResult(new VoteId(3)),
        new FinishItem(item));
  }

  private void bySection() {
    var item = ItemId.of(1, 4);
    var vote = new VoteId(4);
    hall.ask(new BeginItem(item), new OpenVote(item, Secrecy.RECORDED, Channel.HANDS, 0));
    for (int section : hall.session.vote(vote).orElseThrow().counting().sections()) {
      var hands = CountSheet.ofHands(new Tally(section == 1 ? 4 : 2, 0, 0));
      hall.ask(
          new EnterCount(vote, section, "teller 1", hands),
          new EnterCount(vote, section, "teller 2", CountSheet.ofHands(new Tally(1, 1, 0))),
          new EnterCount(vote, section, "teller 2", hands));
    }
    hall.ask(new CloseVote(vote), new AnnounceResult(vote), new FinishItem(item));
  }

  private void byKeypad() {
    var item = ItemId.of(1, 8);
    var vote = new VoteId(5);
    var slip = new Slip("keypads of the hall", NINE, SLIP);
    var sheet = new CountSheet(new Tally(8, 2, 1), 0, Optional.empty(), Optional.of(slip));
    hall.ask(
        new BeginItem(item),
        new OpenVote(item, Secrecy.SECRET, Channel.KEYPAD, 0),
        new EnterCount(vote, 0, "desk 1", sheet),
        new EnterCount(vote, 0, "desk 2", sheet),
        new CloseVote(vote),
        new AnnounceResult(vote),
        new FinishItem(item));
  }

  private static Item question(int number, String decision) {
    var motion = text("第" + number + "号草案", "draft " + number);
    return new Item(ItemId.of(1, number), motion, new Question(decision, motion));
  }

  private static Text chair() {
    return text("执行主席", "the presiding chair");
  }
}
