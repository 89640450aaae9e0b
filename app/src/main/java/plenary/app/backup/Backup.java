package plenary.app.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.app.journal.PrivateFiles;
import plenary.app.journal.SqliteCopy;
import plenary.base.Wording;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.tree.TreeHead;

/** Makes a backup of a data folder, whether or not a server has it open. */
public final class Backup {
  /** Every part bears the same time, so that a backup tells of a file no more than its content. */
  private static final FileTime TIME = FileTime.from(Instant.parse("1980-02-01T00:00:00Z"));

  private Backup() {}

  /**
   * What is in a backup.
   *
   * @param entries how many entries its record has
   * @param root the root of its record's tree, in base64
   * @param files how many files
   */
  public record Made(long entries, String root, int files) {}

  /**
   * Makes one.
   *
   * @param out the file, which may not be there
   * @throws BackupFault if there is nothing to be backed up, or something in the way
   */
  public static Made make(Path data, Path out, Wording wording, InstantSource clock) {
    if (!Files.isRegularFile(data.resolve(Contents.JOURNAL))) {
      throw new BackupFault(data, "不是数据目录。", "is not a data folder.");
    }
    if (Files.exists(out)) throw taken(out);
    var part = out.resolveSibling(out.getFileName() + ".part");
    try {
      var copy = Files.createTempDirectory(above(out), ".plenary-backup-"); // its owner's alone
      try {
        copy(data, copy);
        var head = check(copy, wording);
        var made = pack(copy, part, head, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Files.move(part, out);
        return made;
      } finally {
        Files.deleteIfExists(part);
        delete(copy);
      }
    } catch (FileAlreadyExistsException e) {
      throw taken(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BackupFault taken(Path out) {
    return new BackupFault(out, "已存在，不予覆盖。", "is there already and is not replaced.");
  }

  static Path above(Path path) {
    var above = path.toAbsolutePath().getParent();
    if (above == null) throw new BackupFault(path, "不能使用。", "cannot be used.");
    return above;
  }

  /** The journal first: every paper that it names was on disk before it. */
  private static void copy(Path data, Path copy) throws IOException {
    for (var store : new String[] {Contents.JOURNAL, Contents.SIDE}) {
      if (Files.exists(data.resolve(store))) {
        SqliteCopy.of(data.resolve(store), copy.resolve(store));
      }
    }
    for (var name : Contents.in(data)) {
      if (name.equals(Contents.JOURNAL) || name.equals(Contents.SIDE)) continue;
      var to = copy.resolve(name);
      PrivateFiles.folder(above(to));
      try {
        Files.copy(data.resolve(name), to);
      } catch (NoSuchFileException e) {
        // it has just gone; what the record names stays
      }
    }
  }

  /** Replays the record of a copy and checks every hash. */
  static TreeHead check(Path copy, Wording wording) {
    if (!Files.exists(copy.resolve("keys").resolve("signer"))) {
      throw new BackupFault(copy, "没有密钥。", "has no keys.");
    }
    try (var store = Store.open(copy, "unused", new SecureRandom())) {
      return Chamber.check(store, wording);
    } catch (IllegalRecordException e) {
      throw new BackupFault("档案 record", "核验未通过：", "is not sound: " + e.getMessage());
    }
  }

  private static Made pack(Path copy, Path part, TreeHead head, Instant at) throws IOException {
    Files.deleteIfExists(part);
    PrivateFiles.file(part);
    var parts = new ArrayList<Manifest.Part>();
    var root = head.root().base64();
    try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
      for (var name : Contents.in(copy)) {
        begin(zip, name);
        try (var in = Files.newInputStream(copy.resolve(name))) {
          var sum = Contents.pass(in, zip, Long.MAX_VALUE);
          parts.add(new Manifest.Part(name, sum.bytes(), sum.sha256()));
        }
      }
      begin(zip, Manifest.NAME);
      zip.write(new Manifest(at.toString(), head.size(), root, parts).json());
    }
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return new Made(head.size(), root, parts.size());
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setLastModifiedTime(TIME);
    zip.putNextEntry(entry);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
