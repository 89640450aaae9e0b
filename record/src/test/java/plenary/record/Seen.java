package plenary.record;

import java.util.ArrayList;
import java.util.List;
import plenary.record.json.Json;

/** A sink that keeps what it is given. */
final class Seen implements RecordSink {
  final List<RecordEntry> entries = new ArrayList<>();
  final List<Json> payloads = new ArrayList<>();

  @Override
  public void shown(SealedEntry entry, Json.Obj payload) {
    entries.add(entry);
    payloads.add(payload);
  }

  @Override
  public void withheld(WithheldEntry entry) {
    entries.add(entry);
  }
}
