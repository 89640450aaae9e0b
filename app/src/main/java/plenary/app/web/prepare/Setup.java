package plenary.app.web.prepare;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.act.RosterCommand.FormBody;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.ConveneSession;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.DryRun;
import plenary.app.chamber.Keys;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.rules.Shelf;
import plenary.base.BodyId;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.rules.BodyKind;
import plenary.session.Session;

/** Creates the session: what it is called, by which rules it runs, which bodies it has. */
public final class Setup {
  private static final String PAGE = "/desk/setup";
  private static final int MOST = 999;

  private final Desk desk;
  private final Floor floor;
  private final Shelf shelf;

  public Setup(Desk desk, Shelf shelf) {
    this.desk = desk;
    this.floor = desk.floor();
    this.shelf = shelf;
  }

  public void page(Visit visit) {
    show(visit, Draft.NONE);
  }

  /** Everything that is still missing, of which nothing is done if one of it cannot be. */
  public void create(Visit visit) {
    desk.take(
        visit,
        "setup",
        PAGE,
        this::show,
        fields -> {
          var commands = missing(fields);
          if (!floor.read(Session::isConvened)) tryOut(visit.actor(), commands);
          return commands;
        });
  }

  /** Other rules in place of those in force. */
  public void adopt(Visit visit) {
    desk.takeOne(visit, "rules", PAGE, this::show, this::rules);
  }

  private List<Command> missing(Fields fields) {
    boolean convened = floor.read(Session::isConvened);
    boolean ruled = floor.read(session -> session.rules().isPresent());
    boolean formed = floor.read(session -> session.roster().has(BodyKind.PLENARY));
    var commands = new ArrayList<Command>();
    if (!convened) commands.add(session(fields));
    if (!ruled) commands.add(rules(fields));
    if (!formed) {
      var plenary = fields.text("plenary", new Text("全体会议的名称", "The plenary is called"));
      commands.add(new FormBody(new BodyId("plenary"), BodyKind.PLENARY, plenary));
      fields
          .maybe("presidium", new Text("主席团的名称", "The presidium is called"))
          .map(name -> new FormBody(new BodyId("presidium"), BodyKind.PRESIDIUM, name))
          .ifPresent(commands::add);
    }
    return commands;
  }

  private ConveneSession session(Fields fields) {
    return new ConveneSession(
        fields.text("assembly", new Text("大会名称", "Assembly")),
        fields.number("term", new Text("届次", "Term"), 1, MOST),
        fields.text("title", new Text("会议名称", "Session")),
        fields.text("short", new Text("简称", "Short title")),
        fields.number("number", new Text("第几次会议", "Session number"), 1, MOST),
        fields.read("zone", new Text("时区", "Time zone"), Setup::zone),
        floor.chamber().signer());
  }

  /** A zone of the time-zone database, for an offset alone knows no summer time. */
  private static ZoneId zone(String id) {
    if (!ZoneId.getAvailableZoneIds().contains(id)) throw new IllegalArgumentException(id);
    return ZoneId.of(id);
  }

  private AdoptRulebook rules(Fields fields) {
    var label = new Text("议事规则", "Rules of procedure");
    var id = fields.words("rulebook", label);
    var book = shelf.book(id).orElseThrow(() -> Fields.unreadable(label));
    return new AdoptRulebook(book.rulebook(), book.digest());
  }

  /** Tries everything on a session that is none, so that nothing is done by half. */
  private void tryOut(Actor actor, List<Command> commands) {
    Wording wording = floor.read(Session::wording);
    var trial = new DryRun(Keys.example("example.invalid/trial"), wording);
    for (int i = 0; i < commands.size(); i++) {
      var asked = new Asked("try-" + i, actor, commands.get(i));
      if (trial.ask(asked, floor.now()) instanceof Answer.Refused(var refusal)) {
        throw Problem.refused(trial.session().say(refusal.sentence()));
      }
    }
  }

  private void show(Visit visit, Draft draft) {
    var page = floor.read(session -> SetupPage.of(session, shelf));
    desk.show(visit, "desk/prepare/setup", page, draft);
  }
}
