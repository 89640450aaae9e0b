package plenary.app.web.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import plenary.act.Command;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.home.HomePage;
import plenary.app.web.home.Places;
import plenary.app.web.home.PublicJson;
import plenary.base.Text;
import plenary.record.json.Json;
import plenary.record.json.JsonException;
import plenary.record.wire.Commands;
import plenary.record.wire.WireException;

/** What programs may ask for. */
public final class ApiActions {
  private static final String ID = "id";
  private static final String JSON = "application/json; charset=utf-8";

  private static final String DESCRIPTION = "/plenary/app/web/api/openapi.json";

  private final Floor floor;
  private final Pages pages;

  public ApiActions(Floor floor, Pages pages) {
    this.floor = floor;
    this.pages = pages;
  }

  /** What can be asked, for people. */
  public void page(Visit visit) {
    visit.cache("no-cache").html(pages.page("api", Map.of()));
  }

  /** The same for programs, as OpenAPI has it. */
  public void description(Visit visit) throws IOException {
    try (var in = ApiActions.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) throw new IllegalStateException("missing from the build: " + DESCRIPTION);
      visit.shared(JSON, in.readAllBytes());
    }
  }

  /** Everything that is public. */
  public void session(Visit visit) {
    share(visit, PublicJson.of(look()));
  }

  /** The sittings, in brief. */
  public void sittings(Visit visit) {
    share(visit, PublicJson.sittings(look()));
  }

  /** One sitting. */
  public void sitting(Visit visit) {
    share(visit, PublicJson.of(Places.sitting(look(), visit)));
  }

  /** One result. */
  public void vote(Visit visit) {
    share(visit, PublicJson.of(Places.result(Places.sitting(look(), visit), visit)));
  }

  /** The papers that were released. */
  public void papers(Visit visit) {
    share(visit, PublicJson.papers(look()));
  }

  /** The record as it stands, signed. */
  public void checkpoint(Visit visit) {
    var signed = floor.chamber().checkpoint();
    var members = new LinkedHashMap<String, Json>();
    members.put("origin", new Json.Str(signed.checkpoint().origin()));
    members.put("size", new Json.Num(signed.checkpoint().size()));
    members.put("root", new Json.Str(signed.checkpoint().root().base64()));
    members.put("signer", new Json.Str(floor.chamber().signer()));
    members.put("note", new Json.Str(signed.note()));
    share(visit, new Json.Obj(members));
  }

  private HomePage look() {
    return floor.read(HomePage::of).orElseThrow(Problem::notFound);
  }

  private static void share(Visit visit, Json json) {
    visit.shared(JSON, json.canonical());
  }

  /**
   * Asks a command: {@code {"id": …, "do": …, …}}. A program that got no answer sends the same
   * again, with the same id; what was done is answered and not repeated.
   */
  public void command(Visit visit) {
    var json = parse(visit.body());
    var id = id(json);
    var command = decode(json);
    Permissions.check(visit.who(), command);
    switch (floor.ask(new Asked(id, visit.actor(), command))) {
      case Answer.Done(long first, long next) -> done(visit, first, next);
      case Answer.Dropped _ -> send(visit, new Json.Obj(Map.of("done", new Json.Bool(true))));
      case Answer.Refused(var refusal) ->
          throw Problem.refused(floor.chamber().say(refusal.sentence()));
      case Answer.Overtaken _ -> throw new IllegalStateException("nobody said what was seen");
      case Answer.IdTaken _ -> throw Problem.idTaken();
      case Answer.Unavailable(var words) -> throw Problem.unavailable(words);
    }
  }

  private static void done(Visit visit, long first, long next) {
    var members = new LinkedHashMap<String, Json>();
    members.put("done", new Json.Bool(true));
    members.put("first", new Json.Num(first));
    members.put("next", new Json.Num(next));
    send(visit, new Json.Obj(members));
  }

  private static Json.Obj parse(byte[] body) {
    try {
      if (Json.parse(body) instanceof Json.Obj object) return object;
    } catch (JsonException e) {
      throw notACommand(String.valueOf(e.getMessage()));
    }
    throw notACommand("it should be an object");
  }

  private static String id(Json.Obj json) {
    if (json.members().get(ID) instanceof Json.Str(var id) && Asked.isId(id)) return id;
    throw notACommand("\"id\" should be 1 to 64 of A-Z a-z 0-9 . _ : -, made by you");
  }

  private static Command decode(Json.Obj json) {
    try {
      return Commands.decode(json, Set.of(ID));
    } catch (WireException e) {
      throw notACommand(String.valueOf(e.getMessage()));
    }
  }

  private static Problem notACommand(String why) {
    return Problem.bad(
        "无法识别这一命令：" + why + "。请改正后重发。",
        "This is no command: " + why + ". Mend it and send it again.");
  }

  /** A sentence as JSON, under the name {@code error}. */
  public static Json.Obj error(Text sentence) {
    var words =
        new Json.Obj(Map.of("zh", new Json.Str(sentence.zh()), "en", new Json.Str(sentence.en())));
    return new Json.Obj(Map.of("error", words));
  }

  private static void send(Visit visit, Json json) {
    visit.send(JSON, json.canonical());
  }
}
