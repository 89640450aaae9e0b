package plenary.app.web;

import static plenary.act.Role.SECRETARIAT;
import static plenary.app.web.edge.Route.form;
import static plenary.app.web.edge.Route.get;

import java.util.ArrayList;
import java.util.List;
import plenary.act.Role;
import plenary.app.folder.Home;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Route;
import plenary.app.web.prepare.Desk;
import plenary.app.web.prepare.Setup;
import plenary.app.web.roll.RosterActions;
import plenary.app.web.rules.Shelf;

/** The routes of preparing a session, at the desk. */
final class PrepareRoutes {
  private static final List<Role> DESK = List.of(SECRETARIAT);

  private final List<Route> table = new ArrayList<>();

  PrepareRoutes(Site site, Pages pages) {
    var desk = new Desk(site.floor(), pages);
    setup(new Setup(desk, new Shelf(Home.folder().resolve("rulebooks"))));
    roster(new RosterActions(desk));
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

  private void add(Route route) {
    table.add(route);
  }
}
