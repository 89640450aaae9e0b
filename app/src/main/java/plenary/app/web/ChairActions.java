package plenary.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plenary.act.Command;
import plenary.app.chair.Action;
import plenary.app.chair.Blanks;
import plenary.app.chair.ChairPage;
import plenary.app.chamber.Asked;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.gate.GateWatch;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;
import plenary.app.web.screens.Screens;
import plenary.record.json.Json;
import plenary.record.json.JsonException;
import plenary.record.wire.Commands;
import plenary.record.wire.WireException;
import plenary.session.Session;

/** The console of whoever presides. */
final class ChairActions {
  /** Stands where the token of each visitor belongs, in what is drawn once for all. */
  private static final String TOKEN = "@form-token@";

  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final GateWatch gates;
  private final Screens screens;
  private final Topic topic;
  private volatile Offered offered = new Offered(List.of(), CommandId.stamp());

  /** What was offered last, and the stamp it carried: while it stays, so do its buttons. */
  private record Offered(List<Action> actions, String stamp) {}

  ChairActions(Floor floor, Live live, Pages pages, GateWatch gates, Screens screens) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.gates = gates;
    this.screens = screens;
    this.topic =
        live.topic(
            "chair",
            () ->
                pages.live(this::draw, "script", "steps", "moves", "figures", "gates", "screens"));
  }

  private Map<String, String> draw() {
    var page = look(stamp(), (_, drawn) -> drawn);
    if (page.isEmpty()) return Map.of();
    var params = Map.of("page", page.get().withCsrf(TOKEN));
    var parts = new LinkedHashMap<String, String>();
    for (var part : new String[] {"steps", "script", "moves", "figures"}) {
      parts.put(part, pages.part("chair/" + part, params));
    }
    parts.put("gates", pages.part("gate/warning", Map.of("warning", gates.warning())));
    parts.put("screens", pages.part("chair/screens", Map.of("apart", screens.setApart())));
    return parts;
  }

  /** The stamp for the live page: a new one where something else is offered than before. */
  private String stamp() {
    var actions =
        look("", (_, page) -> page)
            .map(page -> Stream.concat(page.primary().stream(), page.others().stream()).toList())
            .orElse(List.of());
    var before = offered;
    if (!before.actions().equals(actions)) offered = new Offered(actions, CommandId.stamp());
    return offered.stamp();
  }

  void page(Visit visit) {
    show(visit, look(UnaryOperator.identity()));
  }

  void live(Visit visit) throws IOException {
    var token = visit.formToken();
    live.serve(
        topic,
        visit.events(),
        event ->
            new String(event, StandardCharsets.UTF_8)
                .replace(TOKEN, token)
                .getBytes(StandardCharsets.UTF_8));
  }

  /** A move that is complete. */
  void take(Visit visit) {
    var form = visit.form();
    ask(visit, form.value("id", ChairActions::id), form.value("command", ChairActions::decode));
  }

  /** A sheet that was filled in. */
  void fill(Visit visit) {
    switch (read(visit.form())) {
      case Blanks.Filled.Complete(_, var id, var command) -> ask(visit, id(id), command);
      case Blanks.Filled.Faulty(var sheet) ->
          show(visit.status(400), look(page -> page.filled(sheet)));
    }
  }

  private static Blanks.Filled read(Form form) {
    var fields = new HashMap<String, String>();
    form.fields().forEach((name, values) -> fields.put(name, values.getFirst()));
    try {
      return Blanks.read(fields);
    } catch (IllegalArgumentException e) {
      throw Problem.wrong(Blanks.KIND);
    }
  }

  private static String id(String text) {
    if (!Asked.isId(text)) throw Problem.wrong("id");
    return text;
  }

  private static Command decode(String text) {
    try {
      return Commands.decode(Json.parse(text));
    } catch (JsonException | WireException e) {
      throw Problem.wrong("command");
    }
  }

  private void ask(Visit visit, String id, Command command) {
    Permissions.check(visit.who(), command);
    var refusal = floor.refusal(new Asked(id, visit.actor(), command));
    offered = new Offered(List.of(), CommandId.stamp()); // what was refused may be asked again
    if (refusal.isEmpty()) visit.goTo("/chair");
    else show(visit.status(409), look((session, page) -> page.refused(session, refusal.get())));
  }

  private void show(Visit visit, Optional<ChairPage> page) {
    var shown = page.orElseThrow(Problem::notFound).withCsrf(visit.formToken());
    visit.html(
        pages.page(
            "chair",
            Map.of("page", shown, "warning", gates.warning(), "apart", screens.setApart())));
  }

  private interface Change {
    ChairPage of(Session session, ChairPage page);
  }

  private Optional<ChairPage> look(UnaryOperator<ChairPage> change) {
    return look((_, page) -> change.apply(page));
  }

  private Optional<ChairPage> look(Change change) {
    return look(CommandId.stamp(), change);
  }

  private Optional<ChairPage> look(String stamp, Change change) {
    var now = floor.now();
    return floor.read(
        session ->
            Sittings.current(session)
                .map(sitting -> ChairPage.of(session, sitting.plan().sitting(), now, stamp))
                .map(page -> change.of(session, page)));
  }
}
