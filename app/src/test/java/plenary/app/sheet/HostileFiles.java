package plenary.app.sheet;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import plenary.app.chamber.ChildJvm;
import plenary.app.roll.RosterSheet;

/** Reads files as rosters, in a machine with little memory. */
final class HostileFiles {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private HostileFiles() {}

  public static void main(String[] files) throws IOException {
    Sheets.read("first.csv", "姓名\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)); // warm
    for (var name : files) {
      var file = Path.of(name);
      var bytes = Files.readAllBytes(file);
      long began = CLOCK.getCurrentThreadCpuTime(); // whatever else the machine has to do
      var said = said(Sheets.read(name, bytes));
      long millis = (CLOCK.getCurrentThreadCpuTime() - began) / 1_000_000;
      ChildJvm.say(file.getFileName() + "\t" + millis + "\t" + said.replaceAll("\\s", " "));
    }
  }

  private static String said(Reading reading) {
    return switch (reading) {
      case Reading.Unreadable(var why) -> why.said().zh();
      case Reading.Read(var table) -> {
        var roster = RosterSheet.of(table);
        var all = new StringBuilder();
        roster.faults().forEach(fault -> all.append(fault.said().zh()));
        yield roster.faults().isEmpty()
            ? "read " + roster.entries().size() + " rows"
            : all.toString();
      }
    };
  }
}
