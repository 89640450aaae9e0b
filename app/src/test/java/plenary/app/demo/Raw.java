package plenary.app.demo;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as no client would make it. */
final class Raw {
  private Raw() {}

  /** Asks for a path under another name of this machine. */
  static String get(int port, String path, String host) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      var request =
          "GET "
              + path
              + " HTTP/1.1\r\nHost: "
              + host
              + ":"
              + port
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
