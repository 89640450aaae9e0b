package plenary.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;

/** One line of {@code entries.jsonl}: canonical JSON, of which the payload is taken as it is. */
final class EntryLine {
  private static final byte[] LEAF = ascii("{\"leaf\":");
  private static final byte[] PAYLOAD = ascii(",\"payload\":");
  private static final byte[] SALT = ascii(",\"salt\":\"");
  private static final byte[] WITHHELD = ascii(",\"withheld\":\"");
  private static final byte[] END = ascii("\"}");
  private static final int TAIL = SALT.length + Hash.BASE64_CHARS + END.length;

  private EntryLine() {}

  /** Writes the line with its line end. */
  static void write(RecordEntry entry, OutputStream out) throws IOException {
    out.write(LEAF);
    out.write(entry.envelope().bytes());
    switch (entry) {
      case SealedEntry(var _, var salt, var payload) -> {
        out.write(PAYLOAD);
        out.write(payload);
        out.write(SALT);
        out.write(ascii(salt.base64()));
      }
      case WithheldEntry(var _, var type) -> {
        out.write(WITHHELD);
        out.write(ascii(type));
      }
    }
    out.write(END);
    out.write('\n');
  }

  /**
   * Reads the line that is {@code bytes} from {@code from} up to and without {@code to}, without
   * its line end. Whether the payload is canonical JSON is left to the caller.
   *
   * @throws IllegalRecordException unless {@link #write} writes the same bytes
   */
  static RecordEntry parse(byte[] bytes, int from, int to) {
    int leafEnd = from;
    while (leafEnd < to && bytes[leafEnd] != '}') {
      leafEnd++;
    }
    if (!stands(LEAF, bytes, from, to) || leafEnd == to) {
      throw new IllegalRecordException("a line begins with {\"leaf\":{…}");
    }
    leafEnd++;
    var envelope = Envelope.parse(text(bytes, from + LEAF.length, leafEnd));
    if (!stands(END, bytes, to - END.length, to)) {
      throw new IllegalRecordException("a line ends with \"}");
    }
    if (stands(PAYLOAD, bytes, leafEnd, to)) {
      return sealed(envelope, bytes, leafEnd + PAYLOAD.length, to);
    }
    if (stands(WITHHELD, bytes, leafEnd, to)) {
      String type = text(bytes, leafEnd + WITHHELD.length, to - END.length);
      return new WithheldEntry(envelope, type);
    }
    throw new IllegalRecordException("after its leaf a line has a payload or says withheld");
  }

  private static SealedEntry sealed(Envelope envelope, byte[] bytes, int from, int to) {
    int payloadEnd = to - TAIL;
    if (payloadEnd <= from || !stands(SALT, bytes, payloadEnd, to)) {
      throw new IllegalRecordException("after its payload a line has a salt of 44 characters");
    }
    String salt = text(bytes, payloadEnd + SALT.length, to - END.length);
    byte[] payload = Arrays.copyOfRange(bytes, from, payloadEnd);
    return new SealedEntry(envelope, Hash.ofBase64(salt), payload);
  }

  private static boolean stands(byte[] expected, byte[] bytes, int from, int to) {
    int end = from + expected.length;
    return from >= 0 && end <= to && Arrays.equals(expected, 0, expected.length, bytes, from, end);
  }

  /** One character a byte: what is not ASCII then fails where it is looked at. */
  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
