package plenary.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plenary.storm.House.founding;
import static plenary.storm.House.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.RuleRefusal.Loosened;
import plenary.act.RuleRefusal.MethodNotCarried;
import plenary.act.RuleRefusal.NotAnAnswer;
import plenary.act.RuleRefusal.NotInForce;
import plenary.act.RuleRefusal.NothingLeftOpen;
import plenary.act.RuleRefusal.RuleNotAdopted;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.MakeRuling;
import plenary.act.SessionEvent.RulingMade;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.CountHands;
import plenary.act.VoteCommand.OpenVote;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.chair.Line;
import plenary.chair.Move;
import plenary.chair.Script;
import plenary.rules.Channel;
import plenary.rules.Gap;
import plenary.rules.Rulebook;
import plenary.rules.Secrecy;
import plenary.storm.Floor;
import plenary.storm.House;

class RulesTest {
  private static final SittingId SITTING = new SittingId(1);
  private static final ItemId ON_METHOD = ItemId.of(1, 1);
  private static final ItemId UNDER_IT = ItemId.of(1, 2);
  private static final VoteId FIRST = new VoteId(1);

  @Test
  @DisplayName("what only the session can set is adopted by it before a vote can need it")
  void a_session_rule_is_adopted_first() {
    var floor = opened();
    vote(floor, 281);
    floor.must(new FinishItem(ON_METHOD));
    floor.must(new BeginItem(UNDER_IT));
    var refusal = assertInstanceOf(RuleNotAdopted.class, floor.refused(underIt()));
    assertEquals(text("session-rule"), refusal.decision());
    var script = Script.of(floor.session(), SITTING);
    assertEquals(List.of(new Line(Line.Cue.DIRECTION, refusal.sentence())), script.lines());
    var next = assertInstanceOf(Move.Ask.class, script.primary().orElseThrow());
    assertEquals(new Move.Blank.Deferral(UNDER_IT), next.blank(), "the item is put off");

    floor.must(method(House.method()));
    floor.must(underIt());
    assertEquals("method", floor.session().rulebook().id());
    assertInstanceOf(Duplicate.class, floor.refused(method(House.method())));
  }

  @Test
  @DisplayName("组织法25: 280 of 561 adopt no method; an unannounced 281 adopt none yet")
  void only_what_carried_is_adopted() {
    var floor = opened();
    vote(floor, 280);
    assertInstanceOf(MethodNotCarried.class, floor.refused(method(House.method())));

    var unannounced = opened();
    unannounced.must(onMethod());
    unannounced.must(new CountHands(FIRST, new Tally(281, 0, 0)));
    unannounced.must(new CloseVote(FIRST));
    assertInstanceOf(MethodNotCarried.class, unannounced.refused(method(House.method())));
  }

  @Test
  @DisplayName("a method may not loosen what stands above it, and the refusal names both articles")
  void a_method_never_loosens() {
    var floor = opened();
    vote(floor, 402);
    var refusal = assertInstanceOf(Loosened.class, floor.refused(method(House.looser())));
    var article = new Text("组织法第二十五条", "组织法, art. 25");
    assertEquals(new Loosened(text("resolution"), article, article), refusal);
  }

  @Test
  @DisplayName(
      "a rulebook can be replaced at will before the first sitting, afterwards only tightened")
  void a_rulebook_is_replaced_before_anything_is_decided() {
    var before = Floor.after(founding(561));
    before.must(new AdoptRulebook(House.looser(), House.digest(House.looser())));

    var after = opened();
    vote(after, 281);
    after.must(new FinishItem(ON_METHOD));
    after.must(new BeginItem(UNDER_IT));
    after.must(method(House.method()));
    after.must(underIt());
    after.must(new CountHands(new VoteId(2), new Tally(300, 0, 0)));
    after.must(new CloseVote(new VoteId(2)));
    after.must(new AnnounceResult(new VoteId(2)));
    after.must(new FinishItem(UNDER_IT));
    after.must(new AdjournSitting(SITTING));
    assertInstanceOf(
        Loosened.class,
        after.refused(new AdoptRulebook(House.looser(), House.digest(House.looser()))));
    assertInstanceOf(
        Loosened.class, after.refused(House.adopt()), "what was adopted is not undone");
  }

  @Test
  @DisplayName("a sitting is held under the texts in force on its day")
  void texts_in_force_on_the_day() {
    var floor = Floor.after(founding(561));
    var dayBefore = Instant.parse("2022-03-11T15:59:59Z"); // 23:59:59 in the hall
    assertInstanceOf(NotInForce.class, floor.refused(plan(dayBefore)));
    floor.must(plan(dayBefore.plusSeconds(1)));
    assertInstanceOf(
        NotInForce.class,
        floor.refused(new AdoptRulebook(House.outdated(), House.digest(House.outdated()))));
  }

  @Test
  @DisplayName("where the law is silent the answer is an entry, one of those that can be given")
  void a_ruling_is_recorded() {
    var floor = Floor.after(founding(561));
    var ask = new MakeRuling(Gap.Kind.WHICH_SIGNATURE, text("the first"), text("presidium"));
    floor.must(ask);
    assertEquals(
        Optional.of(
            new RulingMade(
                Gap.Kind.WHICH_SIGNATURE, text("which?"), text("the first"), text("presidium"))),
        floor.session().ruling(Gap.Kind.WHICH_SIGNATURE));
    floor.must(new MakeRuling(Gap.Kind.WHICH_SIGNATURE, text("the second"), text("presidium")));
    assertEquals(
        text("the second"),
        floor.session().ruling(Gap.Kind.WHICH_SIGNATURE).orElseThrow().answer());
    assertInstanceOf(
        NotAnAnswer.class,
        floor.refused(new MakeRuling(Gap.Kind.SECOND_TIE, text("neither"), text("presidium"))));
    assertInstanceOf(
        NothingLeftOpen.class,
        floor.refused(new MakeRuling(Gap.Kind.VACANT_SEATS, text("the first"), text("p"))));
    assertInstanceOf(
        NothingLeftOpen.class,
        floor.refused(new MakeRuling(Gap.Kind.QUORUM_LOST, text("the first"), text("p"))),
        "a quorum lost is answered for its sitting");
    assertTrue(floor.session().ruling(Gap.Kind.SECOND_TIE).isEmpty());
  }

  private static Floor opened() {
    var floor =
        Floor.after(
            founding(561),
            List.of(
                House.plan(1, House.PLENARY),
                new SetAgenda(
                    SITTING,
                    List.of(
                        House.question(1, 1, "resolution"), House.question(1, 2, "session-rule"))),
                new NamePresidingChair(SITTING, new MemberId(1)),
                new OpenCheckIn(SITTING),
                new CheckIn(SITTING, House.members(1, 402), Optional.empty()),
                new AnnounceAttendance(SITTING),
                new OpenSitting(SITTING),
                new BeginItem(ON_METHOD)));
    assertFalse(
        floor.session().rulebook().decision("session-rule").orElseThrow().pending().isEmpty());
    return floor;
  }

  private static void vote(Floor floor, int inFavour) {
    floor.must(onMethod());
    floor.must(new CountHands(FIRST, new Tally(inFavour, 0, 0)));
    floor.must(new CloseVote(FIRST));
    floor.must(new AnnounceResult(FIRST));
  }

  private static OpenVote onMethod() {
    return new OpenVote(ON_METHOD, Secrecy.RECORDED, Channel.HANDS, 0);
  }

  private static OpenVote underIt() {
    return new OpenVote(UNDER_IT, Secrecy.RECORDED, Channel.HANDS, 0);
  }

  private static AdoptMethod method(Rulebook rules) {
    return new AdoptMethod(FIRST, rules, House.digest(rules));
  }

  private static PlanSitting plan(Instant scheduled) {
    return new PlanSitting(SITTING, House.PLENARY, text("sitting"), text("hall"), scheduled);
  }
}
