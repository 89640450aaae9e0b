package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.List;
import plenary.agenda.MeetingPaper;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.session.Session;

/** The steps of preparing a session, in order, each done or not as the session stands. */
public final class Steps {
  private final Session session;
  private final List<Step> steps = new ArrayList<>();

  private Steps(Session session) {
    this.session = session;
  }

  /**
   * A step.
   *
   * @param next whether it is the one to take now
   * @param said how far it has come
   */
  public record Step(
      int number, Text title, String address, boolean done, boolean next, Text said) {}

  /** How far preparing has come. */
  public static List<Step> of(Session session) {
    var steps = new Steps(session);
    steps.session();
    steps.roll();
    steps.presidium();
    steps.sittings();
    steps.papers();
    steps.seats();
    steps.doors();
    return List.copyOf(steps.steps);
  }

  private void add(Text title, String address, boolean done, Text said) {
    boolean next = !done && steps.stream().noneMatch(Step::next);
    steps.add(new Step(steps.size() + 1, title, address, done, next, said));
  }

  private void session() {
    boolean done =
        session.isConvened()
            && session.rules().isPresent()
            && session.roster().has(BodyKind.PLENARY);
    var said =
        done
            ? session.rulebook().title()
            : new Text("写明会议名称，选定议事规则。", "Name the session and choose its rules.");
    add(new Text("会议与规则", "Session and rules"), "/desk/setup", done, said);
  }

  private void roll() {
    int members = session.roster().members().size();
    var said =
        members == 0
            ? new Text("从表格导入，或者逐个增加。", "Import a list, or add one by one.")
            : new Text("代表" + members + "名。", members + " deputies.");
    add(new Text("名册", "Roll"), "/desk/roster", members > 0, said);
  }

  private void presidium() {
    var roster = session.roster();
    boolean has = !session.isConvened() || roster.has(BodyKind.PRESIDIUM);
    boolean named = roster.hasMembers(BodyKind.PRESIDIUM);
    boolean chaired = session.sittings().stream().anyMatch(sitting -> sitting.chair().isPresent());
    var said =
        chaired && (named || !has)
            ? new Text("已经确定主持人。", "Somebody is named to preside.")
            : new Text("主席团名单、常务主席、各次会议的执行主席。", "Its members, standing and presiding chairs.");
    add(
        new Text("主席团与执行主席", "Presidium and chairs"),
        "/desk/presidium",
        chaired && (named || !has),
        said);
  }

  private void sittings() {
    int planned = session.sittings().size();
    long ready = session.sittings().stream().filter(each -> !each.items().isEmpty()).count();
    var said =
        planned == 0
            ? new Text("定下会次、时间、地点和各项议程。", "Day, place and order of business of each sitting.")
            : new Text(
                "会议" + planned + "次，其中" + ready + "次已有议程。",
                planned + " planned, " + ready + " with an order of business.");
    add(
        new Text("全体会议与议程", "Sittings and agenda"),
        "/desk/sittings",
        planned > 0 && ready == planned,
        said);
  }

  private void papers() {
    int all = session.papers().size();
    long filed = session.papers().stream().filter(paper -> paper.latest().isPresent()).count();
    long given = session.papers().stream().filter(Steps::isGivenOut).count();
    var said =
        all == 0
            ? new Text("编号、上传、分发。没有文件的，可以略过。", "Number, upload, give out; none is needed.")
            : new Text(
                "文件" + all + "份，已上传" + filed + "份，已分发" + given + "份。",
                all + " registered, " + filed + " on file, " + given + " given out.");
    add(new Text("文件", "Papers"), "/desk/papers", all > 0 && given == all, said);
  }

  private static boolean isGivenOut(MeetingPaper paper) {
    return !paper.distributions().isEmpty();
  }

  private void seats() {
    int rows = session.seats().size();
    var said =
        rows == 0
            ? new Text("排定座次；没有的，可以略过。", "Who sits where; none is needed.")
            : new Text("座次" + rows + "排。", rows + " rows of seats.");
    add(new Text("座次", "Seats"), "/desk/seats", rows > 0, said);
  }

  private void doors() {
    boolean open =
        session.sittings().stream()
            .anyMatch(
                each ->
                    session
                        .attendance(each.plan().sitting())
                        .filter(attendance -> attendance.checkInOpen())
                        .isPresent());
    var said =
        open
            ? new Text("已经开始签到。", "Check-in is open.")
            : new Text("印发代表证，设好签到口。", "Print the cards, set up the gates.");
    add(new Text("证件与签到口", "Cards and gates"), "/desk/cards", open, said);
  }
}
