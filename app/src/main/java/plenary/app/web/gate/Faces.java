package plenary.app.web.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plenary.app.web.edge.Floor;
import plenary.base.PersonId;
import plenary.session.Session;

/**
 * Who everybody is, looked up for all of them every few seconds: whoever has just arrived need not
 * wait for the session once more to be shown by name.
 */
final class Faces {
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final Floor floor;
  private volatile Known known = new Known(Map.of(), Instant.MIN);

  private record Known(Map<PersonId, Face> faces, Instant at) {}

  Faces(Floor floor) {
    this.floor = floor;
  }

  Optional<Face> of(PersonId person, Instant now) {
    var faces = known;
    if (faces.at().isBefore(now.minus(FRESH))) {
      faces = new Known(floor.read(Faces::all), now);
      known = faces;
    }
    return Optional.ofNullable(faces.faces().get(person));
  }

  private static Map<PersonId, Face> all(Session session) {
    var all = new HashMap<PersonId, Face>();
    for (var member : session.roster().members()) {
      Face.of(session, member.id()).ifPresent(face -> all.put(face.person(), face));
    }
    for (var guest : session.roster().guests()) {
      Face.of(session, guest.id()).ifPresent(face -> all.put(face.person(), face));
    }
    return all;
  }
}
