package plenary.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import plenary.record.json.Json;
import plenary.record.note.SigningKey;

/** The example of docs/format/record.md. EXAMPLE ONLY: its secrets protect nothing. */
final class ExampleRecord {
  static final String SECRET_TEXT = "EXAMPLE ONLY: not a real secret!";
  static final String SEED_TEXT = "EXAMPLE ONLY: not a real keyseed";
  static final String NAME = "example-only.plenary/record";

  static final RecordSecret SECRET = RecordSecret.of(SECRET_TEXT.getBytes(US_ASCII));
  static final SigningKey KEY = SigningKey.ofSeed(NAME, SEED_TEXT.getBytes(US_ASCII));
  static final Set<String> WITHHOLDABLE = Set.of("absence-noted");

  private ExampleRecord() {}

  /** All four, shown. */
  static List<SealedEntry> sealed() {
    var sealer = new Sealer(SECRET);
    return List.of(
        seal(
            sealer,
            "2022-12-29T00:30:00.000Z",
            "9f8c1b04",
            """
            {"type":"check-in-opened","by":{"role":"secretariat","name":"desk-1"},"sitting":1}
            """),
        seal(
            sealer,
            "2022-12-29T00:41:07.250Z",
            "2e60d7a9",
            """
            {"type":"member-arrived","by":{"role":"secretariat","name":"desk-1"},"sitting":1,
             "member":"m032","occurred":"2022-12-29T00:41:06.900Z"}
            """),
        seal(
            sealer,
            "2022-12-29T00:41:07.250Z",
            "c35b7e12",
            """
            {"type":"absence-noted","by":{"role":"secretariat","name":"desk-1"},"sitting":1,
             "member":"m033","cause":"illness"}
            """),
        seal(
            sealer,
            "2022-12-29T01:00:12.003Z",
            "71aa0f5d",
            """
            {"type":"attendance-announced","by":{"role":"chair","name":"chair"},"sitting":1,
             "as-of":"2022-12-29T01:00:12.003Z","due":561,"present":402,"need":374,
             "words":"应出席代表561人，实到402人，符合法定人数。"}
            """));
  }

  private static SealedEntry seal(Sealer sealer, String at, String cmd, String payload) {
    return sealer.seal(Instant.parse(at), cmd, Json.parse(payload).canonical());
  }

  /** The same with entry 2 withheld: the example as the page shows it. */
  static List<RecordEntry> published() {
    var all = sealed();
    return List.of(all.get(0), all.get(1), all.get(2).withhold(), all.get(3));
  }

  static RecordWriter writer() {
    return new RecordWriter(KEY, WITHHOLDABLE);
  }

  static RecordReader reader(Pins pins) {
    return new RecordReader(WITHHOLDABLE, pins);
  }
}
