package plenary.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.act.Actor;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.Command;
import plenary.act.Correction;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.Entry;
import plenary.act.Event;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.Subject.OfAttendance;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteEvent.VoteOpened;
import plenary.act.VoteRefusal.NotEntitled;
import plenary.base.Choice;
import plenary.base.Digest;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.session.Objection;
import plenary.session.Session;

/** Objections are made to what no lawful command leads to, and to nothing else. */
class ObjectionsTest {
  private static final int COMMANDS =
      "long".equals(System.getProperty("plenary.storm")) ? 200_000 : 20_000;
  private static final VoteId VOTE = new VoteId(1);
  private static final SittingId SITTING = new SittingId(1);

  /** A session whose commands leave entries with one id each, as those of a chamber do. */
  private static final class Hall {
    final Session session = new Session(House.wording());
    final List<Entry> record = new ArrayList<>();
    Instant now = House.MORNING;
    int commands;

    @SafeVarargs
    static Hall after(List<Command>... commands) {
      var hall = new Hall();
      for (var list : commands) list.forEach(hall::ask);
      return hall;
    }

    /** A second passes, and what follows is of another command. */
    void turn() {
      now = now.plusSeconds(1);
      commands++;
    }

    void ask(Command command) {
      turn();
      switch (session.decide(command, now)) {
        case Accepted(var events) -> events.forEach(this::happen);
        case IntoUrn press -> session.drop(press);
        case IntoTrial press -> session.tryOut(press);
        case Refused _ -> {}
      }
    }

    void happen(Event event) {
      var entry = new Entry(session.size(), now, Actor.SYSTEM, "c" + commands, event);
      record.add(entry);
      session.apply(entry);
    }

    /** What is said against these events, each of a command of its own, after all else. */
    List<Objection> against(Event... events) {
      for (var event : events) {
        turn();
        happen(event);
      }
      return objections(record);
    }
  }

  private static List<Objection> objections(List<Entry> record) {
    var session = new Session(House.wording());
    var objections = session.objections();
    var found = new ArrayList<Objection>();
    for (var entry : record) {
      found.addAll(objections.to(entry));
      session.apply(entry);
    }
    objections.outstanding().ifPresent(found::add);
    return found;
  }

  @Test
  @DisplayName("whatever storm of commands made a record, nothing is said against it")
  void lawful_records_have_no_objection() {
    var random = new Random(20221229);
    var seen = new TreeSet<String>();
    for (int asked = 0; asked < COMMANDS; ) {
      var hall = new Hall();
      var weather = new Weather(random, hall.session);
      for (int step = 0; step < 4_000; step++, asked++) hall.ask(weather.next());
      assertEquals(List.of(), objections(hall.record));
      hall.record.forEach(entry -> seen.add(entry.event().getClass().getSimpleName()));
    }
    assertTrue(seen.size() >= 44, () -> "too few kinds of event: " + seen);
  }

  @Test
  @DisplayName("a vote by somebody who was absent when it opened")
  void a_vote_by_somebody_absent() {
    var hall = voting(Secrecy.RECORDED);
    var found = hall.against(new VoteCast(VOTE, new MemberId(11), Choice.FOR));
    var refused = assertInstanceOf(Objection.Refused.class, only(found));
    assertInstanceOf(NotEntitled.class, refused.refusal());
  }

  @Test
  @DisplayName("a choice of a secret vote written down, and more votes than deputies")
  void a_secret_choice_and_too_many_votes() {
    assertInstanceOf(
        Objection.Secret.class,
        only(voting(Secrecy.SECRET).against(new VoteCast(VOTE, new MemberId(1), Choice.FOR))));
    var hall = voting(Secrecy.SECRET);
    hall.turn();
    hall.happen(new SecretTotalsTaken(VOTE, new Tally(10, 1, 0)));
    hall.happen(new VoteClosed(VOTE));
    assertInstanceOf(Objection.TooManyVotes.class, only(objections(hall.record)));
  }

  @Test
  @DisplayName("a secret vote closed without its totals, a vote closed twice")
  void a_vote_that_closes_as_none_can() {
    assertInstanceOf(
        Objection.Different.class, only(voting(Secrecy.SECRET).against(new VoteClosed(VOTE))));
    var twice = voting(Secrecy.RECORDED).against(new VoteClosed(VOTE), new VoteClosed(VOTE));
    assertInstanceOf(Objection.Refused.class, only(twice));
  }

  @Test
  @DisplayName("the same press twice leaves no second entry")
  void a_press_that_changes_nothing() {
    var hall = voting(Secrecy.RECORDED);
    hall.ask(new CastVote(VOTE, new MemberId(1), Choice.FOR));
    var found = hall.against(new VoteCast(VOTE, new MemberId(1), Choice.FOR));
    assertInstanceOf(Objection.Idle.class, only(found));
  }

  @Test
  @DisplayName("a vote that names other rules than those in force, or another number")
  void a_vote_under_other_rules() {
    var opened =
        new VoteOpened(
            VOTE,
            ItemId.of(1, 1),
            Secrecy.RECORDED,
            Channel.DEVICE,
            Digest.ofText("other rules"),
            0);
    var different = assertInstanceOf(Objection.Different.class, only(begun().against(opened)));
    assertEquals(House.DIGEST, ((VoteOpened) different.expected()).rulebook());
  }

  @Test
  @DisplayName(
      "a sitting opened without its release, and a release that belongs to another command")
  void what_one_command_leads_to_stays_together() {
    var hall = Hall.after(House.founding(12), ready());
    var alone = only(hall.against(new SittingOpened(SITTING)));
    assertInstanceOf(Objection.Alone.class, alone);
    var mixed = Hall.after(House.founding(12), ready());
    mixed.turn();
    mixed.happen(new MemberArrived(SITTING, new MemberId(11), mixed.now));
    mixed.happen(new Released(new OfAttendance(SITTING)));
    assertTrue(objections(mixed.record).stream().anyMatch(Objection.Mixed.class::isInstance));
  }

  @Test
  @DisplayName("attendance announced too high differs; said otherwise, only its words do")
  void attendance_announced_otherwise() {
    var hall = Hall.after(House.founding(12), ready());
    var said = hall.session.attendance(SITTING).orElseThrow().announced().orElseThrow();
    var high = new AttendanceAnnounced(SITTING, hall.now.plusSeconds(1), 12, 11, 8, said.words());
    assertInstanceOf(Objection.Different.class, only(hall.against(high)));
    var again = Hall.after(House.founding(12), ready());
    var words =
        new AttendanceAnnounced(
            SITTING, again.now.plusSeconds(1), 12, 10, 8, House.text("all are here"));
    assertInstanceOf(Objection.OtherWords.class, only(again.against(words)));
  }

  @Test
  @DisplayName("a correction that supersedes another entry than the one that it corrects")
  void a_correction_of_another_entry() {
    var hall = Hall.after(House.founding(12));
    var name =
        new NameCorrected(new MemberId(1), House.text("改"), new Correction(3, "录入有误", "大会秘书长"));
    assertInstanceOf(Objection.Different.class, only(hall.against(name)));
  }

  @Test
  @DisplayName("an entry that is not shown is passed over, with its place and its time")
  void an_entry_that_is_not_shown() {
    var hall = Hall.after(House.founding(12));
    var session = Session.replay(House.wording(), hall.record);
    long size = session.size();
    session.pass(size, hall.now);
    assertEquals(size + 1, session.size());
    assertEquals(hall.now, session.lastAt());
  }

  /** Ten of twelve are there and announced, nothing is open yet. */
  private static List<Command> ready() {
    return House.opened(1, "resolution", 10).subList(0, 6);
  }

  private static Hall begun() {
    return Hall.after(
        House.founding(12),
        House.opened(1, "resolution", 10),
        List.of(new BeginItem(ItemId.of(1, 1))));
  }

  private static Hall voting(Secrecy secrecy) {
    var hall = begun();
    hall.ask(new OpenVote(ItemId.of(1, 1), secrecy, Channel.DEVICE, 60));
    return hall;
  }

  private static Objection only(List<Objection> found) {
    assertEquals(1, found.size(), () -> "one objection, not " + found);
    return found.getFirst();
  }
}
