package plenary.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import plenary.record.bytes.IllegalRecordException;

/** A record's three files in a zip, of which every other byte is written again and compared. */
final class ZipFiles implements RecordFiles {
  private final InputStream zip;
  private final List<ZipLayout.Part> parts = new ArrayList<>();
  private Content content = new Content(0);

  /**
   * @param zip buffered
   */
  ZipFiles(InputStream zip) {
    this.zip = zip;
  }

  @Override
  public InputStream next() throws IOException {
    finishContent();
    String name = NAMES.get(parts.size());
    byte[] header = zip.readNBytes(ZipLayout.Part.headerBytes(name));
    if (header.length < ZipLayout.Part.headerBytes(name)) {
      throw new IllegalRecordException("the zip ends before this file");
    }
    var part = ZipLayout.Part.read(name, header);
    if (!Arrays.equals(header, part.header())) {
      throw new IllegalRecordException("its header in the zip is not as this format writes it");
    }
    parts.add(part);
    content = new Content(part.size());
    return content;
  }

  @Override
  public void finish() throws IOException {
    finishContent();
    byte[] directory = ZipLayout.directory(parts);
    if (!Arrays.equals(zip.readNBytes(directory.length), directory)) {
      throw new IllegalRecordException("the zip's directory is not as this format writes it");
    }
    if (zip.read() >= 0) {
      throw new IllegalRecordException("there is more after the end of the zip");
    }
  }

  private void finishContent() throws IOException {
    content.transferTo(OutputStream.nullOutputStream());
    if (content.left > 0) {
      throw new IllegalRecordException("the zip ends inside a file");
    }
    if (!parts.isEmpty() && (int) content.crc.getValue() != parts.getLast().crc()) {
      throw new IllegalRecordException(
          "the zip's CRC-32 of " + parts.getLast().name() + " does not fit its bytes");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The bytes of one file; ends where they end. */
  private final class Content extends InputStream {
    private final CRC32 crc = new CRC32();
    private long left;

    Content(long size) {
      left = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = zip.read(bytes, from, (int) Math.min(left, length));
      if (count > 0) {
        left -= count;
        crc.update(bytes, from, count);
      }
      return count;
    }
  }
}
