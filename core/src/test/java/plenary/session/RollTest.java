package plenary.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plenary.storm.House.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaRefusal.MayNotSpeak;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Business.Part;
import plenary.act.Business.Report;
import plenary.act.Particulars;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.ImportRoll;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.RosterCommand.NoteParticulars;
import plenary.act.RosterCommand.TransferMember;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.Ending;
import plenary.act.SessionRefusal.CheckedInNow;
import plenary.act.SessionRefusal.DayUnfit;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.InOffice;
import plenary.act.SessionRefusal.NotOfDelegation;
import plenary.act.SessionRefusal.NotOfPresidium;
import plenary.act.SessionRefusal.SittingUnderWay;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.rules.BodyKind;
import plenary.storm.Floor;
import plenary.storm.House;

/** The roll during a term: who is due on any day, and from where that is known. */
class RollTest {
  private static final LocalDate DAY = LocalDate.parse("2022-12-29");
  private static final MemberId ONE = new MemberId(7);
  private static final BodyId NEW_BODY = new BodyId("delegation-9");

  private static Floor founded() {
    var floor = new Floor();
    House.founding(561).forEach(floor::must);
    return floor;
  }

  private static EndMandate resigned(MemberId member, LocalDate on) {
    return new EndMandate(member, Ending.RESIGNED, on, text("announcement 2"));
  }

  @Test
  @DisplayName("应到 on any day is who is in office on that day, each change with its source")
  void due_on_any_day() {
    var floor = founded();
    floor.must(resigned(ONE, DAY.minusDays(30)));
    floor.must(
        new EnrolMembers(
            List.of(new Enrolment(new MemberId(562), text("代表562"), House.delegation(1)))));
    floor.must(new BeginMandate(new MemberId(562), DAY.minusDays(10), text("announcement 3")));
    var mandates = floor.session().roster().mandates();
    assertEquals(561, mandates.inOffice(DAY.minusDays(31)));
    assertEquals(560, mandates.inOffice(DAY.minusDays(30)));
    assertEquals(560, mandates.inOffice(DAY.minusDays(11)));
    assertEquals(561, mandates.inOffice(DAY.minusDays(10)));
    assertEquals(561, floor.session().roster().due(House.PLENARY));
    assertEquals(
        List.of("announcement 2", "announcement 3"),
        mandates.changes().stream().map(change -> change.source().zh()).toList());
  }

  @Test
  @DisplayName("who left the roll sits nowhere: not in the presidium, not among its chairs")
  void a_seat_falls_vacant_everywhere() {
    var floor = founded();
    floor.must(resigned(new MemberId(1), DAY));
    var roster = floor.session().roster();
    assertFalse(roster.inOffice(new MemberId(1)));
    assertEquals(List.of(new MemberId(2), new MemberId(3)), roster.standingChairs());
    assertFalse(roster.rollOf(House.PRESIDIUM).contains(new MemberId(1)));
    assertInstanceOf(
        InOffice.class, floor.refused(resigned(new MemberId(1), DAY)), "a mandate ends once");
    assertInstanceOf(NotOfPresidium.class, refusedChairs(floor, new MemberId(2), new MemberId(99)));
  }

  private static Object refusedChairs(Floor floor, MemberId... chairs) {
    return floor.refused(new NameStandingChairs(List.of(chairs)));
  }

  @Test
  @DisplayName("a mandate ends today or earlier, and begins again no earlier than it ended")
  void days_follow_each_other() {
    var floor = founded();
    assertInstanceOf(DayUnfit.class, floor.refused(resigned(ONE, DAY.plusDays(1))));
    floor.must(resigned(ONE, DAY.minusDays(3)));
    var tooEarly = new BeginMandate(ONE, DAY.minusDays(4), text("announcement 3"));
    assertInstanceOf(DayUnfit.class, floor.refused(tooEarly));
    floor.must(new BeginMandate(ONE, DAY.minusDays(3), text("announcement 3")));
    assertTrue(floor.session().roster().inOffice(ONE));
    var again = new BeginMandate(ONE, DAY, text("announcement 4"));
    assertInstanceOf(InOffice.class, floor.refused(again));
  }

  @Test
  @DisplayName("nobody who is checked in leaves the roll")
  void the_roll_stands_still() {
    var floor = founded();
    var id = new SittingId(1);
    floor.must(House.plan(1, House.PLENARY));
    floor.must(new OpenCheckIn(id));
    floor.must(new CheckIn(id, List.of(ONE), Optional.empty()));
    assertInstanceOf(CheckedInNow.class, floor.refused(resigned(ONE, DAY)));
    floor.must(resigned(new MemberId(8), DAY));
  }

  @Test
  @DisplayName("nobody who is checked in at its meeting leaves the presidium")
  void the_presidium_stands_still() {
    var floor = founded();
    var id = new SittingId(1);
    floor.must(House.plan(1, House.PRESIDIUM));
    floor.must(new OpenCheckIn(id));
    floor.must(new CheckIn(id, List.of(new MemberId(3)), Optional.empty()));
    var without = new ComposeBody(House.PRESIDIUM, House.members(4, 9));
    assertInstanceOf(CheckedInNow.class, floor.refused(without));
    floor.must(new ComposeBody(House.PRESIDIUM, House.members(3, 9)));
  }

  @Test
  @DisplayName("a sitting that is over keeps the roll it had")
  void a_closed_sitting_keeps_its_roll() {
    var floor = founded();
    House.opened(1, "resolution", 400).forEach(floor::must);
    assertInstanceOf(SittingUnderWay.class, floor.refused(resigned(ONE, DAY)));
    floor.must(new DeferItem(House.question(1, 1, "resolution").id(), text("later")));
    floor.must(new AdjournSitting(new SittingId(1)));
    floor.must(resigned(ONE, DAY));
    floor.must(House.plan(2, House.PLENARY));
    var sittings = floor.session().sittings();
    assertEquals(561, floor.session().due(sittings.getFirst()));
    assertEquals(560, floor.session().due(sittings.getLast()));
  }

  @Test
  @DisplayName("a list that is read in is taken whole, or not at all")
  void all_or_nothing() {
    var floor = founded();
    var before = floor.session().snapshot();
    var first = new FormBody(NEW_BODY, BodyKind.DELEGATION, text("ninth"));
    var enrol = new EnrolMembers(List.of(new Enrolment(new MemberId(600), text("王伟"), NEW_BODY)));
    var noted =
        new NoteParticulars(
            new MemberId(600), new Particulars(Optional.empty(), "汉族", "", "", "女", "", false));
    var head = new LeadDelegation(NEW_BODY, new MemberId(600), List.of());
    var twice = new EnrolMembers(List.of(new Enrolment(ONE, text("again"), NEW_BODY)));
    var bad = new ImportRoll(List.of(first, enrol, noted, head, twice));
    assertInstanceOf(Duplicate.class, floor.refused(bad));
    assertEquals(before, floor.session().snapshot());
    floor.must(new ImportRoll(List.of(first, enrol, noted, head)));
    assertEquals("女", floor.session().roster().particulars(new MemberId(600)).mark());
    assertEquals(new MemberId(600), floor.session().roster().heads(NEW_BODY).orElseThrow().head());
  }

  @Test
  @DisplayName("a delegation is led by its own members, and who goes over leads it no longer")
  void heads_are_of_the_delegation() {
    var floor = founded();
    var body = House.delegation(2); // of members whose number leaves 1 by three
    var head = new LeadDelegation(body, new MemberId(1), List.of(new MemberId(4)));
    floor.must(head);
    var stranger = new LeadDelegation(body, new MemberId(2), List.of());
    assertInstanceOf(NotOfDelegation.class, floor.refused(stranger));
    floor.must(new TransferMember(new MemberId(4), House.delegation(1)));
    assertEquals(List.of(), floor.session().roster().heads(body).orElseThrow().deputies());
    floor.must(new TransferMember(new MemberId(1), House.delegation(1)));
    assertEquals(Optional.empty(), floor.session().roster().heads(body));
    assertEquals(561, floor.session().roster().due(House.PLENARY));
  }

  @Test
  @DisplayName("a 列席 may report, a 旁听 may not")
  void a_visitor_does_not_speak() {
    var floor = founded();
    floor.must(House.plan(1, House.PLENARY));
    floor.must(new AdmitGuest(new GuestId(2), text("a visitor"), AttendeeClass.VISITOR));
    floor.must(new AdmitGuest(new GuestId(3), text("the mayor"), AttendeeClass.NON_VOTING));
    assertInstanceOf(MayNotSpeak.class, floor.refused(reportBy(2)));
    floor.must(reportBy(3));
  }

  private static SetAgenda reportBy(int guest) {
    var part = new Part(text("part"), List.of());
    var report = new Report(new GuestId(guest), text("organ"), List.of(part), List.of(), List.of());
    return new SetAgenda(new SittingId(1), List.of(House.item(1, 1, report)));
  }
}
