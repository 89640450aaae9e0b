package plenary.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;

/**
 * A leaf of the tree: what is public of every entry, even of one that is withheld. Written as
 * {@code {"at":…,"c":…,"cmd":…,"seq":…,"v":1}}, which is canonical JSON.
 *
 * @param seq its place in the record, from 0
 * @param at when it was recorded, in whole milliseconds
 * @param cmd the identifier that the client gave to the command: 1 to 64 of {@code A-Za-z0-9._:-}
 * @param c the commitment to the payload, {@code SHA-256(salt || payload)}
 */
public record Envelope(long seq, Instant at, String cmd, Hash c) {
  private static final int MAX_CMD_CHARS = 64;
  private static final int MAX_SEQ_CHARS = 15;
  private static final long MAX_SEQ = 999_999_999_999_999L; // of as many digits
  private static final String AT = "{\"at\":\"";
  private static final String C = "\",\"c\":\"";
  private static final String CMD = "\",\"cmd\":\"";
  private static final String SEQ = "\",\"seq\":";
  private static final String END = ",\"v\":1}";
  private static final int C_FROM = AT.length() + Timestamp.CHARS + C.length();
  private static final int CMD_FROM = C_FROM + Hash.BASE64_CHARS + CMD.length();

  public Envelope {
    if (seq < 0 || seq > MAX_SEQ) {
      throw new IllegalArgumentException("sequence number: " + seq);
    }
    if (!Timestamp.canWrite(at)) {
      throw new IllegalArgumentException("not whole milliseconds in years 0 to 9999: " + at);
    }
    if (!isCommandId(cmd)) {
      throw new IllegalArgumentException("not 1 to 64 of A-Z a-z 0-9 . _ : - as command: " + cmd);
    }
  }

  /** The leaf itself. */
  public byte[] bytes() {
    return text().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The leaf as text, all ASCII. */
  public String text() {
    return AT + Timestamp.write(at) + C + c.base64() + CMD + cmd + SEQ + seq + END;
  }

  /**
   * Reads what {@link #text} writes, and only that.
   *
   * @throws IllegalRecordException for any other text
   */
  public static Envelope parse(String text) {
    int cmdEnd = text.indexOf('"', Math.min(CMD_FROM, text.length()));
    int seqFrom = cmdEnd + SEQ.length();
    int seqEnd = text.length() - END.length();
    if (cmdEnd < 0 || seqFrom >= seqEnd) {
      throw notAnEnvelope(text);
    }
    var envelope =
        new Envelope(
            number(text.substring(seqFrom, seqEnd)),
            Timestamp.read(text.substring(AT.length(), AT.length() + Timestamp.CHARS)),
            command(text.substring(CMD_FROM, cmdEnd)),
            Hash.ofBase64(text.substring(C_FROM, C_FROM + Hash.BASE64_CHARS)));
    if (!envelope.text().equals(text)) {
      throw notAnEnvelope(text);
    }
    return envelope;
  }

  private static long number(String seq) {
    if (!seq.chars().allMatch(c -> c >= '0' && c <= '9') || seq.length() > MAX_SEQ_CHARS) {
      throw new IllegalRecordException("not a sequence number: " + seq);
    }
    return Long.parseLong(seq);
  }

  private static String command(String cmd) {
    if (!isCommandId(cmd)) {
      throw new IllegalRecordException("not a command identifier: " + cmd);
    }
    return cmd;
  }

  private static IllegalRecordException notAnEnvelope(String text) {
    return new IllegalRecordException(
        "not an envelope {\"at\":…,\"c\":…,\"cmd\":…,\"seq\":…,\"v\":1}: " + text);
  }

  private static boolean isCommandId(String cmd) {
    return !cmd.isEmpty()
        && cmd.length() <= MAX_CMD_CHARS
        && cmd.chars().allMatch(Envelope::mayStand);
  }

  private static boolean mayStand(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == ':'
        || c == '-';
  }
}
