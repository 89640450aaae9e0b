package plenary.app.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code as squares on paper: sharp at any size. */
record QrCode(ByteMatrix squares) {
  /** The white border that a reader needs, in squares. */
  private static final int QUIET = 4;

  /** A code that can still be read where a seventh of it is scratched. */
  static QrCode of(String text) {
    try {
      var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
      return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
    }
  }

  /** Draws it, border and all, with its lower left corner here. */
  void draw(PdfContentByte on, float left, float bottom, float size) {
    float square = size / (squares.getWidth() + 2 * QUIET);
    for (int row = 0; row < squares.getHeight(); row++) {
      float y = bottom + size - (row + 1 + QUIET) * square;
      for (int from = 0; from < squares.getWidth(); from++) {
        if (squares.get(from, row) != 1) continue;
        int to = from;
        while (to < squares.getWidth() && squares.get(to, row) == 1) to++;
        on.rectangle(left + (from + QUIET) * square, y, (to - from) * square, square);
        from = to;
      }
    }
    on.fill();
  }
}
