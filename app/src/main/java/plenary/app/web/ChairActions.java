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
import plenary.act.Entry;
import plenary.app.chair.Action;
import plenary.app.chair.Blanks;
import plenary.app.chair.ChairPage;
import plenary.app.chair.Filler;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Seen;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.RoleNames;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.gate.GateWatch;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;
import plenary.app.web.screens.Screens;
import plenary.base.Text;
import plenary.paper.Happenings;
import plenary.record.json.Json;
import plenary.record.json.JsonException;
import plenary.record.wire.Commands;
import plenary.record.wire.WireException;
import plenary.session.Session;

/** The console of whoever presides. */
final class ChairActions {
  /** Stands where the token of each visitor belongs, in what is drawn once for all. */
  private static final String TOKEN = "@form-token@";

  /** Of what somebody had not seen, so much is told. */
  private static final int MOST_TOLD = 3;

  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final GateWatch gates;
  private final Screens screens;
  private final Topic topic;
  private volatile Offered offered = new Offered(List.of(), Optional.empty(), CommandId.stamp());

  /** What was offered last, and the stamp it carried: while it stays, so do its buttons. */
  private record Offered(List<Action> actions, Optional<?> speakers, String stamp) {
    boolean same(Offered other) {
      return actions.equals(other.actions) && speakers.equals(other.speakers);
    }
  }

  ChairActions(Floor floor, Live live, Pages pages, GateWatch gates, Screens screens) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.gates = gates;
    this.screens = screens;
    var parts = new String[] {"script", "beside", "steps", "moves", "figures", "gates", "screens"};
    this.topic = live.topic("chair", () -> pages.live(this::draw, parts));
  }

  private Map<String, String> draw() {
    var page = look(stamp(), (_, drawn) -> drawn);
    if (page.isEmpty()) return Map.of();
    var params = Map.of("page", page.get().withCsrf(TOKEN));
    var parts = new LinkedHashMap<String, String>();
    for (var part : new String[] {"steps", "script", "beside", "moves", "figures"}) {
      parts.put(part, pages.part("chair/" + part, params));
    }
    parts.put("gates", pages.part("gate/warning", Map.of("warning", gates.warning())));
    parts.put("screens", pages.part("chair/screens", Map.of("apart", screens.setApart())));
    return parts;
  }

  /** The stamp for the live page: a new one where something else is offered than before. */
  private String stamp() {
    var page = look("", (_, drawn) -> drawn);
    var actions =
        page.map(each -> Stream.concat(each.primary().stream(), each.others().stream()).toList())
            .orElse(List.of());
    var now = new Offered(actions, page.map(each -> each.beside().speakers()), CommandId.stamp());
    var before = offered;
    if (!before.same(now)) offered = now;
    return offered.stamp();
  }

  private void offerAnew() {
    offered = new Offered(List.of(), Optional.empty(), CommandId.stamp());
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
    var id = form.value("id", ChairActions::id);
    var command = form.value("command", ChairActions::decode);
    ask(visit, asked(visit, id, command), UnaryOperator.identity());
  }

  /** A sheet that was filled in. */
  void fill(Visit visit) {
    switch (read(visit)) {
      case Blanks.Filled.Complete(var sheet, var id, var command) ->
          ask(visit, asked(visit, id(id), command), page -> page.filled(sheet));
      case Blanks.Filled.Faulty(var sheet) ->
          show(visit.status(400), look(page -> page.filled(sheet)));
    }
  }

  private Blanks.Filled read(Visit visit) {
    var fields = new HashMap<String, String>();
    visit.form().fields().forEach((name, values) -> fields.put(name, String.join(" ", values)));
    var now = floor.now();
    var zone = floor.read(Session::zone);
    var by = new Filler(visit.actor().name(), now.atZone(zone).toLocalDate(), zone);
    try {
      return Blanks.read(fields, by);
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

  private static Asked asked(Visit visit, String id, Command command) {
    Permissions.check(visit.who(), command);
    var seen = visit.form().value(Blanks.SEEN, Seen::ofCode);
    return new Asked(id, visit.actor(), command, Optional.of(seen));
  }

  private void ask(Visit visit, Asked asked, UnaryOperator<ChairPage> kept) {
    var answer = floor.ask(asked);
    offerAnew(); // what was refused may be asked again
    if (answer instanceof Answer.Overtaken(var since)) {
      show(
          visit.status(409),
          look((session, page) -> kept.apply(page.refused(overtaken(session, since)))));
      return;
    }
    var refusal = floor.refused(answer);
    if (refusal.isEmpty()) visit.goTo("/chair");
    else show(visit.status(409), look(page -> kept.apply(page.refused(refusal.get()))));
  }

  /** What has happened since, and by whom. */
  private static Text overtaken(Session session, List<Entry> since) {
    var latest = since.subList(Math.max(0, since.size() - MOST_TOLD), since.size());
    var zh = new StringBuilder("这一页显示之后，会场情况已有变化。");
    var en = new StringBuilder("Things have changed since this page was shown. ");
    for (var entry : latest) {
      var by = RoleNames.of(entry.by());
      var said = session.say(Happenings.sentence(session, entry.event()));
      zh.append(by.zh()).append("：").append(said.zh());
      en.append(by.en()).append(": ").append(said.en()).append(" ");
    }
    zh.append("请看清现在的情况，需要时再办一次。");
    en.append("See how things stand now, and do it again if it is still wanted.");
    return new Text(zh.toString(), en.toString());
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
