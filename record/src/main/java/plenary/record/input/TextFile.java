package plenary.record.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of text in UTF-8, with or without a byte order mark. */
public final class TextFile {
  /** Most bytes of a file read here. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private TextFile() {}

  /** The whole text, without a byte order mark. */
  static String read(Path file) {
    var whole = new Place(file.toString(), 0);
    try {
      if (Files.isDirectory(file)) throw new InputException(whole, "this is a folder, not a file");
      if (Files.size(file) > MAX_BYTES) {
        throw new InputException(whole, "longer than " + MAX_BYTES + " bytes; split it");
      }
      return decoded(Files.readAllBytes(file), whole);
    } catch (NoSuchFileException e) {
      throw new InputException(whole, "there is no such file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(byte[] bytes, Place whole) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(whole, "not in UTF-8; save it as UTF-8 (文件须以 UTF-8 编码保存)");
    }
  }
}
