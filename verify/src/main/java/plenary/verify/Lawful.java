package plenary.verify;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.act.AgendaEvent;
import plenary.act.AttendanceEvent;
import plenary.act.Entry;
import plenary.act.Event;
import plenary.act.FloorEvent;
import plenary.act.RosterEvent;
import plenary.act.SessionEvent;
import plenary.act.VoteEvent;
import plenary.base.Sentence;
import plenary.base.Sentence.Arg;
import plenary.base.Sentence.Said;
import plenary.base.Sentence.Several;
import plenary.record.wire.Events;

/** Counts entries that a lawful command leads to, by kind, and tells of each that none does. */
final class Lawful {
  private final Claims claims;
  private final Map<Class<? extends Event>, int[]> counts = new LinkedHashMap<>();

  /** What events are counted together, in one line. */
  private enum Field {
    SESSION("lawful.session"),
    ROSTER("lawful.roster"),
    ATTENDANCE("lawful.attendance"),
    AGENDA("lawful.agenda"),
    VOTE("lawful.vote"),
    FLOOR("lawful.floor");

    private final String key;

    Field(String key) {
      this.key = key;
    }

    static Field of(Class<? extends Event> type) {
      if (SessionEvent.class.isAssignableFrom(type)) return SESSION;
      if (RosterEvent.class.isAssignableFrom(type)) return ROSTER;
      if (AttendanceEvent.class.isAssignableFrom(type)) return ATTENDANCE;
      if (AgendaEvent.class.isAssignableFrom(type)) return AGENDA;
      if (VoteEvent.class.isAssignableFrom(type)) return VOTE;
      if (FloorEvent.class.isAssignableFrom(type)) return FLOOR;
      throw new IllegalStateException("an event of no field: " + type);
    }
  }

  Lawful(Claims claims) {
    this.claims = claims;
  }

  void count(Event event) {
    counts.computeIfAbsent(event.getClass(), _ -> new int[1])[0]++;
  }

  /** No lawful command leads to {@code entry}. */
  void failed(Entry entry, List<Sentence> reasons) {
    claims.failed(
        Kind.LAWFUL,
        entry.seq(),
        Sentence.of("lawful.failed")
            .with("kind", Reasons.kind(entry.event()))
            .with("why", Reasons.all(reasons)));
  }

  /** One line a field: how many entries of each kind there were. */
  void tell() {
    var fields = new EnumMap<Field, Map<String, Integer>>(Field.class);
    counts.forEach(
        (type, count) ->
            fields
                .computeIfAbsent(Field.of(type), _ -> new LinkedHashMap<>())
                .put(Events.name(type), count[0]));
    fields.forEach((field, kinds) -> claims.ok(Kind.LAWFUL, line(field, kinds)));
  }

  private static Sentence line(Field field, Map<String, Integer> kinds) {
    var counted = kinds.entrySet().stream().<Arg>map(each -> new Said(counted(each))).toList();
    var line = Sentence.of(field.key).with("kinds", new Several(counted));
    for (var each : kinds.entrySet()) line = line.with(each.getKey(), each.getValue());
    return line;
  }

  private static Sentence counted(Map.Entry<String, Integer> kind) {
    return Sentence.of("counted")
        .with("kind", Sentence.of("kind." + kind.getKey()))
        .with("count", kind.getValue());
  }
}
