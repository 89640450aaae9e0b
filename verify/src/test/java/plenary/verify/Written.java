package plenary.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.act.Entry;
import plenary.record.RecordEntry;
import plenary.record.RecordSecret;
import plenary.record.RecordWriter;
import plenary.record.RecordZip;
import plenary.record.Sealer;
import plenary.record.note.SigningKey;
import plenary.record.wire.Payloads;

/** Entries as a record on disk, well sealed and well signed, whatever they say. */
final class Written {
  private static final RecordSecret SECRET =
      RecordSecret.of("EXAMPLE ONLY: not a real secret!".getBytes(US_ASCII));
  private static final Set<String> WITHHOLDABLE = Set.of("absence-noted");

  private Written() {}

  static Path record(Path folder, List<Entry> entries) {
    return record(folder, entries, Example.KEY, Set.of());
  }

  /**
   * @param withheld types to withhold
   */
  static Path record(Path folder, List<Entry> entries, SigningKey key, Set<String> withheld) {
    var sealer = new Sealer(SECRET);
    var sealed = new ArrayList<RecordEntry>(entries.size());
    for (var entry : entries) {
      var payload = Payloads.encode(entry.by(), entry.event()).canonical();
      var one = sealer.seal(entry.at(), entry.command(), payload);
      sealed.add(withheld.contains(one.type()) ? one.withhold() : one);
    }
    new RecordWriter(key, WITHHOLDABLE).write(folder, sealed);
    return folder;
  }

  /** Payloads as they are, each a second after the one before. */
  static Path raw(Path folder, List<byte[]> payloads) {
    var sealer = new Sealer(SECRET);
    var at = Instant.parse("2022-12-29T00:00:00Z");
    var sealed = new ArrayList<RecordEntry>();
    for (var payload : payloads) {
      sealed.add(sealer.seal(at.plusSeconds(sealed.size()), "raw-" + sealed.size(), payload));
    }
    new RecordWriter(Example.KEY, WITHHOLDABLE).write(folder, sealed);
    return folder;
  }

  static Path zip(Path folder) {
    var zip = folder.resolveSibling(folder.getFileName() + ".zip");
    try (OutputStream out = Files.newOutputStream(zip)) {
      RecordZip.write(folder, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip;
  }

  /** The folder of papers beside a record. */
  static Path papers(Path record, Map<String, String> papers) {
    var folder = record.resolveSibling("papers");
    try {
      Files.createDirectories(folder);
      for (var paper : papers.entrySet()) {
        Files.writeString(folder.resolve(paper.getKey()), paper.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
