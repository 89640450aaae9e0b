package plenary.verify;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What {@code ./plenary verify} answered. */
record Ran(int status, String out, String err) {
  static Ran verify(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var command =
        Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int status =
        command.execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    return new Ran(status, out.toString(), err.toString());
  }

  /** The lines that begin so. */
  List<String> lines(Verdict verdict) {
    return out.lines().filter(line -> line.startsWith(verdict.word() + " ")).toList();
  }
}
