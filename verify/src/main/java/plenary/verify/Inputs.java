package plenary.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.note.VerifierKey;

/** What the command line names: is it there, and can it be a record, a key, a checkpoint? */
final class Inputs {
  private static final List<String> FILES = List.of("key", "checkpoint", "entries.jsonl");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int MOST_CHECKPOINT_BYTES = 4096;

  private Inputs() {}

  /**
   * Refuses what cannot be meant as a record. What is meant as one and is not sound is for the
   * verification to say.
   */
  static void checkRecord(Path path) {
    if (!Files.exists(path)) {
      throw new WrongUse(
          "没有 " + path + "，请给出档案目录或其 zip。",
          "There is no " + path + "; name a record folder or its zip.");
    }
    if (Files.isDirectory(path)) {
      checkFolder(path);
    } else if (hasEnding(path, ".bel")) {
      throw new WrongUse(
          path + " 是选票档案（.bel），本版本还不能核验，请给出会议档案目录或其 zip。",
          path
              + " is a ballot archive, which this release cannot verify yet;"
              + " name a record folder or its zip.");
    } else if (!hasEnding(path, ".zip") && !beginsAsZip(path)) {
      throw notARecord(path);
    }
  }

  private static void checkFolder(Path path) {
    if (FILES.stream().anyMatch(name -> Files.exists(path.resolve(name)))) return;
    if (Files.isDirectory(path.resolve("record"))) {
      var inside = path.resolve("record");
      throw new WrongUse(
          path + " 不是档案目录，请改用 " + inside + "。",
          path + " is not a record folder; name " + inside + ".");
    }
    throw notARecord(path);
  }

  private static WrongUse notARecord(Path path) {
    return new WrongUse(
        path + " 不是会议档案，请给出有 key、checkpoint、entries.jsonl 的目录，或其 zip。",
        path
            + " is not a record; name a folder with key, checkpoint and entries.jsonl,"
            + " or its zip.");
  }

  private static boolean hasEnding(Path path, String ending) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static boolean beginsAsZip(Path path) {
    try (var in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static VerifierKey key(String text) {
    try {
      return VerifierKey.parse(text.strip());
    } catch (IllegalRecordException e) {
      throw new WrongUse(
          "--key 不是公钥，请照会场大屏或文件上所印的整行填写（名称+编号+base64）。",
          "--key is no key: give the whole line as shown in the hall, name+id+base64 ("
              + e.getMessage()
              + ").");
    }
  }

  static PinnedCheckpoint checkpoint(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse(
          "--checkpoint 没有文件 " + file + "，请给出先前保存的存证文件。",
          "--checkpoint: there is no file " + file + "; name a checkpoint kept from earlier.");
    }
    try (var in = Files.newInputStream(file)) {
      return PinnedCheckpoint.read(in.readNBytes(MOST_CHECKPOINT_BYTES));
    } catch (IllegalRecordException e) {
      throw new WrongUse(
          "--checkpoint 的 " + file + " 不是存证，请给出先前保存的 checkpoint 文件。",
          "--checkpoint: "
              + file
              + " is no signed checkpoint; name one kept from earlier ("
              + e.getMessage()
              + ").");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
