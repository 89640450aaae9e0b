package plenary.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import plenary.record.bytes.IllegalRecordException;

/** A record's three files in a folder that has nothing else in it. */
final class FolderFiles implements RecordFiles {
  private final Path folder;
  private final Iterator<String> names = NAMES.iterator();
  private InputStream current = InputStream.nullInputStream();

  FolderFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public InputStream next() throws IOException {
    close();
    Path file = folder.resolve(names.next());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalRecordException("the file is missing");
    }
    current = Files.newInputStream(file);
    return current;
  }

  @Override
  public void finish() throws IOException {
    List<String> others;
    try (var files = Files.list(folder)) {
      others =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !NAMES.contains(name))
              .sorted()
              .toList();
    }
    if (!others.isEmpty()) {
      throw new IllegalRecordException("not part of a record: " + String.join(", ", others));
    }
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
