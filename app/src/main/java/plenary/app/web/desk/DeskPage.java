package plenary.app.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.Business.Question;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.SessionEvent.Subject;
import plenary.act.SessionEvent.Subject.OfAttendance;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.SessionEvent.Subject.OfResult;
import plenary.act.SessionEvent.Subject.OfSitting;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.base.Text;
import plenary.record.wire.Commands;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * The desk at one moment.
 *
 * @param doors who is there
 * @param lines what happened, the latest first
 * @param results every vote whose figures may be shown at the desk, the latest first
 * @param releases what may be released and is not yet
 * @param issued the papers issued so far
 */
public record DeskPage(
    Text session,
    Text sitting,
    int number,
    Sitting.State state,
    Text chair,
    Doors doors,
    List<Line> lines,
    List<Item> items,
    List<Result> results,
    List<Offer> releases,
    List<Text> issued) {
  public DeskPage {
    lines = List.copyOf(lines);
    items = List.copyOf(items);
    results = List.copyOf(results);
    releases = List.copyOf(releases);
    issued = List.copyOf(issued);
  }

  /** A line of the order of business. */
  public record Item(int number, Text title, Progress.State state) {}

  /**
   * A result that was announced.
   *
   * @param carried as announced or declared
   * @param why what the figures announced came to; empty where hands were not counted
   */
  public record Result(int vote, Text motion, boolean carried, List<Why> why) {
    public Result {
      why = List.copyOf(why);
    }
  }

  /**
   * Something the desk may ask by one press.
   *
   * @param command in its wire form
   */
  public record Offer(Text label, String command) {}

  static DeskPage of(Session session, Sitting sitting, Search search) {
    var plan = sitting.plan();
    return new DeskPage(
        session.convened().title(),
        plan.title(),
        plan.sitting().number(),
        sitting.state(),
        sitting
            .chair()
            .map(chair -> session.roster().name(chair))
            .orElse(new Text("未确定", "not named yet")),
        Doors.of(session, sitting, search),
        Line.latest(session, sitting, search.all()),
        sitting.items().stream()
            .map(item -> new Item(item.id().number(), item.item().title(), item.state()))
            .toList(),
        results(session, sitting),
        releases(session),
        session.issued().stream().map(paper -> kind(paper.kind())).toList());
  }

  private static List<Result> results(Session session, Sitting sitting) {
    return session.votes().stream()
        .filter(vote -> vote.item().sitting().equals(sitting.plan().sitting()))
        .filter(vote -> vote.state() == Vote.State.ANNOUNCED)
        .map(vote -> result(session, sitting, vote))
        .toList()
        .reversed();
  }

  private static Result result(Session session, Sitting sitting, Vote vote) {
    var item = sitting.item(vote.item()).orElseThrow().item();
    var motion = item.business() instanceof Question question ? question.motion() : item.title();
    var why =
        vote.announced()
            .map(said -> Reasons.of(session, sitting, vote).announced(vote, said))
            .orElse(List.of());
    return new Result(vote.id().number(), motion, vote.carried(), why);
  }

  private static List<Offer> releases(Session session) {
    var offers = new ArrayList<Offer>();
    for (var sitting : session.sittings()) {
      var id = sitting.plan().sitting();
      var title = sitting.plan().title();
      offer(session, new OfSitting(id), title.zh(), title.en()).ifPresent(offers::add);
      if (session.attendance(id).flatMap(each -> each.announced()).isPresent()) {
        offer(session, new OfAttendance(id), title.zh() + "出席情况", title.en() + ", attendance")
            .ifPresent(offers::add);
      }
    }
    for (var vote : session.votes()) {
      if (vote.announced().isEmpty() && vote.declared().isEmpty()) continue;
      int number = vote.id().number();
      offer(session, new OfResult(vote.id()), "第" + number + "次表决结果", "result of vote " + number)
          .ifPresent(offers::add);
    }
    for (var paper : session.papers()) {
      int number = paper.id().number();
      offer(
              session,
              new OfPaper(paper.id()),
              "文件（" + number + "）" + paper.title().zh(),
              "paper " + number + ", " + paper.title().en())
          .ifPresent(offers::add);
    }
    return offers;
  }

  private static Optional<Offer> offer(Session session, Subject subject, String zh, String en) {
    if (session.isReleased(subject)) return Optional.empty();
    var command = Commands.encode(new Release(subject)).canonicalText();
    return Optional.of(new Offer(new Text(zh, en), command));
  }

  /** What a paper is called. */
  static Text kind(PaperKind kind) {
    return switch (kind) {
      case AGENDA -> new Text("议程", "Agenda");
      case ATTENDANCE_REPORT -> new Text("出席情况报告", "Attendance report");
      case VOTE_REPORT -> new Text("表决结果报告", "Vote report");
      case MINUTES -> new Text("会议记录", "Minutes");
      case COMMUNIQUE -> new Text("新闻稿", "Communiqué");
    };
  }
}
