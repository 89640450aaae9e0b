package plenary.app.bench.hall;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.record.Pins;
import plenary.record.RecordReader;
import plenary.record.RecordSink;
import plenary.record.SealedEntry;
import plenary.record.WithheldEntry;
import plenary.record.json.Json;

/**
 * What an exported record says of votes.
 *
 * @param sound whether the record is what was signed
 * @param times how often each command led to a vote
 */
record Votes(boolean sound, Map<String, Integer> times) {

  static Votes in(Path record) {
    var reading = new Reading();
    var report = new RecordReader(Set.of(), Pins.NONE).read(record, reading);
    return new Votes(report.sound(), reading.times);
  }

  /** How many of these were acknowledged and are not there exactly once, or are there unasked. */
  int wrong(List<String> acknowledged) {
    long right = acknowledged.stream().filter(id -> times.getOrDefault(id, 0) == 1).count();
    long more = times.values().stream().mapToLong(Integer::longValue).sum() - right;
    return (int) (acknowledged.size() - right + more);
  }

  private static final class Reading implements RecordSink {
    final Map<String, Integer> times = new HashMap<>();

    @Override
    public void shown(SealedEntry entry, Json.Obj payload) {
      if (new Json.Str("vote-cast").equals(payload.members().get("type"))) {
        times.merge(entry.envelope().cmd(), 1, Integer::sum);
      }
    }

    @Override
    public void withheld(WithheldEntry entry) {
      times.merge("a withheld entry", 1, Integer::sum);
    }
  }
}
