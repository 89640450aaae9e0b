package plenary.app.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a text file, and the encoding they were found to be in. A byte that stands for
 * no character has become U+FFFD, which no cell may hold.
 */
record Decoded(String encoding, CharBuffer text) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int BOM = 0xFEFF;

  /** What nearly every list of people says somewhere, and no other encoding says by chance. */
  private static final String NAME = "姓名";

  private static final int LOOKED_AT = 10_000;

  /**
   * One in so many pairs of bytes may lie outside GB2312 before the text is thought not to be GB.
   */
  private static final int RARE_SHARE = 4;

  /** So many broken bytes a whole character outweighs: text in GB has hardly a whole one. */
  private static final int EVIDENCE = 4;

  /** Finds out the encoding: by mark, by NUL bytes, then UTF-8 if it can be, then GB18030. */
  static Decoded of(byte[] bytes) {
    if (bytes.length >= 3 && first(bytes, 3) == 0xEFBBBF) return decode("UTF-8", UTF_8, bytes, 3);
    if (bytes.length >= 2 && first(bytes, 2) == 0xFFFE) {
      return decode("UTF-16LE", UTF_16LE, bytes, 2);
    }
    if (bytes.length >= 2 && first(bytes, 2) == BOM) return decode("UTF-16BE", UTF_16BE, bytes, 2);
    int[] nuls = nuls(bytes);
    if (nuls[0] + nuls[1] > 0) return withNuls(bytes, nuls);
    int[] census = census(bytes);
    if (census[1] == 0 || census[0] * EVIDENCE >= census[1]) {
      return decode("UTF-8", UTF_8, bytes, 0); // the cells that are broken will be named
    }
    return chinese(bytes);
  }

  private static int first(byte[] bytes, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) value = value << 8 | bytes[i] & 0xFF;
    return value;
  }

  /** How many NUL bytes stand at even places and at odd ones. */
  private static int[] nuls(byte[] bytes) {
    int[] nuls = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) nuls[i & 1]++;
    }
    return nuls;
  }

  /** In UTF-16 every separator has a NUL beside it, always on the same side. */
  private static Decoded withNuls(byte[] bytes, int[] nuls) {
    if (bytes.length % 2 == 0 && nuls[0] == 0) return decode("UTF-16LE", UTF_16LE, bytes, 0);
    if (bytes.length % 2 == 0 && nuls[1] == 0) return decode("UTF-16BE", UTF_16BE, bytes, 0);
    if ((nuls[0] + nuls[1]) * 20L < bytes.length && census(bytes)[1] == 0) {
      return decode("UTF-8", UTF_8, bytes, 0); // the cells with a NUL will be named
    }
    throw UnreadableException.ofFile(
        "里面有大量空字节（NUL），不是文本表格，文件可能已损坏。请从原处重新导出，另存为 .xlsx 或“CSV UTF-8”。",
        "It is full of NUL bytes: not a text table, and perhaps damaged. Export it again, as .xlsx"
            + " or as CSV UTF-8.");
  }

  /** How many characters of three bytes and more UTF-8 finds, and how many bytes it cannot read. */
  private static int[] census(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; ) {
      int lead = bytes[i] & 0xFF;
      int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      if (lead > 0xF4) length = 0;
      if (length == 0 || !continues(bytes, i, length)) {
        broken++;
        i++;
      } else {
        if (length > 2) whole++;
        i += length;
      }
    }
    return new int[] {whole, broken};
  }

  private static boolean continues(byte[] bytes, int at, int length) {
    if (at + length > bytes.length) return false;
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) return false;
    }
    return length == 1 || strictUtf8(bytes, at, length);
  }

  private static boolean strictUtf8(byte[] bytes, int at, int length) {
    int second = bytes[at + 1] & 0xFF;
    return switch (bytes[at] & 0xFF) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0; // surrogates are no characters
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> length > 1;
    };
  }

  /**
   * Text of the mainland's offices that is not UTF-8 is GB18030; another place's is not read as it.
   */
  private static Decoded chinese(byte[] bytes) {
    int pairs = 0;
    int rare = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] >= 0) continue;
      int second = bytes[i + 1] & 0xFF;
      if (second >= '0' && second <= '9') { // four bytes: a character beyond GBK
        i += 3;
        continue;
      }
      pairs++;
      if (second < 0xA1 || (bytes[i] & 0xFF) < 0xA1) rare++;
      i++;
    }
    var decoded = decode("GB18030", GB18030, bytes, 0);
    if (rare * RARE_SHARE > pairs && !decoded.head(LOOKED_AT).contains(NAME)) throw foreign();
    return decoded;
  }

  private static UnreadableException foreign() {
    return UnreadableException.ofFile(
        "文字编码既不是 UTF-8，也不是 GB18030（可能是 Big5 等繁体编码），照读会出现乱码。请在 Excel 或 WPS"
            + "中打开核对姓名，另存为 .xlsx 或“CSV UTF-8”。",
        "Its text is neither UTF-8 nor GB18030 (perhaps Big5); names would come out wrong. Open it in"
            + " Excel or WPS, check the names, and save it as .xlsx or as CSV UTF-8.");
  }

  private static Decoded decode(String name, Charset charset, byte[] bytes, int from) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE);
      return new Decoded(name, decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e); // nothing is reported: everything is replaced
    }
  }

  /** The first characters. */
  String head(int most) {
    return text.subSequence(0, Math.min(most, text.remaining())).toString();
  }
}
