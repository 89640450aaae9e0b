package plenary.record.wire;

import java.util.LinkedHashMap;
import java.util.Set;
import plenary.act.Actor;
import plenary.act.Event;
import plenary.record.json.Json;

/**
 * The payload of an entry: {@code {"type": "vote-cast", "by": {"role": …, "name": …}, …}} with the
 * event's own fields beside.
 */
public final class Payloads {
  private static final String BY = "by";
  private static final Set<String> BESIDES = Set.of("type", BY);

  private Payloads() {}

  /** The payload of an event that somebody's command led to. */
  public static Json.Obj encode(Actor by, Event event) {
    var members = new LinkedHashMap<String, Json>();
    members.put(BY, ActValues.ACTOR.write(by));
    Events.TABLE.write(event, members);
    return new Json.Obj(members);
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws NewerReleaseException if it has a type that is unknown here
   * @throws WireException if it is no payload for any other reason
   */
  public static Payload decode(Json json) {
    var payload = Values.object(json);
    var event = Events.TABLE.read(payload, BESIDES);
    Json by = payload.members().get(BY);
    if (by == null) throw new WireException("\"by\" is missing", payload);
    try {
      return new Payload(ActValues.ACTOR.read(by), event);
    } catch (WireException e) {
      throw e.under(BY);
    }
  }
}
