package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.agenda.Sitting;
import plenary.app.page.Clock;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.session.Session;

/**
 * Every sitting that is planned, and what another needs.
 *
 * @param bodies who may meet
 * @param titles what a sitting may be called
 * @param next the number of the next one
 */
public record SittingsPage(List<Row> sittings, List<Body> bodies, List<String> titles, int next) {
  public SittingsPage {
    sittings = List.copyOf(sittings);
    bodies = List.copyOf(bodies);
    titles = List.copyOf(titles);
  }

  /** A sitting. */
  public record Row(
      int number, Text title, Text body, Clock at, Text place, int items, Text chair, Text state) {}

  /** A body that may meet. */
  public record Body(String id, Text name) {}

  static SittingsPage of(Session session) {
    var sittings = session.sittings();
    return new SittingsPage(
        sittings.stream().map(sitting -> row(session, sitting)).toList(),
        session.roster().bodies().stream()
            .filter(body -> body.kind() != BodyKind.DELEGATION)
            .map(body -> new Body(body.id().name(), body.name()))
            .toList(),
        titles(session),
        sittings.stream().mapToInt(each -> each.plan().sitting().number()).max().orElse(0) + 1);
  }

  private static Row row(Session session, Sitting sitting) {
    var plan = sitting.plan();
    return new Row(
        plan.sitting().number(),
        plan.title(),
        session.roster().body(plan.body()).map(body -> body.name()).orElse(Text.same("—")),
        new Clock(plan.scheduled(), session.zone()),
        plan.place(),
        sitting.items().size(),
        sitting.chair().map(session.roster()::name).orElse(new Text("未确定", "not named yet")),
        state(sitting.state()));
  }

  static Text state(Sitting.State state) {
    return switch (state) {
      case PLANNED -> new Text("待开", "planned");
      case OPEN -> new Text("正在进行", "under way");
      case SUSPENDED -> new Text("休会", "suspended");
      case ADJOURNED -> new Text("已经散会", "adjourned");
      case NOT_HELD -> new Text("没有开成", "not held");
    };
  }

  private static List<String> titles(Session session) {
    var titles = new ArrayList<String>(List.of("预备会议"));
    int plenary = 1 + count(session, BodyKind.PLENARY);
    int presidium = 1 + count(session, BodyKind.PRESIDIUM);
    titles.add("第" + plenary + "次全体会议");
    titles.add("主席团第" + presidium + "次会议");
    titles.add("开幕会");
    titles.add("闭幕会");
    return titles;
  }

  private static int count(Session session, BodyKind kind) {
    return (int)
        session.sittings().stream()
            .map(sitting -> session.roster().body(sitting.plan().body()))
            .flatMap(Optional::stream)
            .filter(body -> body.kind() == kind)
            .count();
  }
}
