package plenary.app.decide;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one at a time, none kept and none longer than a limit. */
public final class Lines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private byte[] line = new byte[256];
  private int length;
  private boolean tooLong;

  /** Lines of at most {@code longest} bytes. */
  public Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the next line, if there is one. */
  public boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') end++;
      keep(end);
      if (end < to) {
        from = end + 1;
        return true;
      }
      from = to;
    }
    return any;
  }

  private boolean fill() throws IOException {
    if (from < to) return true;
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private void keep(int end) {
    int more = end - from;
    if (tooLong || length + more > longest) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  /** Whether the line is longer than may be; then it cannot be read. */
  boolean tooLong() {
    return tooLong;
  }

  /** Whether there is nothing on the line. */
  boolean blank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') return false;
    }
    return !tooLong;
  }

  /** The line without its end. */
  public byte[] line() {
    return Arrays.copyOf(line, length);
  }

  /** Whether whoever writes the lines may be waiting for answers to those already read. */
  boolean waiting() throws IOException {
    return from == to && in.available() == 0;
  }
}
