package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.journal.SqliteJournal;
import plenary.rules.Secrecy;

/** A process that may write no file longer than some megabytes ({@code ulimit -f}). */
@Timeout(300)
class FullDiskTest {
  /** In blocks of 512 bytes: more than the libraries the JVM unpacks, less than the votes need. */
  private static final int BLOCKS = 8 * 1024;

  @TempDir Path folder;

  @Test
  @DisplayName("when the disk is full the chamber stops; every vote acknowledged before is there")
  void a_full_disk() {
    var said = untilStopped();
    var votes = new HashMap<String, Long>();
    for (var line : said) {
      var words = line.split(" ");
      if (words[0].equals("done")) votes.put(words[1], Long.parseLong(words[2]));
    }
    assertTrue(votes.size() > 1_000, "only " + votes.size() + " votes");
    assertTrue(said.contains("stopped Unavailable"), said::toString);
    Halls.open(folder).close(); // with room again it opens, and goes on
    try (var journal = SqliteJournal.open(folder)) {
      var found = new HashMap<String, Long>();
      for (var stored : journal.entries(0, journal.size())) {
        found.put(stored.envelope().cmd(), stored.envelope().seq());
      }
      votes.forEach((id, seq) -> assertEquals(seq, found.get(id), id));
    }
  }

  /** Everything the child said until all its voters had been turned away. */
  private List<String> untilStopped() {
    var java = ChildJvm.command(VotingChild.class, folder, Secrecy.RECORDED, "full");
    var command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f " + BLOCKS + "; exec \"$@\"", "sh"));
    command.addAll(java);
    var said = new ArrayList<String>();
    try (var child = ChildJvm.start(command)) {
      int turnedAway = 0;
      while (turnedAway < VotingChild.MEMBERS) {
        var line = child.line();
        assertFalse(line.isEmpty(), () -> "ended by itself after " + said);
        said.add(line.get());
        if (line.get().startsWith("stopped")) turnedAway++;
      }
      said.addAll(child.kill());
    }
    return said;
  }
}
