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
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.CheckOutGuest;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceCommand.WithdrawAbsence;
import plenary.act.AttendanceCommand.WithdrawArrival;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.act.AttendanceRefusal.AlreadyPresent;
import plenary.act.AttendanceRefusal.CheckInClosed;
import plenary.act.AttendanceRefusal.LeftSince;
import plenary.act.AttendanceRefusal.NoAbsence;
import plenary.act.AttendanceRefusal.NotPresent;
import plenary.act.AttendanceRefusal.SuspendedNow;
import plenary.act.Entry;
import plenary.act.RosterCommand.RestoreDuties;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.attend.Attendance;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.storm.Floor;
import plenary.storm.House;

/** What gates, lists on paper and late uploads tell of a sitting. */
class DoorsTest {
  private static final SittingId ID = new SittingId(1);
  private static final LocalDate DAY = LocalDate.parse("2022-12-29");
  private static final MemberId ABSENT = new MemberId(500);

  private static Floor opened() {
    var floor = new Floor();
    House.founding(561).forEach(floor::must);
    House.opened(1, "resolution", 402).forEach(floor::must);
    return floor;
  }

  private static Attendance attendance(Floor floor) {
    return floor.session().attendance(ID).orElseThrow();
  }

  @Test
  @DisplayName("the announced attendance stays as it was: who comes later is not in it")
  void announced_is_frozen() {
    var floor = opened();
    floor.must(new CheckIn(ID, List.of(ABSENT), Optional.of(House.MORNING)));
    assertEquals(402, attendance(floor).announced().orElseThrow().present());
    assertEquals(403, attendance(floor).count());
  }

  @Test
  @DisplayName("a gate that was cut off uploads after the end: what happened before it counts once")
  void a_late_upload_counts_once() {
    var floor = opened();
    floor.must(new DeferItem(House.question(1, 1, "resolution").id(), text("later")));
    floor.must(new AdjournSitting(ID));
    var late = new CheckIn(ID, List.of(ABSENT), Optional.of(House.MORNING));
    floor.must(late);
    assertInstanceOf(AlreadyPresent.class, floor.refused(late));
    assertEquals(403, attendance(floor).count());
    var after = Optional.of(floor.now());
    var other = List.of(new MemberId(501));
    assertInstanceOf(SittingOver.class, floor.refused(new CheckIn(ID, other, after)));
    assertInstanceOf(SittingOver.class, floor.refused(new CheckIn(ID, other, Optional.empty())));
  }

  @Test
  @DisplayName("an arrival before the last departure is uploaded late: nobody comes back by it")
  void nobody_comes_back_by_a_late_scan() {
    var floor = opened();
    var member = new MemberId(5);
    floor.must(new CheckOut(ID, member, Optional.empty()));
    var late = new CheckIn(ID, List.of(member), Optional.of(House.MORNING));
    assertInstanceOf(LeftSince.class, floor.refused(late));
    assertEquals(401, attendance(floor).count());
    floor.must(new CheckIn(ID, List.of(member), Optional.empty()));
    assertEquals(402, attendance(floor).count());
    assertEquals(
        List.of(true, false, true),
        attendance(floor).passages(member).stream().map(Attendance.Passage::in).toList());
  }

  @Test
  @DisplayName(
      "代表法: whose duties are suspended is due, and is not checked in until they are restored")
  void suspended_duties() {
    var floor = new Floor();
    House.founding(561).forEach(floor::must);
    floor.must(new SuspendDuties(ABSENT, DAY, text("decision 4")));
    House.opened(1, "resolution", 402).forEach(floor::must);
    assertEquals(561, floor.session().due(floor.session().sitting(ID).orElseThrow()));
    var scan = new CheckIn(ID, List.of(ABSENT), Optional.empty());
    assertInstanceOf(SuspendedNow.class, floor.refused(scan));
    floor.must(new RestoreDuties(ABSENT, DAY, text("decision 5")));
    floor.must(scan);
  }

  @Test
  @DisplayName("a make-up says why and who granted it, and counts as any arrival")
  void made_up() {
    var floor = opened();
    var word = new MadeUp("card forgotten", "secretary-general");
    floor.must(new NoteAbsence(ID, List.of(ABSENT), Absence.PERSONAL));
    floor.must(new AttestArrival(ID, ABSENT, House.MORNING, word));
    assertTrue(attendance(floor).isPresent(ABSENT));
    assertEquals(Optional.empty(), attendance(floor).absence(ABSENT));
    assertEquals(Optional.of(word), attendance(floor).passages(ABSENT).getFirst().attested());
    var again = new AttestArrival(ID, ABSENT, House.MORNING, word);
    assertInstanceOf(AlreadyPresent.class, floor.refused(again));
  }

  @Test
  @DisplayName("an absence noted wrongly is withdrawn, and names the entry it corrects")
  void an_absence_is_withdrawn() {
    var floor = opened();
    var withdraw = new WithdrawAbsence(ID, ABSENT, "a slip", "secretary-general");
    assertInstanceOf(NoAbsence.class, floor.refused(withdraw));
    floor.must(new NoteAbsence(ID, List.of(ABSENT), Absence.ILLNESS));
    long noted = floor.session().size() - 1;
    assertEquals(Optional.of(noted), attendance(floor).absenceNotedBy(ABSENT));
    floor.must(withdraw);
    assertEquals(Optional.empty(), attendance(floor).absence(ABSENT));
  }

  @Test
  @DisplayName(
      "what happened is taken in, even an arrival withdrawn twice, which no command leads to")
  void taking_in_never_refuses() {
    var floor = opened();
    var withdraw = new WithdrawArrival(ID, new MemberId(5), "a slip", "secretary-general");
    floor.must(withdraw);
    assertInstanceOf(NotPresent.class, floor.refused(withdraw));
    var before = floor.record().getLast();
    var session = floor.session();
    session.apply(new Entry(session.size(), floor.now(), before.by(), "forged", before.event()));
    assertEquals(401, attendance(floor).count());
  }

  @Test
  @DisplayName("who has no seat on the roll comes and goes, and is in no count of deputies")
  void guests_are_not_deputies() {
    var floor = opened();
    var guest = new GuestId(1);
    assertInstanceOf(
        NotPresent.class, floor.refused(new CheckOutGuest(ID, guest, Optional.empty())));
    floor.must(new CheckInGuest(ID, guest, Optional.empty()));
    assertInstanceOf(
        AlreadyPresent.class, floor.refused(new CheckInGuest(ID, guest, Optional.empty())));
    assertEquals(402, attendance(floor).count());
    assertTrue(attendance(floor).guests().contains(guest));
    floor.must(new CheckOutGuest(ID, guest, Optional.empty()));
    assertFalse(attendance(floor).guests().contains(guest));
  }

  @Test
  @DisplayName("a sitting whose check-in is not open takes nobody")
  void check_in_has_to_be_open() {
    var floor = new Floor();
    House.founding(561).forEach(floor::must);
    floor.must(House.plan(1, House.PLENARY));
    var scan = new CheckIn(ID, List.of(ABSENT), Optional.empty());
    assertInstanceOf(CheckInClosed.class, floor.refused(scan));
    floor.must(new OpenCheckIn(ID));
    floor.must(scan);
  }
}
