package plenary.app.web.papers;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import plenary.app.side.SideStore;
import plenary.base.PaperId;
import plenary.base.PersonId;

/** Who has opened which version of a paper, and when first. Kept beside the record. */
public final class Receipts {
  private final SideStore side;

  public Receipts(SideStore side) {
    this.side = side;
  }

  /** Somebody opened a version. */
  void opened(PaperId paper, int version, PersonId person, Instant at) {
    side.change(
        "INSERT INTO receipt (paper, version, person, first) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        paper.number(),
        version,
        person.code(),
        at.toEpochMilli());
  }

  private record Opened(PersonId person, Instant at) {}

  /** Who has opened a version, and when first. */
  Map<PersonId, Instant> of(PaperId paper, int version) {
    var all = new LinkedHashMap<PersonId, Instant>();
    var rows =
        side.all(
            row -> new Opened(PersonId.of(row.getString(1)), Instant.ofEpochMilli(row.getLong(2))),
            "SELECT person, first FROM receipt WHERE paper = ? AND version = ? ORDER BY first",
            paper.number(),
            version);
    for (var row : rows) all.put(row.person(), row.at());
    return all;
  }
}
