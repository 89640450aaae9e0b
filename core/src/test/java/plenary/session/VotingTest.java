package plenary.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plenary.storm.House.founding;
import static plenary.storm.House.members;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.SettleObjection;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.Decision.IntoUrn;
import plenary.act.ItemRefusal.ObjectionPending;
import plenary.act.ItemRefusal.QuestionUndecided;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.CorrectHandCount;
import plenary.act.VoteCommand.CountHands;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteRefusal.AlreadyAnnounced;
import plenary.act.VoteRefusal.AlreadyVoted;
import plenary.act.VoteRefusal.HandsNotCounted;
import plenary.act.VoteRefusal.MoreHandsThanDeputies;
import plenary.act.VoteRefusal.NotEntitled;
import plenary.act.VoteRefusal.QuestionDecided;
import plenary.act.VoteRefusal.ResultAwaited;
import plenary.act.VoteRefusal.RoundVoid;
import plenary.act.VoteRefusal.SecrecyNotAllowed;
import plenary.act.VoteRefusal.VoteNotRunning;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.storm.Floor;
import plenary.storm.House;
import plenary.vote.Vote;

/** A question is put to 402 of 561 deputies. */
class VotingTest {
  private static final SittingId SITTING = new SittingId(1);
  private static final ItemId ITEM = ItemId.of(1, 1);
  private static final VoteId FIRST = new VoteId(1);
  private static final VoteId SECOND = new VoteId(2);

  @ParameterizedTest
  @DisplayName("组织法25: 280 of 561 does not carry, 281 does, whoever is absent")
  @CsvSource({"280,0,0,false", "280,121,1,false", "281,0,0,true", "281,121,0,true"})
  void more_than_half_of_all_deputies(int inFavour, int against, int abstain, boolean carried) {
    var floor = voting("by-hands", Secrecy.RECORDED, Channel.HANDS);
    floor.must(new CountHands(FIRST, new Tally(inFavour, against, abstain)));
    floor.must(new CloseVote(FIRST));
    floor.must(new AnnounceResult(FIRST));
    var said = vote(floor).announced().orElseThrow();
    assertEquals(carried, said.carried());
    assertEquals(402 - inFavour - against - abstain, said.notVoted());
    assertEquals(281, vote(floor).outcome().tests().getFirst().need());
  }

  @Test
  @DisplayName("in a recorded vote the last press counts until it closes, once for each deputy")
  void the_last_press_counts() {
    var floor = voting("resolution", Secrecy.RECORDED, Channel.DEVICE);
    floor.must(press(5, Choice.AGAINST));
    floor.must(press(5, Choice.FOR));
    assertEquals(new Tally(1, 0, 0), vote(floor).tally());
    long size = floor.session().size();
    floor.must(press(5, Choice.FOR));
    assertEquals(size, floor.session().size(), "the same press again is no new entry");
    floor.must(new CloseVote(FIRST));
    assertInstanceOf(VoteNotRunning.class, floor.refused(press(6, Choice.FOR)));
  }

  @Test
  @DisplayName("where the rules say so the first press counts")
  void the_first_press_counts() {
    var floor = voting("first-press", Secrecy.RECORDED, Channel.DEVICE);
    floor.must(press(5, Choice.AGAINST));
    assertInstanceOf(AlreadyVoted.class, floor.refused(press(5, Choice.FOR)));
  }

  @Test
  @DisplayName("a secret press makes no entry; the totals make one, when the vote closes")
  void a_secret_press_is_written_nowhere() {
    var floor = voting("resolution", Secrecy.SECRET, Channel.DEVICE);
    long size = floor.session().size();
    assertInstanceOf(IntoUrn.class, floor.ask(press(5, Choice.AGAINST)));
    assertInstanceOf(AlreadyVoted.class, floor.refused(press(5, Choice.FOR)));
    floor.must(press(6, Choice.FOR));
    assertEquals(size, floor.session().size());
    assertEquals(Tally.NONE, vote(floor).tally(), "no split is known while it runs");
    floor.must(new CloseVote(FIRST));
    assertEquals(new Tally(1, 1, 0), vote(floor).tally());
    assertTrue(floor.record().stream().noneMatch(entry -> entry.event() instanceof VoteCast));
  }

  @Test
  @DisplayName("who was not here when the vote opened cannot vote in it")
  void the_roll_is_frozen() {
    var floor = voting("resolution", Secrecy.RECORDED, Channel.DEVICE);
    floor.must(new CheckIn(SITTING, members(403, 403), Optional.empty()));
    assertInstanceOf(NotEntitled.class, floor.refused(press(403, Choice.FOR)));
    assertEquals(402, vote(floor).present());
  }

  @Test
  @DisplayName("hands are never secret, never more than those present, and never guessed")
  void hands_are_counted_by_people() {
    var floor = begun("resolution");
    assertInstanceOf(SecrecyNotAllowed.class, floor.refused(open(Secrecy.SECRET, Channel.HANDS)));
    floor.must(open(Secrecy.RECORDED, Channel.HANDS));
    assertInstanceOf(HandsNotCounted.class, floor.refused(new CloseVote(FIRST)));
    var tooMany = new CountHands(FIRST, new Tally(400, 2, 1));
    assertInstanceOf(MoreHandsThanDeputies.class, floor.refused(tooMany));
    floor.must(new LeaveHandsUncounted(FIRST));
    floor.must(new CloseVote(FIRST));
    assertInstanceOf(HandsNotCounted.class, floor.refused(new AnnounceResult(FIRST)));
    floor.must(new DeclareUncounted(FIRST, true));
    assertTrue(vote(floor).carried());
    assertFalse(vote(floor).figuresKnown());
  }

  @Test
  @DisplayName("a count corrected after the announcement is announced again; both stay on record")
  void a_corrected_count_is_announced_again() {
    var floor = voting("by-hands", Secrecy.RECORDED, Channel.HANDS);
    floor.must(new CountHands(FIRST, new Tally(290, 100, 12)));
    floor.must(new CloseVote(FIRST));
    floor.must(new AnnounceResult(FIRST));
    assertInstanceOf(AlreadyAnnounced.class, floor.refused(new AnnounceResult(FIRST)));
    floor.must(new CorrectHandCount(FIRST, new Tally(280, 110, 12), "row 9 counted twice", "秘书长"));
    floor.must(new AnnounceResult(FIRST));
    assertFalse(vote(floor).announced().orElseThrow().carried());
  }

  @Test
  @DisplayName("a void round counts for nothing, stays, and the whole question is put again")
  void a_void_round_is_put_again() {
    var floor = voting("resolution", Secrecy.SECRET, Channel.DEVICE);
    floor.must(press(5, Choice.FOR));
    floor.must(new VoidRound(FIRST, Fault.EQUIPMENT));
    assertInstanceOf(RoundVoid.class, floor.refused(new CloseVote(FIRST)));
    floor.must(open(Secrecy.RECORDED, Channel.HANDS));
    assertEquals(Vote.State.VOID, vote(floor).state());
    assertEquals(2, floor.session().rounds(ITEM).size());
  }

  @Test
  @DisplayName("a result stands unless an objection has the question put again; both rounds stay")
  void an_objection_may_put_it_again() {
    var floor = voting("by-hands", Secrecy.RECORDED, Channel.HANDS);
    floor.must(new CountHands(FIRST, new Tally(300, 0, 0)));
    floor.must(new CloseVote(FIRST));
    assertInstanceOf(ResultAwaited.class, floor.refused(open(Secrecy.RECORDED, Channel.HANDS)));
    floor.must(new AnnounceResult(FIRST));
    assertInstanceOf(QuestionDecided.class, floor.refused(open(Secrecy.RECORDED, Channel.HANDS)));
    floor.must(new RaiseObjection(SITTING, House.text("点数有误"), Optional.of(new MemberId(9))));
    assertInstanceOf(ObjectionPending.class, floor.refused(new FinishItem(ITEM)));
    floor.must(new SettleObjection(SITTING, Settlement.PUT_AGAIN));
    assertInstanceOf(QuestionUndecided.class, floor.refused(new FinishItem(ITEM)));
    floor.must(open(Secrecy.RECORDED, Channel.HANDS));
    floor.must(new CountHands(SECOND, new Tally(279, 100, 0)));
    floor.must(new CloseVote(SECOND));
    floor.must(new AnnounceResult(SECOND));
    floor.must(new FinishItem(ITEM));
    floor.must(new AdjournSitting(SITTING));
    assertTrue(vote(floor).carried());
    assertFalse(floor.session().lastRound(ITEM).orElseThrow().carried());
  }

  private static Floor begun(String decision) {
    return Floor.after(founding(561), House.opened(1, decision, 402), List.of(new BeginItem(ITEM)));
  }

  private static Floor voting(String decision, Secrecy secrecy, Channel channel) {
    var floor = begun(decision);
    floor.must(open(secrecy, channel));
    return floor;
  }

  private static OpenVote open(Secrecy secrecy, Channel channel) {
    return new OpenVote(ITEM, secrecy, channel, 0);
  }

  private static CastVote press(int member, Choice choice) {
    return new CastVote(FIRST, new MemberId(member), choice);
  }

  private static Vote vote(Floor floor) {
    return floor.session().vote(FIRST).orElseThrow();
  }
}
