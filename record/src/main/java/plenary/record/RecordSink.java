package plenary.record;

import plenary.record.json.Json;

/** Takes the entries of a record in order, as they are read. */
public interface RecordSink {
  /** An entry with its payload, as bytes and as the same JSON read. */
  void shown(SealedEntry entry, Json.Obj payload);

  /** An entry whose payload is not public yet. */
  void withheld(WithheldEntry entry);
}
