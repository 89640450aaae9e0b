package plenary.app.web.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceCommand.WithdrawArrival;
import plenary.act.Command;
import plenary.act.Role;
import plenary.act.SessionEvent.PaperKind;
import plenary.app.chamber.Asked;
import plenary.app.web.edge.CardNumbers;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.RoleNames;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.gate.GateWatch;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;
import plenary.app.web.prepare.Desk;
import plenary.app.web.prepare.Draft;
import plenary.app.web.prepare.Steps;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.SignInLog;
import plenary.app.web.signin.SignIns;
import plenary.base.Language;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.paper.Papers;
import plenary.record.json.Json;
import plenary.record.wire.ActValues;
import plenary.record.wire.Commands;

/** What the secretariat may ask for at its desk. */
public final class DeskActions {
  private static final int MOST_NUMBERS = 1_000;

  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final SignIns signIns;
  private final SignInLog log;
  private final GateWatch gates;
  private final Topic topic;
  private final Desk desk;

  public DeskActions(Floor floor, Live live, Pages pages, Access access, GateWatch gates) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.desk = new Desk(floor, pages);
    this.gates = gates;
    this.signIns = access.signIns();
    this.log = access.log();
    this.topic = live.topic("desk", () -> pages.live(this::draw, "figures"));
  }

  /** The table of those due is not pushed: somebody may be reading, or typing, in it. */
  private Map<String, String> draw() {
    var now = floor.now();
    var full =
        floor
            .read(
                session ->
                    Sittings.current(session)
                        .map(sitting -> AttendancePage.of(session, sitting, now)))
            .orElseThrow(Problem::notFound);
    var params = Map.of("page", full.desk());
    return Map.of(
        "figures", pages.part("desk/figures", params),
        "tallies", pages.part("desk/tallies", Map.of("page", full)),
        "proceedings", pages.part("desk/proceedings", params),
        "gates", pages.part("gate/strip", Map.of("gates", gates.all())));
  }

  /** The running desk; before any sitting is planned, what there is to prepare. */
  public void page(Visit visit) {
    if (floor.read(session -> session.sittings().isEmpty())) {
      desk.show(visit, "desk/prepare/steps", floor.read(Steps::of), Draft.NONE);
    } else {
      show(visit, Optional.empty(), Optional.empty());
    }
  }

  /** The table alone, while somebody types in its search field. */
  public void table(Visit visit) {
    visit.html(pages.part("desk/doors", params(visit, Optional.empty(), Optional.empty())));
  }

  public void live(Visit visit) throws IOException {
    live.serve(topic, visit.events());
  }

  /** What one press asks. */
  public void take(Visit visit) {
    ask(visit, visit.form().value("command", text -> Commands.decode(Json.parse(text))));
  }

  /** Deputies by number, as they come in. */
  public void arrive(Visit visit) {
    ask(visit, new CheckIn(sitting(), numbers(visit.form()), Optional.empty()));
  }

  public void leave(Visit visit) {
    ask(visit, new CheckOut(sitting(), number(visit.form()), Optional.empty()));
  }

  public void noteAbsence(Visit visit) {
    var cause = visit.form().value("cause", word -> ActValues.ABSENCE.read(new Json.Str(word)));
    ask(visit, new NoteAbsence(sitting(), numbers(visit.form()), cause));
  }

  /** Takes back an arrival that was recorded wrongly. */
  public void withdraw(Visit visit) {
    var form = visit.form();
    ask(
        visit,
        new WithdrawArrival(
            sitting(), number(form), words(form, "reason"), words(form, "agreed-by")));
  }

  public void nameChair(Visit visit) {
    ask(visit, new NamePresidingChair(sitting(), number(visit.form())));
  }

  /** Issues a paper with the text it has now. */
  public void issue(Visit visit) {
    var kind = visit.form().value("kind", DeskActions::kind);
    var sitting = sitting();
    ask(visit, floor.read(session -> Papers.issue(session, kind, sitting)));
  }

  /** The text of a paper as it would be issued now. */
  public void paper(Visit visit) {
    PaperKind kind;
    try {
      kind = kind(visit.path("kind"));
    } catch (IllegalArgumentException e) {
      throw Problem.notFound();
    }
    var language = visit.query("language").equals("en") ? Language.EN : Language.ZH;
    var sitting = sitting();
    var text = floor.read(session -> Papers.text(session, kind, sitting, language));
    visit.text(text);
  }

  /** Makes a link for somebody; it is shown now and never again. */
  public void link(Visit visit) {
    var form = visit.form();
    var role = form.value("role", word -> ActValues.ROLE.read(new Json.Str(word)));
    var actor = actor(role, form);
    var secret = signIns.link(actor);
    log.note(What.LINK_MADE, SignInLog.who(visit.who()), SignInLog.who(actor), visit.origin());
    var made = new MadeLink(RoleNames.of(actor), visit.address("/signin/" + secret.text()));
    show(visit, Optional.empty(), Optional.of(made));
  }

  /** A link that was just made. */
  public record MadeLink(Text who, String address) {}

  private Actor actor(Role role, Form form) {
    return switch (role) {
      case SECRETARIAT ->
          new Actor(role, form.optional("name").map(DeskActions::account).orElse("desk"));
      case CHAIR, DEPUTY -> {
        var member = number(form);
        if (floor.read(session -> session.roster().member(member)).isEmpty()) {
          throw Problem.wrong("number");
        }
        yield new Actor(role, member.code());
      }
      case GATE -> new Actor(role, form.optional("name").map(DeskActions::account).orElse("gate"));
      case TELLER, OBSERVER, SCREEN, PUBLIC, ADMINISTRATOR, SYSTEM -> throw Problem.wrong("role");
    };
  }

  private static String account(String name) {
    if (!name.matches("[\\p{L}\\p{N} ._-]{1,40}")) throw Problem.wrong("name");
    return name;
  }

  private static PaperKind kind(String name) {
    for (var kind : PaperKind.values()) {
      if (Papers.fileName(kind).equals(name)) return kind;
    }
    throw new IllegalArgumentException(name);
  }

  private SittingId sitting() {
    return floor
        .read(session -> Sittings.current(session).map(sitting -> sitting.plan().sitting()))
        .orElseThrow(Problem::notFound);
  }

  private static MemberId number(Form form) {
    return form.value("number", CardNumbers::member);
  }

  private static List<MemberId> numbers(Form form) {
    return form.value(
        "numbers",
        text -> {
          var numbers = new LinkedHashSet<MemberId>();
          for (var each : CardNumbers.split(text)) numbers.add(CardNumbers.member(each));
          if (numbers.size() > MOST_NUMBERS) throw Problem.wrong("numbers");
          return List.copyOf(numbers);
        });
  }

  private static String words(Form form, String name) {
    var words = form.text(name);
    if (words.length() > 500) throw Problem.wrong(name);
    return words;
  }

  private void ask(Visit visit, Command command) {
    Permissions.check(visit.who(), command);
    var id = CommandId.of(visit.form().text(CommandId.FIELD), command);
    var refusal = floor.refusal(new Asked(id, visit.actor(), command));
    if (refusal.isEmpty()) {
      visit.goTo("/desk");
    } else {
      var why = floor.chamber().say(refusal.get().sentence());
      show(visit.status(409), Optional.of(why), Optional.empty());
    }
  }

  private void show(Visit visit, Optional<Text> why, Optional<MadeLink> made) {
    visit.html(pages.page("desk", params(visit, why, made)));
  }

  private Map<String, Object> params(Visit visit, Optional<Text> why, Optional<MadeLink> made) {
    var params = new HashMap<String, Object>();
    params.put("page", look(new Search(visit.query("q"), visit.query("all").equals("yes"))));
    params.put("steps", floor.read(Steps::of));
    params.put("why", why);
    params.put("made", made);
    params.put("token", visit.formToken());
    params.put("stamp", CommandId.stamp());
    params.put("gates", gates.all());
    return params;
  }

  private DeskPage look(Search search) {
    return floor
        .read(
            session ->
                Sittings.current(session).map(sitting -> DeskPage.of(session, sitting, search)))
        .orElseThrow(Problem::notFound);
  }
}
