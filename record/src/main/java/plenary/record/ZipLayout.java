package plenary.record;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of a record's zip around the contents of its files. Nothing in them can be chosen:
 * files are stored, not compressed, dated 1980-01-01, in a fixed order, without extra fields or
 * comments.
 */
final class ZipLayout {
  /** Most bytes of the whole: what a zip without 64-bit fields can count. */
  static final long MAX_BYTES = 0xFFFF_FFFFL;

  private static final String FOLDER = "record/";
  private static final int LOCAL = 0x04034B50;
  private static final int CENTRAL = 0x02014B50;
  private static final int END = 0x06054B50;
  private static final int LOCAL_BYTES = 30;
  private static final int CENTRAL_BYTES = 46;
  private static final int END_BYTES = 22;
  private static final int CRC_AT = 14;
  private static final int SIZE_AT = 18;
  private static final short VERSION = 10; // of the zip format: 1.0, stored files
  private static final int DATE = 0x0021_0000; // time 00:00:00, date 1980-01-01

  private ZipLayout() {}

  /** One file: its name, the CRC-32 and the number of its bytes. */
  record Part(String name, int crc, long size) {
    private byte[] path() {
      return (FOLDER + name).getBytes(StandardCharsets.US_ASCII);
    }

    /** How many bytes stand before the content. */
    static int headerBytes(String name) {
      return LOCAL_BYTES + FOLDER.length() + name.length();
    }

    /** The part that a local header speaks of; whether it is sound shows in {@link #header}. */
    static Part read(String name, byte[] header) {
      var bytes = littleEndian(header);
      return new Part(name, bytes.getInt(CRC_AT), Integer.toUnsignedLong(bytes.getInt(SIZE_AT)));
    }

    /** The local header, which stands before the content. */
    byte[] header() {
      byte[] path = path();
      byte[] header = new byte[LOCAL_BYTES + path.length];
      var out = littleEndian(header).putInt(LOCAL);
      common(out, path).putShort((short) 0).put(path);
      return header;
    }

    /** This part's line in the directory at the end; {@code offset} is that of its header. */
    private byte[] directoryEntry(long offset) {
      byte[] path = path();
      byte[] entry = new byte[CENTRAL_BYTES + path.length];
      var out = littleEndian(entry);
      common(out.putInt(CENTRAL).putShort(VERSION), path);
      int noExtraNoCommentFirstDiskNoAttributes = 2 + 2 + 2 + 2 + 4;
      out.position(out.position() + noExtraNoCommentFirstDiskNoAttributes);
      out.putInt((int) offset).put(path);
      return entry;
    }

    /** Version, no flags, stored, date, CRC, size twice, length of the path. */
    private ByteBuffer common(ByteBuffer out, byte[] path) {
      return out.putShort(VERSION)
          .putShort((short) 0)
          .putShort((short) 0)
          .putInt(DATE)
          .putInt(crc)
          .putInt((int) size)
          .putInt((int) size)
          .putShort((short) path.length);
    }
  }

  /** The directory and the end record, after the content of the last of {@code parts}. */
  static byte[] directory(List<Part> parts) {
    var out = new ByteArrayOutputStream();
    long offset = 0;
    for (Part part : parts) {
      out.writeBytes(part.directoryEntry(offset));
      offset += Part.headerBytes(part.name()) + part.size();
    }
    byte[] end = new byte[END_BYTES];
    littleEndian(end)
        .putInt(END)
        .putInt(0)
        .putShort((short) parts.size())
        .putShort((short) parts.size())
        .putInt(out.size())
        .putInt((int) offset);
    out.writeBytes(end);
    return out.toByteArray();
  }

  /** How long the whole is. */
  static long bytes(List<Part> parts) {
    long contents = 0;
    for (Part part : parts) {
      contents += Part.headerBytes(part.name()) + part.size();
    }
    return contents + directory(parts).length;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
