package plenary.app.web.gate;

import static plenary.act.Role.GATE;
import static plenary.act.Role.PUBLIC;
import static plenary.act.Role.SECRETARIAT;
import static plenary.app.web.edge.Route.form;
import static plenary.app.web.edge.Route.get;
import static plenary.app.web.edge.Route.json;
import static plenary.app.web.edge.Route.longForm;

import java.util.List;
import plenary.act.Role;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Route;
import plenary.app.web.live.Live;
import plenary.app.web.signin.Access;

/** Everything about gates, wired together, and its routes. */
public final class GateRoutes implements AutoCloseable {
  private static final List<Role> GATES = List.of(GATE, SECRETARIAT);
  private static final List<Role> DESK = List.of(SECRETARIAT);

  private final GateWatch watch;
  private final GateActions gate;
  private final ListActions lists;
  private final GateDesk desk;
  private final CardDesk cards;

  public GateRoutes(Floor floor, Access access, Live live, Pages pages) {
    var clock = access.clock();
    watch = new GateWatch(access.side(), clock, live::changed);
    var flags = new Flags(access.side(), clock);
    var scans = new ScanDesk(floor, access.cards(), flags);
    gate =
        new GateActions(
            new GateActions.Doors(floor, access.cards(), scans, watch, clock), live, pages);
    lists = new ListActions(floor, pages);
    desk = new GateDesk(floor, live, pages, watch, flags);
    cards = new CardDesk(floor, pages, access, clock);
  }

  /** The gates as they stand, for the pages beside. */
  public GateWatch watch() {
    return watch;
  }

  public List<Route> table() {
    return List.of(
        get("/gate", GATES, gate::page),
        get("/gate/live", GATES, gate::live),
        get("/gate/list", GATES, gate::list),
        get("/gate/worker.js", List.of(PUBLIC), gate::worker),
        form("/gate/one", GATES, gate::one),
        json("/gate/scans", GATES, gate::scans),
        json("/gate/pulse", GATES, gate::pulse),
        get("/gate/lists", GATES, lists::index),
        get("/gate/lists/{delegation}", GATES, lists::list),
        form("/gate/lists/{delegation}", GATES, lists::tick),
        get("/gate/lists/{delegation}/print", GATES, lists::print),
        get("/gate/lists/{delegation}/sheet", DESK, lists::sheet),
        longForm("/gate/lists/{delegation}/sheet", DESK, lists::enter),
        get("/desk/gates", DESK, desk::page),
        get("/desk/gates/live", DESK, desk::live),
        form("/desk/gates/settle", DESK, desk::settle),
        form("/desk/gates/shut", DESK, desk::shut),
        get("/desk/cards", DESK, cards::page),
        form("/desk/cards", DESK, cards::issue),
        form("/desk/cards/withdraw", DESK, cards::withdraw));
  }

  @Override
  public void close() {
    watch.close();
  }
}
