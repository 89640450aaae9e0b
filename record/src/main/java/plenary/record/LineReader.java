package plenary.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.json.Json;

/** Lines as bytes, each ended by a newline, without a string for any of them. */
final class LineReader {
  /** Most bytes of a line: a payload at its limit and all that stands around it. */
  static final int MAX_BYTES = Json.MAX_BYTES + 1024;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int from;
  private int lineEnd = -1;
  private int filled;

  LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next line, which then is {@link #bytes} from {@link #from} to {@link #to}.
   *
   * @return false at the end
   * @throws IllegalRecordException if the last line has no end, or a line is too long
   */
  boolean next() throws IOException {
    from = lineEnd + 1;
    for (int at = from; ; at++) {
      if (at == filled) {
        at -= makeRoom();
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count < 0) {
          return end();
        }
        filled += count;
      }
      if (buffer[at] == '\n') {
        lineEnd = at;
        return true;
      }
    }
  }

  /** The bytes among which the line stands, until the next call of {@link #next}. */
  byte[] bytes() {
    return buffer;
  }

  /** Where the line begins. */
  int from() {
    return from;
  }

  /** Where its newline stands. */
  int to() {
    return lineEnd;
  }

  private boolean end() {
    if (filled > from) {
      throw new IllegalRecordException("the last line has no end");
    }
    return false;
  }

  /** Moves the unfinished line to the front, and tells how far it moved. */
  private int makeRoom() {
    int moved = from;
    System.arraycopy(buffer, from, buffer, 0, filled - from);
    filled -= from;
    from = 0;
    if (filled == buffer.length) {
      if (filled >= MAX_BYTES) {
        throw new IllegalRecordException("a line of more than " + MAX_BYTES + " bytes");
      }
      buffer = Arrays.copyOf(buffer, Math.min(MAX_BYTES, 2 * filled));
    }
    return moved;
  }
}
