package plenary.app.sheet;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip that is not trusted. Only its directory says what there is; names are looked
 * up and never used as paths; nothing is inflated before it is read, and never more than {@link
 * #MOST_BYTES} in all.
 */
final class ZipParts {
  static final int MOST_PARTS = 1_000;
  static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int BUFFER = 8_192;

  private final byte[] zip;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private long left = MOST_BYTES;

  private record Part(int method, int size, int local) {}

  ZipParts(byte[] zip) {
    this.zip = zip;
    readDirectory(end());
  }

  private int end() {
    int least = Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT);
    for (int at = zip.length - END_BYTES; at >= least; at--) {
      if (number(at) == END) return at;
    }
    throw broken();
  }

  private void readDirectory(int end) {
    int count = shorter(end + 10);
    int at = number(end + 16);
    if (count > MOST_PARTS) {
      throw UnreadableException.ofFile(
          "压缩包里有" + count + "个部件，不是正常的工作簿。请在 Excel 或 WPS 中打开，另存为新的 .xlsx。",
          "The package has "
              + count
              + " parts, which no ordinary workbook has. Open it in Excel or"
              + " WPS and save it as a new .xlsx.");
    }
    for (int i = 0; i < count; i++) at = readEntry(at);
  }

  private int readEntry(int at) {
    if (at < 0 || at + ENTRY_BYTES > zip.length || number(at) != ENTRY) throw broken();
    if ((shorter(at + 8) & ENCRYPTED) != 0) {
      throw UnreadableException.ofFile(
          "工作簿加了密码。请在 Excel 或 WPS 中取消密码，另存为 .xlsx。",
          "The workbook is encrypted. Remove the password in Excel or WPS and save it as .xlsx.");
    }
    int nameLength = shorter(at + 28);
    int next = at + ENTRY_BYTES + nameLength + shorter(at + 30) + shorter(at + 32);
    if (next > zip.length) throw broken();
    var name = new String(zip, at + ENTRY_BYTES, nameLength, StandardCharsets.UTF_8);
    var part = new Part(shorter(at + 10), number(at + 20), number(at + 42));
    if (parts.put(name.replace('\\', '/'), part) != null) throw broken();
    return next;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** Whether there is a part whose name ends so. */
  boolean hasEnding(String ending) {
    return parts.keySet().stream().anyMatch(name -> name.endsWith(ending));
  }

  /** What a part holds, inflated as it is read. */
  Optional<InputStream> open(String name) {
    return Optional.ofNullable(parts.get(name)).map(this::open);
  }

  private InputStream open(Part part) {
    int at = part.local();
    if (at < 0 || at + LOCAL_BYTES > zip.length || number(at) != LOCAL) throw broken();
    int start = at + LOCAL_BYTES + shorter(at + 26) + shorter(at + 28);
    if (part.size() < 0 || start > zip.length - part.size()) throw broken();
    var raw = new ByteArrayInputStream(zip, start, part.size());
    return switch (part.method()) {
      case STORED -> new Counted(raw);
      case DEFLATED -> new Counted(new Inflating(raw, new Inflater(true)));
      default -> throw broken();
    };
  }

  static UnreadableException broken() {
    return UnreadableException.ofFile(
        "文件不完整或者已损坏，打不开。请重新下载，或者在 Excel 或 WPS 中打开后另存为新的 .xlsx。",
        "It is damaged or cut short. Download it again, or open it in Excel or WPS and save it as a"
            + " new .xlsx.");
  }

  private int shorter(int at) {
    return zip[at] & 0xFF | (zip[at + 1] & 0xFF) << 8;
  }

  private int number(int at) {
    return shorter(at) | shorter(at + 2) << 16;
  }

  /** Gives the memory of its inflater back when it is closed. */
  private static final class Inflating extends InflaterInputStream {
    Inflating(InputStream raw, Inflater inflater) {
      super(raw, inflater, BUFFER);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  /** Counts what is inflated, of all parts together. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value >= 0) count(1);
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      if (read > 0) count(read);
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw UnreadableException.ofFile(
            "解开后超过64兆字节，不像是名册或议程（可能是压缩炸弹）。请只保留需要的工作表，另存为新的 .xlsx。",
            "It unpacks to more than 64 MB, which no roster or agenda does (perhaps a zip bomb). Keep"
                + " the sheet that is needed and save it as a new .xlsx.");
      }
    }
  }
}
