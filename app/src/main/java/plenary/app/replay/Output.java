package plenary.app.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import plenary.app.chamber.Export;
import plenary.app.chamber.Keys;
import plenary.record.note.Checkpoint;

/**
 * The folder that a replay leaves: {@code record/}, the same as {@code record.zip}, and {@code
 * papers/}. It is made beside its place and moved there whole.
 */
public final class Output {
  private static final Set<String> PARTS = Set.of("record", "record.zip", "papers");

  private final Path folder;
  private final Path above;

  /**
   * @param folder where the output goes: not there yet, empty, or an earlier output
   */
  public Output(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    var parent = this.folder.getParent();
    if (parent == null) throw new IllegalArgumentException("not a place for output: " + folder);
    this.above = parent;
  }

  /** Whether something stands there that must not be replaced. */
  public boolean isTaken() {
    if (!Files.exists(folder)) return false;
    if (!Files.isDirectory(folder)) return true;
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> !PARTS.contains(file.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes everything; an earlier output is replaced. */
  public Checkpoint write(Replay replay, Keys keys) {
    try {
      Files.createDirectories(above);
      var made = beside("part");
      delete(made);
      Files.createDirectory(made);
      try {
        var checkpoint = new Export(keys).write(made.resolve("record"), replay.run().entries());
        papers(replay, Files.createDirectory(made.resolve("papers")));
        replaceBy(made);
        return checkpoint;
      } finally {
        delete(made);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void papers(Replay replay, Path folder) throws IOException {
    for (var paper : replay.papers().entrySet()) {
      var text = paper.getValue();
      Files.writeString(folder.resolve(paper.getKey() + ".zh.txt"), text.zh());
      Files.writeString(folder.resolve(paper.getKey() + ".en.txt"), text.en());
    }
  }

  private void replaceBy(Path made) throws IOException {
    if (!Files.exists(folder)) {
      Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    var before = beside("old");
    delete(before);
    Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
    Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
    delete(before);
  }

  private Path beside(String what) {
    long process = ProcessHandle.current().pid();
    return above.resolve(folder.getFileName() + "." + what + "-" + process);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
