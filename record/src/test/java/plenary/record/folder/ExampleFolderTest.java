package plenary.record.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.act.AgendaCommand.ArrangeRostrum;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaEvent.Row;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.Business.Part;
import plenary.act.Business.Pledge;
import plenary.act.Business.Programme;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.SessionCommand.ConveneSession;
import plenary.act.SessionCommand.MarkIllustration;
import plenary.act.VoteCommand.CastVote;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Tally;

@DisplayName("The example: the opening of the Qingdao session, 2022-12-29")
class ExampleFolderTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("plenary.home", ".."), "sessions", "qingdao-2022");

  private static final SessionFolder EXAMPLE = SessionFolder.read(FOLDER, "a key");

  @Test
  @DisplayName("561 deputies are due: the seven standing chairs by name, all others by number")
  void roll_names_nobody_without_a_source() {
    var roll = only(EnrolMembers.class).members();
    assertEquals(561, roll.size());
    assertEquals(
        List.of("陆治原", "王鲁明", "李红兵", "栾新", "韩守信", "张建刚", "陈金国"),
        roll.subList(0, 7).stream().map(member -> member.name().zh()).toList());
    for (var member : roll.subList(7, 561)) {
      assertEquals("代表" + member.member().digits(), member.name().zh());
      assertEquals("Deputy " + member.member().digits(), member.name().en());
    }
    assertEquals(
        ids(roll.subList(0, 7).stream().map(member -> member.member().number())),
        only(NameStandingChairs.class).members());
  }

  @Test
  @DisplayName("402 arrive before eight, the chairs among them; 159 do not, for no stated reason")
  void attendance_is_402_of_561() {
    var arrived = new HashSet<MemberId>();
    for (var step : steps(CheckIn.class)) {
      assertTrue(command(step, CheckIn.class).members().stream().allMatch(arrived::add));
      assertTrue(step.at().isBefore(Instant.parse("2022-12-29T00:00:00Z")));
    }
    assertEquals(402, arrived.size());
    assertTrue(arrived.containsAll(only(NameStandingChairs.class).members()));
    var absent = only(NoteAbsence.class);
    assertEquals(Absence.UNSTATED, absent.cause());
    assertEquals(159, absent.members().size());
    assertTrue(absent.members().stream().noneMatch(arrived::contains));
  }

  @Test
  @DisplayName("王鲁明 presides, and opens at eight")
  void opened_at_eight_by_the_chair() {
    assertEquals(new MemberId(2), only(NamePresidingChair.class).chair());
    var open = steps(OpenSitting.class).getFirst();
    assertEquals(Instant.parse("2022-12-29T00:00:00Z"), open.at());
    assertEquals("m002", open.by().name());
  }

  @Test
  @DisplayName("30 people are named on the rostrum, and others sat there too")
  void rostrum_names_thirty_and_says_there_were_more() {
    var rows = only(ArrangeRostrum.class).rows();
    assertEquals(List.of(7, 3, 20), rows.stream().map(row -> row.people().size()).toList());
    assertEquals(List.of(false, false, true), rows.stream().map(Row::more).toList());
    var guests = commands(AdmitGuest.class);
    assertEquals(25, guests.size());
    assertEquals(
        23, guests.stream().filter(each -> each.capacity() == AttendeeClass.UNSTATED).count());
  }

  @Test
  @DisplayName("赵豪志 reports for 市政府: three parts, twelve areas, 24 chains and 16 livelihood items")
  void report_is_as_printed() {
    var items = only(SetAgenda.class).items();
    var report = (Report) items.get(1).business();
    assertEquals(
        List.of(0, 0, 12), report.parts().stream().map(Part::areas).map(List::size).toList());
    assertEquals(List.of(24, 16), report.pledges().stream().map(Pledge::count).toList());
    var areas = report.parts().get(2).areas();
    assertTrue(areas.containsAll(report.pledges().stream().map(Pledge::area).toList()));
    assertEquals(List.of(3, 6), report.programmes().stream().map(Programme::count).toList());
    assertEquals(4, ((Review) items.get(2).business()).papers().size());
  }

  @Test
  @DisplayName("What has no source is marked: delegations, times, figures of the vote")
  void illustrations_are_marked() {
    assertEquals(3, commands(MarkIllustration.class).size());
  }

  @Test
  @DisplayName("The vote is totals: 396 for, 2 against, 3 abstaining, and one presses nothing")
  void vote_is_totals_only() {
    assertTrue(commands(CastVote.class).isEmpty());
    var presses =
        EXAMPLE.steps().stream()
            .map(Step::asked)
            .filter(Asked.Presses.class::isInstance)
            .map(Asked.Presses.class::cast)
            .toList();
    assertEquals(1, presses.size());
    var present = ids(Stream.iterate(1, n -> n + 1).limit(402));
    var votes = presses.getFirst().by(present);
    assertEquals(401, votes.size());
    assertEquals(401, votes.stream().map(CastVote::member).distinct().count());
    assertEquals(new Tally(396, 2, 3), tally(votes));
  }

  private static Tally tally(List<CastVote> votes) {
    var counts =
        Stream.of(Choice.values())
            .map(choice -> (int) votes.stream().filter(v -> v.choice() == choice).count())
            .toList();
    return new Tally(counts.get(0), counts.get(1), counts.get(2));
  }

  @Test
  @DisplayName("Steps are in order of time, with an id each, and the same at every reading")
  void steps_are_in_order_and_repeatable() {
    var steps = EXAMPLE.steps();
    assertEquals(steps.size(), steps.stream().map(Step::id).distinct().count());
    for (int i = 1; i < steps.size(); i++) {
      assertFalse(steps.get(i).at().isBefore(steps.get(i - 1).at()), steps.get(i).toString());
    }
    assertEquals(EXAMPLE, SessionFolder.read(FOLDER, "a key"));
    assertEquals("a key", only(ConveneSession.class).signer());
  }

  private static List<MemberId> ids(Stream<Integer> numbers) {
    return numbers.map(MemberId::new).toList();
  }

  private static List<Step> steps(Class<?> command) {
    return EXAMPLE.steps().stream()
        .filter(step -> step.asked() instanceof Asked.Once(var asked) && command.isInstance(asked))
        .toList();
  }

  private static <C> C command(Step step, Class<C> type) {
    return type.cast(((Asked.Once) step.asked()).command());
  }

  private static <C> List<C> commands(Class<C> type) {
    return steps(type).stream().map(step -> command(step, type)).toList();
  }

  private static <C> C only(Class<C> type) {
    assertEquals(1, commands(type).size(), type.getSimpleName());
    return commands(type).getFirst();
  }
}
