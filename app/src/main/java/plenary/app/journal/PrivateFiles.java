package plenary.app.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner may read, as far as the file system knows such. */
public final class PrivateFiles {
  private PrivateFiles() {}

  /** Makes a folder, and those above it, unless it is there. */
  public static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) return;
    Files.createDirectories(above(folder));
    Files.createDirectory(folder, only(folder, "rwx------"));
    sync(above(folder));
  }

  /** Makes an empty file, unless it is there. */
  public static void file(Path file) throws IOException {
    try {
      Files.createFile(file, only(file, "rw-------"));
    } catch (FileAlreadyExistsException e) {
      // it is there
    }
  }

  /** Takes a file that is there from everybody but its owner. */
  public static void shut(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** Writes a file, which then is there as a whole or not at all. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file, which then is there as a whole or not at all. */
  public static void write(Path file, byte[] content) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(part, only(part, "rw-------"));
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) channel.write(rest);
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    sync(above(file));
  }

  private static Path above(Path path) {
    var above = path.toAbsolutePath().getParent();
    if (above == null) throw new IllegalArgumentException("nothing is above " + path);
    return above;
  }

  private static FileAttribute<?>[] only(Path path, String permissions) {
    boolean known = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return known
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** Syncs the names in a folder, where the system lets a folder be opened. */
  private static void sync(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
