package plenary.app.web.gate;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.Actor;
import plenary.agenda.Sitting;
import plenary.app.web.edge.Assets;
import plenary.app.web.edge.CardNumbers;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;
import plenary.app.web.signin.CardCode;
import plenary.app.web.signin.Cards;
import plenary.app.web.signin.Secret;
import plenary.base.Digest;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.record.json.Json;
import plenary.session.Session;

/** The page of a gate, and what it sends. */
public final class GateActions {
  private static final String CAMERA = "camera=(self), geolocation=(), microphone=(), payment=()";

  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final Cards cards;
  private final ScanDesk scans;
  private final GateWatch watch;
  private final InstantSource wall;
  private final Topic topic;

  /** What gates work with. */
  record Doors(Floor floor, Cards cards, ScanDesk scans, GateWatch watch, InstantSource wall) {}

  GateActions(Doors doors, Live live, Pages pages) {
    this.floor = doors.floor();
    this.cards = doors.cards();
    this.scans = doors.scans();
    this.watch = doors.watch();
    this.wall = doors.wall();
    this.live = live;
    this.pages = pages;
    this.topic = live.topic("gate", () -> pages.live(this::draw, "totals"));
  }

  private Map<String, String> draw() {
    return Map.of("totals", pages.part("gate/totals", Map.of("totals", totals())));
  }

  private GateTotals totals() {
    return read(GateTotals::of);
  }

  private interface Looking<T> {
    T at(Session session, Sitting sitting);
  }

  private <T> T read(Looking<T> looking) {
    return floor
        .read(session -> Sittings.current(session).map(sitting -> looking.at(session, sitting)))
        .orElseThrow(GateActions::noSitting);
  }

  static Problem noSitting() {
    return Problem.notFound(
        new Text(
            "还没有安排会议，不能签到。请先由秘书处安排会议。",
            "No sitting is planned yet, so nobody can be checked in. The secretariat plans it first."));
  }

  /** What stands at the head of the page. */
  public record Where(Text session, Text sitting, int number) {
    static Where of(Session session, Sitting sitting) {
      var plan = sitting.plan();
      return new Where(session.convened().title(), plan.title(), plan.sitting().number());
    }
  }

  public void page(Visit visit) {
    show(visit, Optional.empty());
  }

  private void show(Visit visit, Optional<Told> told) {
    var params = new HashMap<String, Object>();
    params.put("where", read(Where::of));
    params.put("totals", totals());
    params.put("told", told.map(Shown::of));
    params.put("token", visit.formToken());
    visit.header("Permissions-Policy", CAMERA);
    visit.html(pages.page("gate", params));
  }

  /** A scan as the page shows it. */
  public record Shown(String state, Text words, Optional<Face> face) {
    static Shown of(Told told) {
      return new Shown(told.state().code(), told.words(), told.face());
    }
  }

  public void live(Visit visit) throws IOException {
    live.serve(topic, visit.events());
  }

  /** The script that lets the page be opened while the line is down. */
  public void worker(Visit visit) throws IOException {
    try (var in = Assets.class.getResourceAsStream("/web/gate-worker.js")) {
      if (in == null) throw new IllegalStateException("missing from the build: gate-worker.js");
      visit.header("Service-Worker-Allowed", "/gate");
      visit.cache("no-cache").send("text/javascript; charset=utf-8", in.readAllBytes());
    }
  }

  /** One scan of a page without script. */
  public void one(Visit visit) {
    var form = visit.form();
    var gate = ScanJson.name(form.optional("gate").orElse("签到处"));
    var text = form.text("code");
    var code = CardCode.read(text);
    var number = code.isEmpty() ? Optional.of(person(text)) : Optional.<PersonId>empty();
    var scan =
        new Scan(
            Secret.fresh().text(),
            read((_, sitting) -> sitting.plan().sitting()),
            code.map(CardCode::key).orElse(""),
            number,
            floor.now(),
            false);
    show(visit, Optional.of(scans.take(actor(visit, gate), gate, List.of(scan)).getFirst()));
  }

  private static PersonId person(String text) {
    try {
      return CardNumbers.person(text);
    } catch (IllegalArgumentException e) {
      throw Problem.wrong("code");
    }
  }

  /** A batch of scans; a line each, in order. */
  public void scans(Visit visit) {
    var upload = ScanJson.upload(visit.body());
    var told = scans.take(actor(visit, upload.gate()), upload.gate(), upload.scans());
    send(visit, ScanJson.told(floor.now(), wall.instant(), told));
  }

  /** Whoever keeps the gate, and which gate it is. */
  static Actor actor(Visit visit, String gate) {
    var who = visit.actor();
    int most = 64 - gate.length() - 1;
    var name = who.name().length() > most ? who.name().substring(0, most) : who.name();
    return new Actor(who.role(), name + "@" + gate);
  }

  /** A gate says how it is, and is told the time and whether its list is old. */
  public void pulse(Visit visit) {
    var pulse = ScanJson.pulse(visit.body());
    if (ScanJson.shuts(visit.body())) {
      if (pulse.pending() > 0) throw Problem.wrong("pending");
      watch.shut(pulse.name(), pulse.device());
    } else {
      watch.heard(pulse);
    }
    var members = ScanJson.clocks(floor.now(), wall.instant());
    members.put("list", new Json.Str(read(this::version)));
    send(visit, new Json.Obj(members));
  }

  /** Everybody who may come, so that a gate can say who it is while the line is down. */
  public void list(Visit visit) {
    var list = read(this::list);
    var members = ScanJson.clocks(floor.now(), wall.instant());
    members.putAll(list);
    send(visit, new Json.Obj(members));
  }

  private Map<String, Json> list(Session session, Sitting sitting) {
    var doors = session.attendance(sitting.plan().sitting()).orElseThrow();
    var people = new ArrayList<Json>();
    for (var face : Face.all(session, sitting)) {
      var since =
          switch (face.person()) {
            case MemberId member -> doors.arrival(member);
            case GuestId guest -> doors.arrival(guest);
          };
      people.add(ScanJson.face(face, since.map(arrival -> arrival.at())));
    }
    var members = new LinkedHashMap<String, Json>();
    members.put("list", new Json.Str(version(session, sitting)));
    members.put("sitting", new Json.Num(sitting.plan().sitting().number()));
    members.put("title", ScanJson.text(sitting.plan().title()));
    members.put("open", new Json.Bool(doors.checkInOpen()));
    members.put("people", new Json.Arr(people));
    members.put("cards", cards());
    return members;
  }

  /** Whose each card is, by key, and whether it is withdrawn. */
  private Json cards() {
    var all = new LinkedHashMap<String, Json>();
    for (var card : cards.all()) {
      var person = card.person().code();
      all.put(card.key(), new Json.Str(card.withdrawn().isPresent() ? "-" + person : person));
    }
    return new Json.Obj(all);
  }

  /** Changes with the roll, the names, the cards, the sitting and whether check-in is open. */
  private String version(Session session, Sitting sitting) {
    SittingId id = sitting.plan().sitting();
    var of = new ArrayList<Object>();
    of.add(id);
    of.add(session.attendance(id).orElseThrow().checkInOpen());
    of.add(Face.all(session, sitting));
    of.add(cards.all());
    return Digest.ofText(of.toString()).hex().substring(0, 16);
  }

  static void send(Visit visit, Json json) {
    visit.send("application/json; charset=utf-8", json.canonical());
  }
}
