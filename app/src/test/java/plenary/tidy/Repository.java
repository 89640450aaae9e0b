package plenary.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the repository, without what is built or fetched. */
final class Repository {
  static final Path HOME =
      Path.of(System.getProperty("plenary.home", "..")).toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules");

  private Repository() {}

  /** Every file, in a fixed order. */
  static List<Path> files() {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(HOME, new Ours(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(null);
    return files;
  }

  /** Every file whose name ends so. */
  static List<Path> files(String ending) {
    return files().stream().filter(file -> file.toString().endsWith(ending)).toList();
  }

  /** Every Java source of the product itself. */
  static List<Path> sources() {
    return files(".java").stream().filter(file -> file.toString().contains("/src/main/")).toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return HOME.relativize(file).toString();
  }

  private static final class Ours extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Ours(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return NOT_OURS.contains(String.valueOf(folder.getFileName()))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) files.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
