package plenary.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A record's folder whose files are changed again and again, each thread in a copy of its own. */
final class Scratch {
  static final List<String> NAMES = List.of("key", "checkpoint", "entries.jsonl");

  private final Path temp;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final ThreadLocal<Path> folder = ThreadLocal.withInitial(this::copy);

  Scratch(Path temp, Path record) {
    this.temp = temp;
    for (var name : NAMES) files.put(name, read(record.resolve(name)));
  }

  byte[] bytes(String name) {
    return files.get(name).clone();
  }

  /** What is found when one file has these bytes instead. */
  Findings with(String name, byte[] bytes) {
    var file = folder.get().resolve(name);
    write(file, bytes);
    try {
      return Verification.of(folder.get(), null, null);
    } finally {
      write(file, files.get(name));
    }
  }

  private Path copy() {
    var copy = fresh(temp);
    files.forEach((name, bytes) -> write(copy.resolve(name), bytes));
    return copy;
  }

  /** A new folder in {@code temp}. */
  static Path fresh(Path temp) {
    try {
      return Files.createTempDirectory(temp, "record");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
