package plenary.app.web.deputy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plenary.act.AttendanceEvent.Absence;
import plenary.app.page.Clock;
import plenary.app.web.home.Way;
import plenary.attend.Attendance;
import plenary.attend.Attendance.Passage;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.session.Motions;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What the record says of one deputy: where he or she was present, and the votes by name.
 *
 * @param attended every sitting that was begun and to which the deputy was called
 * @param voted every vote that is over and in which the deputy could vote
 */
public record OwnRecord(Text session, Text name, List<Attended> attended, List<Voted> voted) {
  private static final Text NOT_CHECKED = new Text("没有签到", "not checked in");

  public OwnRecord {
    attended = List.copyOf(attended);
    voted = List.copyOf(voted);
  }

  /**
   * A sitting.
   *
   * @param said how it was, in words
   */
  public record Attended(Text sitting, Clock scheduled, boolean present, Text said) {}

  /**
   * A vote.
   *
   * @param choice what was recorded; empty in a vote that keeps no choices, and where there is none
   * @param said what is kept of it, in words
   */
  public record Voted(Text motion, Text way, Clock opened, Optional<Choice> choice, Text said) {}

  /** The deputy's record; empty if nobody on the roll has that number. */
  static Optional<OwnRecord> of(Session session, MemberId member) {
    return session
        .roster()
        .member(member)
        .map(
            each ->
                new OwnRecord(
                    session.convened().title(),
                    each.name(),
                    attended(session, member),
                    voted(session, member)));
  }

  private static List<Attended> attended(Session session, MemberId member) {
    var all = new ArrayList<Attended>();
    for (var sitting : session.sittings()) {
      var attendance = session.attendance(sitting.plan().sitting()).orElseThrow();
      if (!attendance.checkInOpen() || !session.rollOf(sitting).contains(member)) continue;
      var ways = attendance.passages(member);
      all.add(
          new Attended(
              sitting.plan().title(),
              new Clock(sitting.plan().scheduled(), session.zone()),
              !ways.isEmpty(),
              said(session, attendance, member)));
    }
    return all;
  }

  private static Text said(Session session, Attendance attendance, MemberId member) {
    var ways = attendance.passages(member);
    if (ways.isEmpty())
      return attendance.absence(member).map(OwnRecord::absent).orElse(NOT_CHECKED);
    var in = ways.stream().filter(Passage::in).map(Passage::at).min(Comparator.naturalOrder());
    var came = time(session, in.orElse(ways.getFirst().at()));
    return attendance
        .leftLast(member)
        .map(at -> time(session, at))
        .map(left -> new Text(came + " 签到，" + left + " 离开", "in " + came + ", left " + left))
        .orElse(new Text(came + " 签到", "checked in " + came));
  }

  private static String time(Session session, Instant at) {
    return new Clock(at, session.zone()).time();
  }

  private static Text absent(Absence cause) {
    return switch (cause) {
      case ILLNESS -> new Text("请假（因病）", "on leave, ill");
      case OFFICIAL_DUTY -> new Text("请假（公务）", "on leave, official duty");
      case PERSONAL -> new Text("请假（事假）", "on leave, personal");
      case UNSTATED -> new Text("没有签到（原因未载）", "not checked in, no reason on record");
    };
  }

  private static List<Voted> voted(Session session, MemberId member) {
    return session.votes().stream()
        .filter(vote -> vote.state() != Vote.State.OPEN && vote.mayVote(member))
        .map(vote -> voted(session, vote, member))
        .toList();
  }

  private static Voted voted(Session session, Vote vote, MemberId member) {
    return new Voted(
        Motions.of(session, vote),
        Way.of(vote),
        new Clock(vote.openedAt(), session.zone()),
        vote.secret() ? Optional.empty() : vote.choice(member),
        said(vote, member));
  }

  private static Text said(Vote vote, MemberId member) {
    if (vote.secret()) {
      return new Text("无记名：是否参加、怎样选择，都不保存", "Secret: neither taking part nor the choice is kept");
    }
    if (!vote.byName()) return new Text("不记个人", "No names are kept");
    var choice = vote.choice(member).map(OwnRecord::word).orElse(new Text("未按", "not voted"));
    if (vote.state() != Vote.State.VOID) return choice;
    return new Text(choice.zh() + "（本轮无效，不计）", choice.en() + " (void, does not count)");
  }

  static Text word(Choice choice) {
    return switch (choice) {
      case FOR -> new Text("赞成", "for");
      case AGAINST -> new Text("反对", "against");
      case ABSTAIN -> new Text("弃权", "abstaining");
    };
  }
}
