package plenary.app.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plenary.record.Pins;
import plenary.record.RecordReader;
import plenary.record.RecordSink;
import plenary.record.SealedEntry;
import plenary.record.WithheldEntry;
import plenary.record.json.Json;

/**
 * What an exported record says of who arrived, beside what the gates scanned.
 *
 * @param members how many should be in, each once
 */
record Arrivals(int members) {
  private static final int MOST_TOLD = 20;

  /** What is otherwise than it should be; empty if all is exact. */
  List<String> compare(Path record, List<BenchGate> gates) {
    var faults = new ArrayList<String>();
    var read = new Reading();
    var report = new RecordReader(Set.of(), Pins.NONE).read(record, read);
    if (!report.sound()) faults.add("the record is not sound: " + report.faults());
    var scanned = new TreeSet<Instant>();
    for (var gate : gates) {
      for (var scan : gate.made()) scanned.add(Instant.ofEpochMilli(scan.at().toEpochMilli()));
    }
    if (read.arrivals.size() != members) faults.add(read.arrivals.size() + " arrived");
    read.arrivals.forEach(
        (member, times) -> {
          if (times.size() != 1) faults.add(member + " arrived " + times.size() + " times");
          if (!scanned.containsAll(times)) faults.add(member + " at a time of no scan: " + times);
        });
    return faults.size() > MOST_TOLD ? faults.subList(0, MOST_TOLD) : faults;
  }

  private static final class Reading implements RecordSink {
    final Map<String, List<Instant>> arrivals = new LinkedHashMap<>();

    @Override
    public void shown(SealedEntry entry, Json.Obj payload) {
      if (!new Json.Str("member-arrived").equals(payload.members().get("type"))) return;
      if (!new Json.Num(1).equals(payload.members().get("sitting"))) return;
      if (payload.members().get("member") instanceof Json.Str(var member)
          && payload.members().get("occurred") instanceof Json.Str(var occurred)) {
        arrivals.computeIfAbsent(member, _ -> new ArrayList<>()).add(Instant.parse(occurred));
      }
    }

    @Override
    public void withheld(WithheldEntry entry) {
      arrivals.computeIfAbsent("a withheld entry", _ -> new ArrayList<>()).add(Instant.EPOCH);
    }
  }
}
