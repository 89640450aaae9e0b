package plenary.app.web;

import static plenary.act.Role.DEPUTY;
import static plenary.act.Role.OBSERVER;
import static plenary.act.Role.PUBLIC;
import static plenary.act.Role.SECRETARIAT;
import static plenary.app.web.edge.Route.file;
import static plenary.app.web.edge.Route.form;
import static plenary.app.web.edge.Route.get;
import static plenary.app.web.edge.Route.longForm;

import java.util.ArrayList;
import java.util.List;
import plenary.act.Role;
import plenary.app.folder.Home;
import plenary.app.web.desk.AttendanceForms;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Route;
import plenary.app.web.papers.PaperForms;
import plenary.app.web.papers.PaperReading;
import plenary.app.web.papers.Receipts;
import plenary.app.web.prepare.AgendaForms;
import plenary.app.web.prepare.Desk;
import plenary.app.web.prepare.Presidium;
import plenary.app.web.prepare.PresidiumMinutes;
import plenary.app.web.prepare.SectionForms;
import plenary.app.web.prepare.Setup;
import plenary.app.web.prepare.SittingForms;
import plenary.app.web.roll.RosterActions;
import plenary.app.web.rules.Shelf;
import plenary.app.web.seats.SeatForms;

/** The routes of preparing a session, at the desk. */
final class PrepareRoutes {
  private static final List<Role> ANYONE = List.of(PUBLIC);
  private static final List<Role> DESK = List.of(SECRETARIAT);

  /** Those whom papers may be given out to. */
  private static final List<Role> READERS = List.of(DEPUTY, OBSERVER);

  private final List<Route> table = new ArrayList<>();

  PrepareRoutes(Site site, Pages pages) {
    var desk = new Desk(site.floor(), pages);
    setup(new Setup(desk, new Shelf(Home.folder().resolve("rulebooks"))));
    roster(new RosterActions(desk));
    presidium(new Presidium(desk));
    minutes(new PresidiumMinutes(desk));
    sections(new SectionForms(desk));
    sittings(new SittingForms(desk));
    agenda(new AgendaForms(desk));
    var receipts = new Receipts(site.access().side());
    papers(new PaperForms(desk, site.files(), receipts));
    seats(new SeatForms(desk));
    attendance(new AttendanceForms(desk));
    reading(new PaperReading(site.floor(), pages, site.files(), receipts));
  }

  List<Route> table() {
    return List.copyOf(table);
  }

  private void setup(Setup setup) {
    add(get("/desk/setup", DESK, setup::page));
    add(form("/desk/setup", DESK, setup::create));
    add(form("/desk/setup/rules", DESK, setup::adopt));
  }

  private void roster(RosterActions roster) {
    add(get("/desk/roster", DESK, roster::page));
    add(get("/desk/roster/{code}", DESK, roster::person));
    add(form("/desk/roster/enrol", DESK, roster::enrol));
    add(form("/desk/roster/delegation", DESK, roster::formDelegation));
    add(form("/desk/roster/lead", DESK, roster::lead));
    add(form("/desk/roster/guest", DESK, roster::admit));
    add(form("/desk/roster/{code}/{form}", DESK, roster::change));
  }

  private void presidium(Presidium presidium) {
    add(get("/desk/presidium", DESK, presidium::page));
    add(form("/desk/presidium/members", DESK, presidium::members));
    add(form("/desk/presidium/standing", DESK, presidium::standing));
    add(form("/desk/presidium/{sitting}/chairs", DESK, presidium::chairs));
    add(form("/desk/presidium/{sitting}/conducts", DESK, presidium::conducts));
    add(form("/desk/presidium/{sitting}/rostrum", DESK, presidium::rostrum));
  }

  private void minutes(PresidiumMinutes minutes) {
    add(get("/desk/presidium-decisions", DESK, minutes::page));
    add(form("/desk/presidium-decisions", DESK, minutes::enter));
  }

  private void sections(SectionForms sections) {
    add(get("/desk/sections", DESK, sections::page));
    add(form("/desk/sections", DESK, sections::set));
  }

  private void sittings(SittingForms sittings) {
    add(get("/desk/sittings", DESK, sittings::page));
    add(form("/desk/sittings", DESK, sittings::plan));
    add(get("/desk/sittings/{sitting}", DESK, sittings::sitting));
    add(form("/desk/sittings/{sitting}/plan", DESK, sittings::replan));
    add(form("/desk/sittings/{sitting}/items", DESK, sittings::items));
    add(form("/desk/sittings/{sitting}/observers", DESK, sittings::invite));
  }

  private void agenda(AgendaForms agenda) {
    add(get("/desk/agenda", DESK, agenda::page));
    add(form("/desk/agenda/points", DESK, agenda::points));
    add(form("/desk/agenda/adopt", DESK, agenda::adopt));
    add(form("/desk/agenda/schedule", DESK, agenda::schedule));
  }

  private void papers(PaperForms papers) {
    add(get("/desk/papers", DESK, papers::page));
    add(form("/desk/papers/new", DESK, papers::register));
    add(get("/desk/paper/{paper}", DESK, papers::paper));
    add(get("/desk/paper/{paper}/{version}", DESK, papers::version));
    add(file("/desk/paper/{paper}/versions", DESK, papers::file));
    add(form("/desk/paper/{paper}/audience", DESK, papers::distribute));
    add(form("/desk/paper/{paper}/release", DESK, papers::release));
  }

  private void seats(SeatForms seats) {
    add(get("/desk/seats", DESK, seats::page));
    add(get("/desk/seats/plan.csv", DESK, seats::grid));
    add(form("/desk/seats/make", DESK, seats::make));
    add(form("/desk/seats/fill", DESK, seats::fill));
    add(form("/desk/seats/seat", DESK, seats::seat));
    add(longForm("/desk/seats/import", DESK, seats::read));
  }

  private void attendance(AttendanceForms attendance) {
    add(get("/desk/attendance", DESK, attendance::page));
    add(form("/desk/attendance/{form}", DESK, attendance::note));
  }

  private void reading(PaperReading reading) {
    add(get("/deputy/papers", READERS, reading::page));
    add(get("/deputy/papers/{paper}/{version}", READERS, reading::version));
    add(get("/papers/{paper}", ANYONE, reading::released));
  }

  private void add(Route route) {
    table.add(route);
  }
}
