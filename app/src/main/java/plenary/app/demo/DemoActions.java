package plenary.app.demo;

import static plenary.app.web.edge.Route.form;
import static plenary.app.web.edge.Route.get;

import java.util.HashMap;
import java.util.List;
import plenary.act.Role;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Route;
import plenary.app.web.edge.Visit;

/** The page from which a demonstration is entered; for this machine alone. */
final class DemoActions {
  private static final List<Role> ANYONE = List.of(Role.PUBLIC);
  private static final List<Integer> SPEEDS = List.of(1, 10, 60);

  private final Stage stage;
  private final Entrances entrances;

  DemoActions(Stage stage, Entrances entrances) {
    this.stage = stage;
    this.entrances = entrances;
  }

  List<Route> routes(Pages pages) {
    return List.of(
        get("/demo", ANYONE, visit -> page(visit, pages)),
        form("/demo/play", ANYONE, this::play),
        form("/demo/watch", ANYONE, this::watch));
  }

  private void page(Visit visit, Pages pages) {
    onlyHere(visit);
    var params = new HashMap<String, Object>();
    params.put("entrances", entrances.all());
    params.put("watching", stage.playing().watched());
    params.put("speed", stage.playing().speed());
    params.put("speeds", SPEEDS);
    params.put("token", visit.formToken());
    visit.html(pages.page("demo", params));
  }

  private void play(Visit visit) {
    onlyHere(visit);
    stage.play();
    visit.goTo("/demo");
  }

  private void watch(Visit visit) {
    onlyHere(visit);
    int speed = visit.form().number("speed");
    if (!SPEEDS.contains(speed)) throw Problem.wrong("speed");
    stage.watch(speed);
    visit.goTo("/demo");
  }

  private static void onlyHere(Visit visit) {
    if (!visit.fromThisMachine()) throw Problem.notFound();
  }
}
