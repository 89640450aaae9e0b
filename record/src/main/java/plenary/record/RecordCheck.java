package plenary.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.json.Json;
import plenary.record.json.JsonException;
import plenary.record.note.Checkpoint;
import plenary.record.note.VerifierKey;

/** One reading of one record, from its first byte to its last. */
final class RecordCheck {
  private static final int MAX_SMALL_FILE_BYTES = 4096;

  private final Pins pins;
  private final RecordSink sink;
  private final Accumulator entries;
  private final List<RecordFault> faults = new ArrayList<>();
  private @Nullable VerifierKey key;
  private @Nullable Checkpoint signed;

  RecordCheck(Set<String> withholdable, Pins pins, RecordSink sink) {
    this.pins = pins;
    this.sink = sink;
    this.entries = new Accumulator(withholdable);
  }

  /** What is done with one file. */
  private interface Step {
    void read(InputStream file) throws IOException;
  }

  RecordReport check(RecordFiles files) throws IOException {
    if (file(files, RecordFiles.KEY, this::checkKey)
        && file(files, RecordFiles.CHECKPOINT, this::checkCheckpoint)
        && file(files, RecordFiles.ENTRIES, this::checkEntries)) {
      try {
        files.finish();
      } catch (IllegalRecordException e) {
        fault("record", e);
      }
    }
    return new RecordReport(
        Optional.ofNullable(key),
        Optional.ofNullable(signed),
        entries.tree().head(),
        entries.withheld(),
        faults);
  }

  /** Whether the file is there; faults inside it do not keep the next one from being read. */
  private boolean file(RecordFiles files, String name, Step step) throws IOException {
    InputStream file;
    try {
      file = files.next();
    } catch (IllegalRecordException e) {
      fault(name, e);
      return false;
    }
    try {
      step.read(file);
    } catch (IllegalRecordException e) {
      fault(name, e);
    }
    return true;
  }

  private void checkKey(InputStream file) throws IOException {
    byte[] bytes = small(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    var read = VerifierKey.parse(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    if (!Arrays.equals(bytes, (read.text() + "\n").getBytes(StandardCharsets.UTF_8))) {
      throw new IllegalRecordException("the file is one line with its line end");
    }
    key = read;
    if (pins.key() != null && !pins.key().equals(read)) {
      throw new IllegalRecordException(
          "the signer is " + read.text() + ", expected " + pins.key().text());
    }
  }

  private void checkCheckpoint(InputStream file) throws IOException {
    byte[] note = small(file);
    if (key != null) {
      signed = Checkpoint.open(note, key);
      var pinned = pins.checkpoint();
      if (pinned != null && !pinned.origin().equals(signed.origin())) {
        throw new IllegalRecordException(
            "this is the record of " + signed.origin() + ", expected " + pinned.origin());
      }
    }
  }

  private static byte[] small(InputStream file) throws IOException {
    byte[] bytes = file.readNBytes(MAX_SMALL_FILE_BYTES + 1);
    if (bytes.length > MAX_SMALL_FILE_BYTES) {
      throw new IllegalRecordException("longer than " + MAX_SMALL_FILE_BYTES + " bytes");
    }
    return bytes;
  }

  private void checkEntries(InputStream file) throws IOException {
    int before = faults.size();
    var lines = new LineReader(file);
    long line = 0;
    checkPinnedRoot();
    try {
      while (lines.next()) {
        line++;
        checkLine(lines, RecordFiles.ENTRIES + ":" + line);
        if (faults.size() >= RecordReader.MAX_FAULTS) {
          throw new IllegalRecordException("too many faults; the rest was not read");
        }
      }
    } catch (IllegalRecordException e) {
      fault(RecordFiles.ENTRIES + ":" + (line + 1), e);
    }
    if (faults.size() == before) {
      checkSigned();
    }
  }

  private void checkLine(LineReader lines, String where) {
    RecordEntry entry;
    try {
      entry = EntryLine.parse(lines.bytes(), lines.from(), lines.to());
    } catch (IllegalRecordException e) {
      entries.skip();
      fault(where, e);
      return;
    }
    entries.take(entry).ifPresent(what -> faults.add(new RecordFault(where, what)));
    checkPinnedRoot();
    switch (entry) {
      case SealedEntry sealed -> deliver(sealed, where);
      case WithheldEntry hidden -> {
        if (faults.isEmpty()) {
          sink.withheld(hidden);
        }
      }
    }
  }

  private void deliver(SealedEntry entry, String where) {
    try {
      var payload = payload(entry.payload());
      if (faults.isEmpty()) {
        sink.shown(entry, payload);
      }
    } catch (JsonException e) {
      faults.add(new RecordFault(where, "the payload is not JSON: " + e.getMessage()));
    } catch (IllegalRecordException e) {
      fault(where, e);
    }
  }

  private static Json.Obj payload(byte[] bytes) {
    if (!(Json.parse(bytes) instanceof Json.Obj payload)) {
      throw new IllegalRecordException("the payload is not an object");
    }
    if (!Arrays.equals(bytes, payload.canonical())) {
      throw new IllegalRecordException("the payload is not canonical JSON");
    }
    return payload;
  }

  /** Compares with the pinned root, when just as many entries were read. */
  private void checkPinnedRoot() {
    var pinned = pins.checkpoint();
    if (pinned != null
        && pinned.size() == entries.tree().size()
        && !pinned.root().equals(entries.tree().root())) {
      faults.add(
          new RecordFault(
              RecordFiles.ENTRIES,
              "the first " + pinned.size() + " entries are not those of the expected checkpoint"));
    }
  }

  private void checkSigned() {
    var pinned = pins.checkpoint();
    if (pinned != null && pinned.size() > entries.tree().size()) {
      throw new IllegalRecordException(
          "%d entries, the expected checkpoint had %d already"
              .formatted(entries.tree().size(), pinned.size()));
    }
    if (signed == null) {
      return; // that is a fault already
    }
    var found = entries.checkpoint(signed.origin());
    if (found.size() != signed.size()) {
      throw new IllegalRecordException(
          "%d entries, the checkpoint says %d".formatted(found.size(), signed.size()));
    }
    if (!found.root().equals(signed.root())) {
      throw new IllegalRecordException(
          "the root is %s, the checkpoint says %s: an envelope was changed"
              .formatted(found.root(), signed.root()));
    }
    if (!found.equals(signed)) {
      throw new IllegalRecordException("what is withheld is not what the checkpoint says");
    }
  }

  private void fault(String where, IllegalRecordException e) {
    faults.add(new RecordFault(where, String.valueOf(e.getMessage())));
  }
}
