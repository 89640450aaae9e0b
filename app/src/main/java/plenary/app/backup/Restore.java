package plenary.app.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import plenary.app.journal.PrivateFiles;
import plenary.base.Wording;
import plenary.record.json.Json;

/** Makes a data folder of a backup: all of it, checked, or nothing. */
public final class Restore {
  private Restore() {}

  /**
   * Makes one.
   *
   * @param data the folder, which may be there if it is empty
   * @return what was in the backup
   * @throws BackupFault if something is in the way, or the backup is not what was made
   */
  public static Backup.Made from(Path backup, Path data, Wording wording) {
    try {
      if (!isFree(data)) throw new BackupFault(data, "已有内容，不予覆盖。", "is not empty.");
      var name = "." + data.toAbsolutePath().getFileName() + ".restoring";
      var copy = Backup.above(data).resolve(name);
      Backup.delete(copy); // of a time that was cut short
      try {
        PrivateFiles.folder(copy);
        var made = unpack(backup, copy, wording);
        Files.deleteIfExists(data);
        Files.move(copy, data);
        return made;
      } finally {
        Backup.delete(copy);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new BackupFault(backup, "不是完好的备份。", "is no sound backup: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(Path data) throws IOException {
    if (!Files.exists(data)) return true;
    if (!Files.isDirectory(data)) return false;
    try (var inside = Files.list(data)) {
      return inside.findAny().isEmpty();
    }
  }

  private static Backup.Made unpack(Path backup, Path copy, Wording wording) throws IOException {
    try (var zip = new ZipFile(backup.toFile())) {
      var manifest = manifest(zip);
      var names = new HashSet<String>();
      for (var part : manifest.files()) {
        if (!names.add(part.name())) throw changed(part.name());
        write(zip, part, copy);
      }
      if (zip.size() != names.size() + 1) throw changed(backup);
      var head = Backup.check(copy, wording);
      boolean same =
          head.size() == manifest.entries() && head.root().base64().equals(manifest.root());
      if (!same) throw changed(Contents.JOURNAL);
      return new Backup.Made(head.size(), manifest.root(), names.size());
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) throw new IllegalArgumentException("no " + Manifest.NAME);
    try (var in = zip.getInputStream(entry)) {
      return Manifest.parse(in.readNBytes(Json.MAX_BYTES));
    }
  }

  private static void write(ZipFile zip, Manifest.Part part, Path copy) throws IOException {
    var entry = zip.getEntry(part.name());
    if (entry == null) throw changed(part.name());
    var to = copy.resolve(part.name());
    PrivateFiles.folder(Backup.above(to));
    PrivateFiles.file(to);
    try (var in = zip.getInputStream(entry);
        var channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
      var sum = Contents.pass(in, Channels.newOutputStream(channel), part.bytes());
      if (sum.bytes() != part.bytes() || !sum.sha256().equals(part.sha256())) {
        throw changed(part.name());
      }
      channel.force(true);
    }
  }

  private static BackupFault changed(Object what) {
    return new BackupFault(what, "与备份清单不符，未恢复。", "is not as the manifest says; nothing restored.");
  }
}
