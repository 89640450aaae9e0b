package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.chamber.SyscallTrace.Act;
import plenary.app.chamber.SyscallTrace.Said;
import plenary.app.chamber.SyscallTrace.Sync;
import plenary.app.journal.SqliteJournal;
import plenary.record.Sealer;
import plenary.record.bytes.IllegalRecordException;
import plenary.rules.Secrecy;

/**
 * The power is cut after every sync: what had been acknowledged by the next one must be there. A
 * killed process shows nothing of this, for what it wrote is still in the operating system's
 * memory.
 */
@Timeout(600)
class DurabilityTest {
  private static final int TURNS = 8;

  @TempDir Path temp;

  private List<Act> traced() throws IOException {
    assumeTrue(SyscallTrace.isPossible(), "no strace here, so no process can be watched");
    var folder = temp.resolve("store");
    Files.createDirectory(folder);
    var log = temp.resolve("trace");
    var child = ChildJvm.command(VotingChild.class, folder, Secrecy.RECORDED, "power", TURNS);
    try (var watched = ChildJvm.start(SyscallTrace.command(log, child))) {
      while (watched.line().isPresent()) {}
      assertEquals(0, watched.exit());
    }
    return SyscallTrace.read(log, folder);
  }

  @Test
  @DisplayName("whenever the power is cut, every vote acknowledged by then is on disk")
  void power_cut_at_every_sync() throws IOException {
    var acts = traced();
    var acknowledged = said(acts);
    long syncs = acts.stream().filter(act -> isSync(act, "journal.db-wal")).count();
    assertEquals(VotingChild.MEMBERS * TURNS, acknowledged.size());
    assertTrue(syncs > TURNS, "only " + syncs + " syncs of the log");
    assertTrue(cutEverywhere(acts) > syncs, "too few cuts");
    // the same without syncs must be found out, or nothing was shown
    var unsynced = acts.stream().filter(act -> !isSync(act, "journal.db-wal")).toList();
    assertThrows(AssertionError.class, () -> cutEverywhere(unsynced));
  }

  private static boolean isSync(Act act, String file) {
    return act instanceof Sync(var path) && path.endsWith("/" + file);
  }

  private static Map<String, Long> said(List<Act> acts) {
    var said = new HashMap<String, Long>();
    for (var act : acts) if (act instanceof Said(var line)) hear(line, said);
    return said;
  }

  private static void hear(String line, Map<String, Long> said) {
    var words = line.split(" ");
    said.put(words[1], Long.parseLong(words[2]));
  }

  /** Cuts the power just before every sync, and at the end; tells how many stores were opened. */
  private int cutEverywhere(List<Act> acts) throws IOException {
    var random = new Random(561);
    var disk = new ModelDisk();
    var acknowledged = new HashMap<String, Long>();
    int cuts = 0;
    for (var act : acts) {
      if (act instanceof Said(var line)) hear(line, acknowledged);
      if (act instanceof Sync) {
        check(disk.least(), acknowledged);
        check(disk.some(random), acknowledged);
        cuts += 2;
      }
      disk.take(act);
    }
    check(disk.least(), acknowledged);
    check(disk.all(), acknowledged);
    return cuts + 2;
  }

  private void check(Map<String, byte[]> files, Map<String, Long> acknowledged) throws IOException {
    var folder = Files.createTempDirectory(temp, "cut").resolve("store");
    ModelDisk.lay(files, folder);
    var found = commandsIn(folder);
    acknowledged.forEach(
        (id, seq) -> assertTrue(seq < found.size() && found.get(seq.intValue()).equals(id), id));
  }

  private static List<String> commandsIn(Path folder) {
    try (var journal = SqliteJournal.open(folder)) {
      var sealer = new Sealer(Halls.KEYS.secret());
      var commands = new ArrayList<String>();
      for (var stored : journal.entries(0, journal.size())) {
        commands.add(sealer.resume(stored.envelope(), stored.payload()).envelope().cmd());
      }
      return commands;
    } catch (IllegalRecordException e) {
      throw new AssertionError("the store is damaged", e);
    }
  }
}
