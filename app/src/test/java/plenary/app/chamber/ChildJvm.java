package plenary.app.chamber;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another JVM that runs a class of these tests, and tells what it does line by line. */
public final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private ChildJvm(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** The command that starts {@code main}. */
  public static List<String> command(Class<?> main, Object... arguments) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var command = new ArrayList<String>();
    command.addAll(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.add("-Dplenary.home=" + System.getProperty("plenary.home"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", classPath, main.getName()));
    for (var argument : arguments) command.add(argument.toString());
    return command;
  }

  /** Starts a command; what it says on standard error is shown with the test's own. */
  public static ChildJvm start(List<String> command) {
    try {
      return new ChildJvm(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its next line, when it comes; empty at its end. */
  public Optional<String> line() {
    try {
      return Optional.ofNullable(lines.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills it where it stands ({@code kill -9}), and gives the lines it had said by then. */
  public List<String> kill() {
    process.toHandle().destroyForcibly(); // the process itself would close its stream too
    var said = lines.lines().toList();
    exit();
    return said;
  }

  /** Waits for its end. */
  public int exit() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** In the child: says a line with one write, so that it is heard as a whole or not at all. */
  public static void say(String line) {
    var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (ChildJvm.class) {
      try {
        OUT.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);
}
