package plenary.app.chamber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import plenary.app.chamber.SyscallTrace.Act;
import plenary.app.chamber.SyscallTrace.Cut;
import plenary.app.chamber.SyscallTrace.Removed;
import plenary.app.chamber.SyscallTrace.Said;
import plenary.app.chamber.SyscallTrace.Sync;
import plenary.app.chamber.SyscallTrace.Write;

/** The files of a folder as they are surely on disk, and what has been written since. */
final class ModelDisk {
  private final Map<String, byte[]> synced = new TreeMap<>();
  private final List<Act> since = new ArrayList<>();

  void take(Act act) {
    switch (act) {
      case Write _, Cut _, Removed _ -> since.add(act);
      case Sync(var file) -> {
        for (var earlier : since) if (syncedBy(earlier).equals(file)) apply(synced, earlier);
        since.removeIf(earlier -> syncedBy(earlier).equals(file));
      }
      case Said _ -> {}
    }
  }

  /** What must be synced for an act to last: a file, or for its name the folder. */
  private static String syncedBy(Act act) {
    return switch (act) {
      case Write write -> write.file();
      case Cut cut -> cut.file();
      case Removed(var file) -> file.substring(0, Math.max(0, file.lastIndexOf('/')));
      case Sync sync -> sync.file();
      case Said _ -> "";
    };
  }

  private static void apply(Map<String, byte[]> files, Act act) {
    switch (act) {
      case Write(var file, int offset, var bytes) -> {
        var before = files.getOrDefault(file, new byte[0]);
        var after = Arrays.copyOf(before, Math.max(before.length, offset + bytes.length));
        System.arraycopy(bytes, 0, after, offset, bytes.length);
        files.put(file, after);
      }
      case Cut(var file, int length) ->
          files.put(file, Arrays.copyOf(files.getOrDefault(file, new byte[0]), length));
      case Removed(var file) -> files.remove(file);
      case Sync _, Said _ -> {}
    }
  }

  /** What a loss of power leaves if nothing was written that did not have to be. */
  Map<String, byte[]> least() {
    return new TreeMap<>(synced);
  }

  /** What it leaves if some of what was written since reached the disk, in any order. */
  Map<String, byte[]> some(Random random) {
    var files = new TreeMap<>(synced);
    for (var act : since) if (random.nextBoolean()) apply(files, act);
    return files;
  }

  /** What a process leaves that was killed. */
  Map<String, byte[]> all() {
    var files = new TreeMap<>(synced);
    since.forEach(act -> apply(files, act));
    return files;
  }

  /** Writes the journal's files into a folder. */
  static void lay(Map<String, byte[]> files, Path folder) throws IOException {
    Files.createDirectory(folder);
    for (var file : files.entrySet()) {
      var name = Path.of(file.getKey()).getFileName().toString();
      if (name.startsWith("journal.db") && !name.endsWith("-shm")) {
        Files.write(folder.resolve(name), file.getValue());
      }
    }
  }
}
