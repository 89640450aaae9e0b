package plenary.app.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plenary.app.Main;
import plenary.app.chamber.ChildJvm;

/** {@code ./plenary serve} in a process of its own. */
final class Server implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)/$");
  private static final Pattern LINK = Pattern.compile("/signin/(\\S+)$");

  private final ChildJvm process;
  private final int port;

  private Server(ChildJvm process) {
    this.process = process;
    this.port = Integer.parseInt(heard(READY));
  }

  /** Serves a data folder. */
  static Server start(Path data) {
    return new Server(ChildJvm.start(command(data)));
  }

  /**
   * The same where no file may grow longer.
   *
   * @param blocks of 512 bytes
   */
  static Server startWithin(int blocks, Path data) {
    var command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    command.addAll(command(data));
    return new Server(ChildJvm.start(command));
  }

  /** What a server that is killed leaves behind goes with the test's own folder. */
  private static List<String> command(Path data) {
    var serve =
        ChildJvm.command(Main.class, "serve", "--data", data, "--port", 0, "--host", "localhost");
    serve.add(1, "-Djava.io.tmpdir=" + data.getParent());
    return serve;
  }

  int port() {
    return port;
  }

  /** The secret of the link that a new store prints for the secretariat. */
  String link() {
    return heard(LINK);
  }

  private String heard(Pattern pattern) {
    Optional<String> line = process.line();
    while (line.isPresent()) {
      var found = pattern.matcher(line.get());
      if (found.find()) return found.group(1);
      line = process.line();
    }
    throw new AssertionError("the server ended before it said " + pattern);
  }

  /** {@code kill -9}. */
  void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }
}
