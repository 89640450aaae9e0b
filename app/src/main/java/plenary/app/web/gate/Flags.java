package plenary.app.web.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import plenary.app.side.SideStore;
import plenary.base.PersonId;
import plenary.base.SittingId;

/** The flags, in the side store: nothing is forgotten before it is settled. */
final class Flags {
  private final SideStore side;
  private final InstantSource clock;

  Flags(SideStore side, InstantSource clock) {
    this.side = side;
    this.clock = clock;
  }

  /** Raises it, unless the same is open already. It is on disk when this returns. */
  void raise(Flag flag) {
    side.change(
        """
        INSERT INTO gate_flag (id, gate, sitting, person, card, kind, at, noted)
        SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (
          SELECT 1 FROM gate_flag WHERE id = ? OR settled IS NULL
            AND sitting = ? AND person = ? AND card = ? AND kind = ?)
        """,
        flag.id(),
        flag.gate(),
        flag.sitting().number(),
        person(flag),
        flag.card(),
        flag.kind().code(),
        flag.at().toEpochMilli(),
        clock.millis(),
        flag.id(),
        flag.sitting().number(),
        person(flag),
        flag.card(),
        flag.kind().code());
  }

  private static String person(Flag flag) {
    return flag.person().map(PersonId::code).orElse("");
  }

  /** Those that nobody has settled, the oldest first. */
  List<Flag> open() {
    return side.all(
        Flags::read, "SELECT * FROM gate_flag WHERE settled IS NULL ORDER BY noted, id");
  }

  Optional<Flag> open(String id) {
    return side.one(Flags::read, "SELECT * FROM gate_flag WHERE settled IS NULL AND id = ?", id);
  }

  /**
   * Settles it.
   *
   * @param how what was done, or why nothing was
   */
  void settle(Flag flag, String by, String how) {
    side.change(
        "UPDATE gate_flag SET settled = ?, settled_by = ?, how = ? WHERE id = ?",
        clock.millis(),
        by,
        how,
        flag.id());
  }

  private static Flag read(ResultSet row) throws SQLException {
    var person = row.getString("person");
    return new Flag(
        row.getString("id"),
        row.getString("gate"),
        new SittingId(row.getInt("sitting")),
        person.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(person)),
        row.getString("card"),
        Flag.Kind.of(row.getString("kind")),
        Instant.ofEpochMilli(row.getLong("at")));
  }
}
