package plenary.app.web.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.app.chamber.Asked;
import plenary.app.web.edge.Problem;
import plenary.app.web.gate.GateWatch.Pulse;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.record.json.Json;
import plenary.record.json.JsonException;

/** What gates send and are sent, as JSON; see docs/format/gate.md. */
final class ScanJson {
  /** Most scans in one upload. */
  static final int MOST = 500;

  private static final int MOST_NAME = 24;
  private static final String NAME = "[\\p{L}\\p{N} ._-]{1," + MOST_NAME + "}";

  private ScanJson() {}

  /** An upload: which gate it is of, and what was scanned. */
  record Upload(String gate, List<Scan> scans) {}

  static Upload upload(byte[] body) {
    var json = parse(body);
    var scans = new ArrayList<Scan>();
    if (!(json.members().get("scans") instanceof Json.Arr(var items))) throw wrong("scans");
    if (items.size() > MOST) throw wrong("scans");
    for (var item : items) scans.add(scan(item));
    return new Upload(name(text(json, "gate")), scans);
  }

  private static Scan scan(Json item) {
    if (!(item instanceof Json.Obj json)) throw wrong("scans");
    var id = text(json, "id");
    var card = optional(json, "card").orElse("");
    var person = optional(json, "person");
    if (!Asked.isId(id)) throw wrong("id");
    if (card.isEmpty() == person.isEmpty()) throw wrong("card");
    if (!card.isEmpty() && !card.matches("[A-Za-z0-9_-]{16}")) throw wrong("card");
    try {
      return new Scan(
          id,
          new SittingId(Math.toIntExact(number(json, "sitting"))),
          card,
          person.map(PersonId::of),
          Instant.ofEpochMilli(number(json, "at")),
          json.members().get("offline") instanceof Json.Bool(var down) && down);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw wrong("person");
    }
  }

  static Pulse pulse(byte[] body) {
    var json = parse(body);
    long last = number(json, "last");
    var device = text(json, "device");
    if (!device.matches("[A-Za-z0-9]{4,32}")) throw wrong("device");
    try {
      return new Pulse(
          name(text(json, "gate")),
          device,
          Math.toIntExact(number(json, "pending")),
          last == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last)),
          Math.toIntExact(number(json, "scans")),
          number(json, "skew"));
    } catch (ArithmeticException e) {
      throw wrong("pending");
    }
  }

  /** Whether a gate says that it shuts. */
  static boolean shuts(byte[] body) {
    return parse(body).members().get("shut") instanceof Json.Bool(var shut) && shut;
  }

  /** What a gate may be called. */
  static String name(String text) {
    var name = text.strip();
    if (!name.matches(NAME)) throw wrong("gate");
    return name;
  }

  static Json told(Instant now, Instant wall, List<Told> lines) {
    var members = clocks(now, wall);
    members.put("answers", new Json.Arr(lines.stream().map(ScanJson::line).toList()));
    return new Json.Obj(members);
  }

  /** The session's clock, and the machine's. */
  static Map<String, Json> clocks(Instant now, Instant wall) {
    var members = new LinkedHashMap<String, Json>();
    members.put("now", moment(now));
    members.put("wall", moment(wall));
    return members;
  }

  private static Json line(Told told) {
    var members = new LinkedHashMap<String, Json>();
    members.put("id", new Json.Str(told.id()));
    members.put("state", new Json.Str(told.state().code()));
    members.put("words", text(told.words()));
    told.face().ifPresent(face -> put(members, face));
    told.since().ifPresent(since -> members.put("since", moment(since)));
    return new Json.Obj(members);
  }

  static Json face(Face face, Optional<Instant> since) {
    var members = new LinkedHashMap<String, Json>();
    put(members, face);
    since.ifPresent(at -> members.put("since", moment(at)));
    return new Json.Obj(members);
  }

  private static void put(Map<String, Json> members, Face face) {
    members.put("person", new Json.Str(face.person().code()));
    members.put("number", new Json.Str(face.person().printed()));
    members.put("name", text(face.name()));
    members.put("group", text(face.group()));
    members.put("class", text(face.capacity().words()));
  }

  static Json moment(Instant at) {
    return new Json.Num(at.toEpochMilli());
  }

  static Json text(Text text) {
    return new Json.Obj(Map.of("zh", new Json.Str(text.zh()), "en", new Json.Str(text.en())));
  }

  private static Json.Obj parse(byte[] body) {
    try {
      if (Json.parse(body) instanceof Json.Obj object) return object;
    } catch (JsonException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    throw wrong("body");
  }

  private static String text(Json.Obj json, String name) {
    return optional(json, name).orElseThrow(() -> wrong(name));
  }

  private static Optional<String> optional(Json.Obj json, String name) {
    return json.members().get(name) instanceof Json.Str(var text)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static long number(Json.Obj json, String name) {
    if (json.members().get(name) instanceof Json.Num(long value)) return value;
    throw wrong(name);
  }

  private static Problem wrong(String field) {
    return Problem.wrong(field);
  }
}
