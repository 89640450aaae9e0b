package plenary.app.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names in a zip, from its list at the end; nothing is unpacked. */
final class ZipNames {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 65_535;

  private ZipNames() {}

  /** The names; empty if this is no whole zip. */
  static List<String> of(byte[] content) {
    var zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(zip);
    if (end < 0) return List.of();
    int count = zip.getShort(end + 10) & 0xffff;
    long at = zip.getInt(end + 16) & 0xffffffffL;
    var names = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_LENGTH > end || zip.getInt((int) at) != ENTRY) return List.of();
      int name = zip.getShort((int) at + 28) & 0xffff;
      int extra = zip.getShort((int) at + 30) & 0xffff;
      int comment = zip.getShort((int) at + 32) & 0xffff;
      if (at + ENTRY_LENGTH + name > end) return List.of();
      names.add(new String(content, (int) at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
      at += ENTRY_LENGTH + name + extra + comment;
    }
    return names;
  }

  private static int end(ByteBuffer zip) {
    int last = zip.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (zip.getInt(at) == END) return at;
    }
    return -1;
  }
}
