package plenary.app.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code as rows of 0 and 1, to be drawn in a page. */
final class QrSquares {
  private QrSquares() {}

  static List<String> of(String text) {
    try {
      var matrix =
          new QRCodeWriter()
              .encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
      var rows = new ArrayList<String>();
      for (int y = 0; y < matrix.getHeight(); y++) {
        var row = new StringBuilder();
        for (int x = 0; x < matrix.getWidth(); x++) row.append(matrix.get(x, y) ? '1' : '0');
        rows.add(row.toString());
      }
      return rows;
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
