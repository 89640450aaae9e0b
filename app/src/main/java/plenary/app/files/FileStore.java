package plenary.app.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import plenary.app.journal.PrivateFiles;
import plenary.base.Digest;

/** Files by the hash of their content, in a folder of their own: {@code files/ab/cdef…}. */
public final class FileStore {
  private static final int FOLDER_DIGITS = 2;

  private final Path folder;

  private FileStore(Path folder) {
    this.folder = folder;
  }

  /** The files beside a journal; the folder is made when the first one comes. */
  public static FileStore in(Path data) {
    return new FileStore(data.resolve("files"));
  }

  /** Keeps a file; it is on disk when this returns. The same content is kept once. */
  public Digest keep(byte[] content) {
    var digest = Digest.of(content);
    try {
      var file = path(digest);
      PrivateFiles.folder(folder);
      PrivateFiles.folder(folder.resolve(name(digest).substring(0, FOLDER_DIGITS)));
      if (read(digest).isEmpty()) PrivateFiles.write(file, content);
      return digest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of this hash; empty if it is not there, or is no longer what it was. */
  public Optional<byte[]> read(Digest digest) {
    try {
      var content = Files.readAllBytes(path(digest));
      return Digest.of(content).equals(digest) ? Optional.of(content) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path(Digest digest) {
    var name = name(digest);
    return folder.resolve(name.substring(0, FOLDER_DIGITS)).resolve(name.substring(FOLDER_DIGITS));
  }

  private static String name(Digest digest) {
    return digest.hex();
  }
}
