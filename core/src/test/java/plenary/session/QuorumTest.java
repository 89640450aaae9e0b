package plenary.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static plenary.storm.House.founding;
import static plenary.storm.House.members;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaRefusal.AttendanceNotAnnounced;
import plenary.act.AgendaRefusal.LawSilent;
import plenary.act.AgendaRefusal.NoPresidingChair;
import plenary.act.AgendaRefusal.NoQuorum;
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceCommand.WithdrawArrival;
import plenary.act.AttendanceRefusal.AlreadyPresent;
import plenary.act.AttendanceRefusal.NotOnRoll;
import plenary.act.AttendanceRefusal.NotPresent;
import plenary.act.SessionRefusal.NotOfPresidium;
import plenary.act.VoteCommand.OpenVote;
import plenary.agenda.Sitting;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.storm.Floor;
import plenary.storm.House;

/** 561 deputies are due; two thirds of them make a sitting. */
class QuorumTest {
  private static final SittingId FIRST = new SittingId(1);
  private static final OpenVote VOTE =
      new OpenVote(ItemId.of(1, 1), Secrecy.RECORDED, Channel.DEVICE, 0);

  @Test
  @DisplayName("组织法14: 373 of 561 cannot open, and the refusal says that one is missing")
  void one_short_of_two_thirds_cannot_open() {
    var floor = checkedIn(373);
    floor.must(new AnnounceAttendance(FIRST));
    var refusal = (NoQuorum) floor.refused(new OpenSitting(FIRST));
    assertEquals(374, refusal.test().need());
    assertEquals("组织法第十四条", refusal.article().zh());
    assertEquals(1, figure(refusal, "short"));
  }

  @Test
  @DisplayName("组织法14: 374 of 561 can, for 以上 includes the number itself")
  void exactly_two_thirds_can_open() {
    var floor = checkedIn(374);
    floor.must(new AnnounceAttendance(FIRST));
    floor.must(new OpenSitting(FIRST));
    assertEquals(Sitting.State.OPEN, floor.session().sitting(FIRST).orElseThrow().state());
  }

  @Test
  @DisplayName("a quorum that was reached after the announcement must be announced")
  void what_was_announced_must_make_the_quorum() {
    var floor = checkedIn(373);
    assertInstanceOf(AttendanceNotAnnounced.class, floor.refused(new OpenSitting(FIRST)));
    floor.must(new AnnounceAttendance(FIRST));
    floor.must(arrival(374));
    assertInstanceOf(NoQuorum.class, floor.refused(new OpenSitting(FIRST)));
    floor.must(new AnnounceAttendance(FIRST));
    floor.must(new OpenSitting(FIRST));
  }

  @Test
  @DisplayName("who comes late changes the count and not what was announced")
  void late_arrivals_never_change_an_announcement() {
    var floor = checkedIn(402);
    floor.must(new AnnounceAttendance(FIRST));
    floor.must(arrival(403));
    var attendance = floor.session().attendance(FIRST).orElseThrow();
    assertEquals(403, attendance.count());
    assertEquals(402, attendance.announced().orElseThrow().present());
  }

  @Test
  @DisplayName("an arrival may be recorded later than it happened, never earlier")
  void a_late_scan_keeps_its_own_time() {
    var floor = checkedIn(374);
    var then = floor.now().minusSeconds(60);
    floor.must(new CheckIn(FIRST, members(400, 400), Optional.of(then)));
    var attendance = floor.session().attendance(FIRST).orElseThrow();
    assertEquals(then, attendance.arrival(new MemberId(400)).orElseThrow().at());
    var tomorrow = Optional.of(floor.now().plusSeconds(86_400));
    floor.refused(new CheckIn(FIRST, members(401, 401), tomorrow));
  }

  @Test
  @DisplayName("one who cannot be checked in keeps out the whole list: nothing is half done")
  void a_list_is_taken_whole_or_not_at_all() {
    var floor = checkedIn(10);
    assertInstanceOf(
        AlreadyPresent.class, floor.refused(new CheckIn(FIRST, members(10, 20), now())));
    assertInstanceOf(NotOnRoll.class, floor.refused(new CheckIn(FIRST, members(550, 570), now())));
    assertEquals(10, floor.session().attendance(FIRST).orElseThrow().count());
  }

  @Test
  @DisplayName("a withdrawn arrival supersedes the entry that recorded it, which stays")
  void a_withdrawn_arrival_names_the_entry_it_supersedes() {
    var floor = checkedIn(3);
    var arrived = floor.session().attendance(FIRST).orElseThrow().arrival(new MemberId(2));
    floor.must(new WithdrawArrival(FIRST, new MemberId(2), "scanned twice", "secretary-general"));
    assertEquals(2, floor.session().attendance(FIRST).orElseThrow().count());
    var event = (plenary.act.Event.Correcting) floor.record().getLast().event();
    assertEquals(arrived.orElseThrow().entry(), event.correction().supersedes());
  }

  @Test
  @DisplayName("组织法17: who presides is of the presidium, named, and here")
  void who_presides_is_of_the_presidium() {
    var floor = Floor.after(founding(561));
    floor.must(House.plan(1, House.PLENARY));
    floor.must(new SetAgenda(FIRST, List.of(House.question(1, 1, "resolution"))));
    assertInstanceOf(NoPresidingChair.class, floor.refused(new OpenSitting(FIRST)));
    var stranger = new NamePresidingChair(FIRST, new MemberId(7));
    assertEquals("组织法第十七条", ((NotOfPresidium) floor.refused(stranger)).article().zh());
    floor.must(new NamePresidingChair(FIRST, new MemberId(6)));
    floor.must(new OpenCheckIn(FIRST));
    floor.must(new CheckIn(FIRST, members(7, 561), now()));
    floor.must(new AnnounceAttendance(FIRST));
    assertInstanceOf(NotPresent.class, floor.refused(new OpenSitting(FIRST)));
  }

  @Test
  @DisplayName("组织法14 is silent on deputies who leave: the presidium is asked, and recorded")
  void where_the_law_is_silent_the_answer_is_recorded() {
    var floor = opened(374);
    floor.must(new CheckOut(FIRST, new MemberId(300), now()));
    floor.must(new BeginItem(ItemId.of(1, 1)));
    assertInstanceOf(LawSilent.class, floor.refused(VOTE));
    floor.must(new AnswerSilence(FIRST, false, House.text("主席团")));
    assertInstanceOf(NoQuorum.class, floor.refused(VOTE));
    floor.must(new AnswerSilence(FIRST, true, House.text("主席团")));
    floor.must(VOTE);
  }

  @Test
  @DisplayName("a sitting that too few came to is recorded as not held")
  void a_sitting_may_not_be_held() {
    var floor = checkedIn(373);
    floor.must(new DeclareNotHeld(FIRST, House.text("不足法定人数")));
    assertInstanceOf(SittingOver.class, floor.refused(new OpenSitting(FIRST)));
  }

  @Test
  @DisplayName("the presidium has a roll and a quorum of its own, asked when it decides")
  void each_body_has_its_own_roll_and_quorum() {
    var floor = Floor.after(founding(561));
    floor.must(House.plan(1, House.PRESIDIUM));
    floor.must(new SetAgenda(FIRST, List.of(House.question(1, 1, "presidium-decision"))));
    floor.must(new NamePresidingChair(FIRST, new MemberId(1)));
    floor.must(new OpenCheckIn(FIRST));
    assertInstanceOf(NotOnRoll.class, floor.refused(arrival(7)));
    floor.must(new CheckIn(FIRST, members(1, 3), now()));
    floor.must(new OpenSitting(FIRST));
    floor.must(new BeginItem(ItemId.of(1, 1)));
    assertEquals(4, ((NoQuorum) floor.refused(VOTE)).test().need());
    floor.must(arrival(4));
    floor.must(VOTE);
  }

  private static Floor checkedIn(int present) {
    var floor = Floor.after(founding(561));
    floor.must(House.plan(1, House.PLENARY));
    floor.must(new SetAgenda(FIRST, List.of(House.question(1, 1, "resolution"))));
    floor.must(new NamePresidingChair(FIRST, new MemberId(1)));
    floor.must(new OpenCheckIn(FIRST));
    floor.must(new CheckIn(FIRST, members(1, present), now()));
    return floor;
  }

  private static Floor opened(int present) {
    return Floor.after(founding(561), House.opened(1, "resolution", present));
  }

  private static CheckIn arrival(int member) {
    return new CheckIn(FIRST, members(member, member), now());
  }

  private static Optional<java.time.Instant> now() {
    return Optional.empty();
  }

  private static long figure(NoQuorum refusal, String name) {
    return ((plenary.base.Sentence.Figure) refusal.sentence().args().get(name)).number();
  }
}
