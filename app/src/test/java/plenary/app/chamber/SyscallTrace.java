package plenary.app.chamber;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a process asked the operating system to do with its files, as {@code strace} saw it. */
final class SyscallTrace {
  private static final Pattern CALL =
      Pattern.compile(
          "(pwrite64|write|fsync|fdatasync|ftruncate)\\(\\d+<(.*?)>(?:, (.*))?\\) += (\\d+)");
  private static final Pattern UNLINK = Pattern.compile("unlink\\(\"(.*)\"\\) += 0");
  private static final Pattern DATA = Pattern.compile("\"([^\"]*)\", (\\d+)(?:, (\\d+))?");

  private SyscallTrace() {}

  /** One thing that was done. */
  sealed interface Act {}

  /** Bytes went to a file, as far as the operating system's memory. */
  record Write(String file, int offset, byte[] bytes) implements Act {}

  /** A file was cut to this length. */
  record Cut(String file, int length) implements Act {}

  /** A file was removed from its folder. */
  record Removed(String file) implements Act {}

  /** All of a file, or the names in a folder, were brought to the disk. */
  record Sync(String file) implements Act {}

  /** A line was said on standard output. */
  record Said(String line) implements Act {}

  /** The command that traces {@code command} into {@code log}. */
  static List<String> command(Path log, List<String> command) {
    var traced =
        new ArrayList<>(
            List.of(
                "strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "65536", "-o", log.toString()));
    traced.addAll(List.of("-e", "trace=pwrite64,write,fsync,fdatasync,ftruncate,unlink"));
    traced.addAll(command);
    return traced;
  }

  /** Whether this machine lets a process be traced. */
  static boolean isPossible() {
    try {
      var probe = command(Path.of("/dev/null"), List.of("true"));
      return new ProcessBuilder(probe).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** The acts in a log, in order, of files whose path begins with {@code folder}. */
  static List<Act> read(Path log, Path folder) throws IOException {
    var acts = new ArrayList<Act>();
    var unfinished = new HashMap<String, String>();
    for (var line : Files.readAllLines(log, StandardCharsets.US_ASCII)) {
      whole(line, unfinished).flatMap(call -> act(call, folder)).ifPresent(acts::add);
    }
    return acts;
  }

  /** A call that another thread interrupts is told in two lines. */
  private static Optional<String> whole(String line, Map<String, String> unfinished) {
    int space = line.indexOf(' ');
    var thread = line.substring(0, space);
    var call = line.substring(space).strip();
    if (call.endsWith("<unfinished ...>")) {
      unfinished.put(
          thread, call.substring(0, call.length() - "<unfinished ...>".length()).strip());
      return Optional.empty();
    }
    if (!call.startsWith("<... ")) return Optional.of(call);
    var begun = unfinished.remove(thread);
    return Optional.ofNullable(begun).map(b -> b + call.substring(call.indexOf("resumed>") + 8));
  }

  private static Optional<Act> act(String call, Path folder) {
    var unlink = UNLINK.matcher(call);
    if (unlink.matches()) return Optional.of(new Removed(text(unlink.group(1))));
    var matcher = CALL.matcher(call);
    if (!matcher.lookingAt()) return Optional.empty();
    var file = text(matcher.group(2));
    var arguments = matcher.group(3);
    if (matcher.group(1).equals("write")) return said(arguments);
    if (!file.startsWith(folder.toString())) return Optional.empty();
    return Optional.of(
        switch (matcher.group(1)) {
          case "pwrite64" -> written(file, arguments);
          case "ftruncate" -> new Cut(file, Integer.parseInt(arguments));
          default -> new Sync(file);
        });
  }

  private static Optional<Act> said(String arguments) {
    var data = DATA.matcher(arguments);
    if (!data.matches()) return Optional.empty();
    var text = text(data.group(1));
    return text.startsWith("done ") ? Optional.of(new Said(text.strip())) : Optional.empty();
  }

  private static Write written(String file, String arguments) {
    var data = DATA.matcher(arguments);
    if (!data.matches()) throw new AssertionError("not a write: " + arguments);
    var bytes = bytes(data.group(1));
    if (bytes.length != Integer.parseInt(data.group(2))) throw new AssertionError("cut short");
    return new Write(file, Integer.parseInt(data.group(3)), bytes);
  }

  private static String text(String hex) {
    return new String(bytes(hex), StandardCharsets.UTF_8);
  }

  /** Reads {@code \x6a\x6f}. */
  private static byte[] bytes(String hex) {
    var out = new ByteArrayOutputStream(hex.length() / 4);
    for (int i = 0; i < hex.length(); i += 4) out.write(Integer.parseInt(hex, i + 2, i + 4, 16));
    return out.toByteArray();
  }
}
