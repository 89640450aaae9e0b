package plenary.app.bench.hall;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code serve} in a process of its own, with the flags that it is served with. */
final class ServedHouse implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("https://localhost:(\\d+)/$");
  private static final String MAIN = "plenary.app.Main";

  private final Process process;
  private final int port;

  private ServedHouse(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Serves a data folder, and waits until it does. */
  static ServedHouse start(Path data) throws IOException {
    var process =
        new ProcessBuilder(command(data)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var lines = process.inputReader(StandardCharsets.UTF_8);
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var ready = READY.matcher(line);
      if (ready.find()) {
        Thread.ofVirtual().start(() -> hearOut(lines));
        return new ServedHouse(process, Integer.parseInt(ready.group(1)));
      }
    }
    throw new IOException("the server ended before it served");
  }

  private static void hearOut(BufferedReader lines) {
    lines.lines().forEach(_ -> {});
  }

  /** The flags of this process are those of any verb; {@code serve} has some of its own besides. */
  private static List<String> command(Path data) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    var own = System.getProperty("plenary.serve.flags", "").strip();
    if (!own.isEmpty()) command.addAll(List.of(own.split("\\s+")));
    command.addAll(List.of("-cp", classPath(), MAIN, "serve", "--https", "--data", "" + data));
    command.addAll(List.of("--host", "localhost", "--port", "0"));
    return command;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  int port() {
    return port;
  }

  /** Most memory that the process has had of the machine, in MiB; 0 where that cannot be told. */
  int peakMemory() throws IOException {
    var status = Path.of("/proc", "" + process.pid(), "status");
    if (!Files.exists(status)) return 0;
    for (var line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Integer.parseInt(line.replaceAll("\\D", "")) / 1_024;
      }
    }
    return 0;
  }

  /** {@code kill -9}: what is on disk then is what counts. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
