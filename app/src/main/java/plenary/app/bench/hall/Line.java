package plenary.app.bench.hall;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLContext;

/** One connection to the server, kept open: the least that speaks HTTP/1.1 over TLS. */
final class Line implements AutoCloseable {
  private static final int MOST = 1 << 20;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private byte[] buffer = new byte[4_096];
  private int filled;

  private Line(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
  }

  /** What came back. */
  record Reply(int status, String body) {}

  static Line open(SSLContext tls, int port) throws IOException {
    var socket = tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return new Line(socket);
  }

  /** A request for a page, with these lines of its head. */
  static byte[] get(String path, String... head) {
    return request("GET " + path, "", head);
  }

  /** A request that sends something. */
  static byte[] post(String path, String body, String... head) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    var all = java.util.Arrays.copyOf(head, head.length + 1);
    all[head.length] = "Content-Length: " + length;
    return request("POST " + path, body, all);
  }

  private static byte[] request(String what, String body, String... head) {
    var text = new StringBuilder(what).append(" HTTP/1.1\r\nHost: localhost\r\n");
    for (var line : head) text.append(line).append("\r\n");
    return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Sends a request and waits for all of the answer. */
  Reply ask(byte[] request) throws IOException {
    send(request);
    int head = head();
    var lines = new String(buffer, 0, head, StandardCharsets.ISO_8859_1);
    int length = length(lines);
    while (filled < head + length) fill();
    var body = new String(buffer, head, length, StandardCharsets.UTF_8);
    filled = 0; // nothing is sent before the next request
    return new Reply(status(lines), body);
  }

  void send(byte[] request) throws IOException {
    out.write(request);
    out.flush();
  }

  /** Some of what comes, as soon as anything does; empty at the end. */
  String some() throws IOException {
    int count = in.read(buffer, 0, buffer.length);
    return count < 0 ? "" : new String(buffer, 0, count, StandardCharsets.UTF_8);
  }

  /** Reads on to the end of the head, and says where that is. */
  private int head() throws IOException {
    int from = 0;
    while (true) {
      for (int i = from; i + 3 < filled; i++) {
        if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r') return i + 4;
      }
      from = Math.max(0, filled - 3);
      fill();
    }
  }

  private void fill() throws IOException {
    if (filled == buffer.length) {
      if (filled >= MOST) throw new IOException("an answer without end");
      buffer = java.util.Arrays.copyOf(buffer, 2 * filled);
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    if (count < 0) throw new IOException("the server closed the connection");
    filled += count;
  }

  private static int status(String head) {
    return Integer.parseInt(head.substring(9, 12));
  }

  private static int length(String head) throws IOException {
    int at = head.toLowerCase(Locale.ROOT).indexOf("\r\ncontent-length: ");
    if (at < 0) {
      if (status(head) == 204 || status(head) == 303) return 0;
      throw new IOException("an answer without length: " + head);
    }
    return Integer.parseInt(head.substring(at + 18, head.indexOf('\r', at + 18)));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
