package plenary.app.web.edge;

import java.util.Optional;
import plenary.agenda.Sitting;
import plenary.session.Session;

/** Which of the sittings a screen is about. */
public final class Sittings {
  private Sittings() {}

  /** The one under way, else the next one, else the last; empty before any is planned. */
  public static Optional<Sitting> current(Session session) {
    var all = session.sittings();
    return all.stream()
        .filter(Sitting::underWay)
        .findFirst()
        .or(() -> all.stream().filter(sitting -> !sitting.over()).findFirst())
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
  }
}
