package plenary.app.web.prepare;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.Business;
import plenary.act.Business.Amendment;
import plenary.act.Business.Anthem;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.web.prepare.Order.Line;
import plenary.base.Text;
import plenary.rules.DecisionRule;
import plenary.session.Session;

/**
 * One sitting and its order of business.
 *
 * @param day when it is to be, {@code 2022-12-29}
 * @param time {@code 08:00}, on the assembly's clock
 * @param open whether its order of business can still be changed
 * @param items in order
 * @param seen the mark of that order
 * @param edit the item that is to be changed
 * @param decisions what the body may decide by a vote
 * @param papers what may be put before it for review
 */
public record SittingPage(
    SittingsPage.Row sitting,
    String day,
    String time,
    boolean open,
    List<Line> items,
    String seen,
    Optional<Edit> edit,
    List<Choice> decisions,
    List<Choice> papers,
    List<Text> observers) {
  public SittingPage {
    items = List.copyOf(items);
    decisions = List.copyOf(decisions);
    papers = List.copyOf(papers);
    observers = List.copyOf(observers);
  }

  /** Something to choose. */
  public record Choice(String word, Text name) {}

  /**
   * An item as its form shows it.
   *
   * @param place from 1
   * @param kind its form
   * @param by who reports
   * @param parts of a report, one a line
   * @param papers under review
   * @param decision what is decided
   */
  public record Edit(
      int place,
      String kind,
      Text title,
      String by,
      String onBehalf,
      String onBehalfEn,
      String parts,
      List<String> papers,
      String decision,
      String motion,
      String motionEn) {
    public Edit {
      papers = List.copyOf(papers);
    }

    private static Edit plain(int place, String kind, Text title) {
      return new Edit(place, kind, title, "", "", "", "", List.of(), "", "", "");
    }
  }

  static SittingPage of(Session session, Sitting sitting, int edited) {
    var items = List.copyOf(sitting.items());
    var lines = new ArrayList<Line>();
    for (var item : items) lines.add(line(session, sitting, item, lines.size() + 1));
    var at = sitting.plan().scheduled().atZone(session.zone());
    return new SittingPage(
        SittingsPage.of(session).sittings().stream()
            .filter(row -> row.number() == sitting.plan().sitting().number())
            .findFirst()
            .orElseThrow(),
        at.toLocalDate().toString(),
        at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
        sitting.state() == Sitting.State.PLANNED,
        lines,
        Order.seen(items(sitting)),
        edited >= 1 && edited <= items.size()
            ? Optional.of(edit(edited, items.get(edited - 1)))
            : Optional.empty(),
        decisions(session, sitting),
        session.papers().stream()
            .map(paper -> new Choice("" + paper.id().number(), paper.title()))
            .toList(),
        sitting.observers());
  }

  /** What is put in order, without how far it has come. */
  static List<plenary.act.AgendaEvent.Item> items(Sitting sitting) {
    return sitting.items().stream().map(Progress::item).toList();
  }

  private static Line line(Session session, Sitting sitting, Progress item, int place) {
    var at = "/desk/sittings/" + sitting.plan().sitting().number() + "?item=" + place + "#edit";
    return new Line("", item.item().title(), note(session, item.item().business()), at);
  }

  private static Text note(Session session, Business business) {
    return switch (business) {
      case Anthem _ -> new Text("奏唱国歌", "anthem");
      case Report report -> {
        var name = session.roster().name(report.by());
        yield new Text(
            "报告：" + name.zh() + "，" + report.parts().size() + "个部分",
            "report: " + name.en() + ", " + report.parts().size() + " parts");
      }
      case Review(var papers) ->
          new Text("审查文件" + papers.size() + "份", "review of " + papers.size() + " papers");
      case Question _, Amendment _ -> {
        var decision = business.question().orElseThrow().decision();
        var rule = session.rulebook().decision(decision).map(DecisionRule::title);
        yield rule.map(title -> new Text("表决：" + title.zh(), "vote: " + title.en()))
            .orElse(new Text("表决", "vote"));
      }
    };
  }

  private static Edit edit(int place, Progress progress) {
    var title = progress.item().title();
    return switch (progress.item().business()) {
      case Anthem _ -> Edit.plain(place, "anthem", title);
      case Report report ->
          new Edit(
              place,
              "report",
              title,
              report.by().printed(),
              report.onBehalfOf().zh(),
              report.onBehalfOf().en(),
              String.join(
                  "\n", report.parts().stream().map(part -> Items.line(part.title())).toList()),
              List.of(),
              "",
              "",
              "");
      case Review(var papers) ->
          new Edit(
              place,
              "review",
              title,
              "",
              "",
              "",
              "",
              papers.stream().map(paper -> "" + paper.number()).toList(),
              "",
              "",
              "");
      case Question(var decision, var motion) -> question(place, title, decision, motion);
      case Amendment(var decision, var motion, _) -> question(place, title, decision, motion);
    };
  }

  private static Edit question(int place, Text title, String decision, Text motion) {
    return new Edit(
        place, "question", title, "", "", "", "", List.of(), decision, motion.zh(), motion.en());
  }

  private static List<Choice> decisions(Session session, Sitting sitting) {
    var rules = session.rulebook();
    return session.roster().body(sitting.plan().body()).stream()
        .flatMap(body -> rules.body(body.kind()).stream())
        .flatMap(body -> body.decisions().stream())
        .flatMap(id -> rules.decision(id).stream())
        .map(rule -> new Choice(rule.id(), rule.title()))
        .toList();
  }
}
