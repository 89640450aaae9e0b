package plenary.app.web.roll;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.AttendanceEvent;
import plenary.act.Command;
import plenary.act.Entry;
import plenary.act.Event;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.DescribeGuest;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.ImportRoll;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterEvent;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.app.web.edge.CardNumbers;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.prepare.Desk;
import plenary.app.web.prepare.Draft;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.Limits;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.session.Session;

/** What may be asked of the roll at the desk. */
public final class RosterActions {
  private static final String PAGE = "/desk/roster";
  private static final List<String> ORDERS = List.of("strokes", "pinyin", "number");
  static final Text NUMBER = new Text("代表证号", "Number");
  static final Text NAME = new Text("姓名", "Name");
  static final Text DELEGATION = new Text("代表团", "Delegation");
  static final Text POST = new Text("职务", "Post");

  private final Desk desk;
  private final Floor floor;

  public RosterActions(Desk desk) {
    this.desk = desk;
    this.floor = desk.floor();
  }

  public void page(Visit visit) {
    show(visit, Draft.NONE);
  }

  private void show(Visit visit, Draft draft) {
    var asked = visit.query("by");
    var by = ORDERS.contains(asked) ? asked : "delegation";
    var page =
        floor.read(
            session ->
                RosterPage.of(
                    session, new RosterPage.Asked(by, visit.query("q"), day(visit, session))));
    desk.show(visit, "desk/prepare/roster", page, draft);
  }

  /** The day asked for, or today by the assembly's clock. */
  private LocalDate day(Visit visit, Session session) {
    try {
      return LocalDate.parse(visit.query("day"));
    } catch (DateTimeParseException e) {
      return today(session);
    }
  }

  private LocalDate today(Session session) {
    return LocalDate.ofInstant(floor.now(), session.zone());
  }

  /** A deputy who was not on the roll, elected during the term or left out of the list. */
  public void enrol(Visit visit) {
    desk.takeOne(
        visit,
        "enrol",
        PAGE,
        this::show,
        fields -> {
          var id = fields.member("number", NUMBER);
          var delegation = fields.body("delegation", DELEGATION);
          var enrol =
              new EnrolMembers(List.of(new Enrolment(id, fields.text("name", NAME), delegation)));
          if (fields.line("on", new Text("就任日期", "From")).isEmpty()) return enrol;
          RosterCommand begin =
              new BeginMandate(
                  id,
                  fields.day("on", PersonForms.FROM),
                  fields.text("source", PersonForms.SOURCE));
          return new ImportRoll(List.of(enrol, begin));
        });
  }

  public void formDelegation(Visit visit) {
    desk.takeOne(
        visit,
        "delegation",
        PAGE + "#delegations",
        this::show,
        fields ->
            new FormBody(
                nextDelegation(),
                BodyKind.DELEGATION,
                fields.text("name", new Text("代表团名称", "Delegation"))));
  }

  private BodyId nextDelegation() {
    return floor.read(
        session -> {
          for (int i = 1; i <= Limits.MEMBERS; i++) {
            var id = new BodyId((i < 10 ? "delegation-0" : "delegation-") + i);
            if (session.roster().body(id).isEmpty()) return id;
          }
          throw new IllegalStateException("every number is taken");
        });
  }

  public void lead(Visit visit) {
    desk.takeOne(
        visit,
        "lead",
        PAGE + "#delegations",
        this::show,
        fields ->
            new LeadDelegation(
                fields.body("delegation", DELEGATION),
                fields.member("head", new Text("团长", "Head")),
                fields.members("deputies", new Text("副团长", "Deputy heads"))));
  }

  /** A person without a seat on the roll, with what he or she does. */
  public void admit(Visit visit) {
    desk.take(
        visit,
        "guest",
        PAGE + "#guests",
        this::show,
        fields -> {
          var capacity =
              fields.read(
                  "class",
                  new Text("身份", "Capacity"),
                  word -> RollWords.read(AttendeeClass.values(), word));
          var id =
              new GuestId(fields.number("number", new Text("编号", "Number"), 1, Limits.MEMBERS));
          var admit = new AdmitGuest(id, fields.text("name", NAME), capacity);
          return fields
              .maybe("post", POST)
              .<List<Command>>map(post -> List.of(together(admit, new DescribeGuest(id, post))))
              .orElse(List.of(admit));
        });
  }

  private static ImportRoll together(RosterCommand one, RosterCommand other) {
    return new ImportRoll(List.of(one, other));
  }

  public void person(Visit visit) {
    show(visit, person(visit.path("code")), Draft.NONE);
  }

  private void show(Visit visit, PersonId person, Draft draft) {
    var entries =
        floor.chamber().mentioning(person.code()).stream().filter(RosterActions::tells).toList();
    var page = floor.read(session -> PersonPage.of(session, person, today(session), entries));
    desk.show(visit, "desk/prepare/person", page.orElseThrow(Problem::notFound), draft);
  }

  /** The roll and the doors, and never a vote. */
  private static boolean tells(Entry entry) {
    Event event = entry.event();
    return event instanceof RosterEvent || event instanceof AttendanceEvent;
  }

  /** Takes one of the forms of a person's page. */
  public void change(Visit visit) {
    var person = person(visit.path("code"));
    var form = visit.path("form");
    var wish = Optional.ofNullable(forms().get(form)).orElseThrow(Problem::notFound);
    desk.takeOne(
        visit,
        form,
        PAGE + "/" + person.code(),
        (again, draft) -> show(again, person, draft),
        fields -> wish.of(person, fields));
  }

  private static Map<String, PersonForms.Wish> forms() {
    return PersonForms.ALL;
  }

  private static PersonId person(String code) {
    try {
      return CardNumbers.person(code);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound();
    }
  }
}
