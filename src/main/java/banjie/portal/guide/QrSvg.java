package banjie.portal.guide;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as the path of an inline SVG: sharp at any size on paper, and no picture to fetch.
 *
 * @param size of the square in modules, quiet zone included
 * @param path of the dark modules
 */
public record QrSvg(int size, String path) {

  private static final int QUIET_ZONE = 4;

  /** @throws IllegalArgumentException for a text that fits into no QR code, far longer than any address of ours */
  public static QrSvg of(String text) {
    try {
      BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
          Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE));
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          int end = x;
          while (end < modules.getWidth() && modules.get(end, y)) {
            end++;
          }
          if (end > x) {
            path.append('M').append(x).append(' ').append(y).append('h').append(end - x).append("v1h-").append(end - x).append('z');
            x = end;
          }
        }
      }
      return new QrSvg(modules.getWidth(), path.toString());
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("no QR code of " + text.length() + " characters", tooLong);
    }
  }
}
