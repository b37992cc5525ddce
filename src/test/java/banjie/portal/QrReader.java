package banjie.portal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the QR code that a page draws as a path, as a telephone would from paper. */
final class QrReader {

  private static final Pattern SVG = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\" role=\"img\".*?class=\"bj-qr__dark\" d=\"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
  private static final int SCALE = 4;

  private QrReader() {}

  static String read(String html) throws Exception {
    Matcher svg = SVG.matcher(html);
    if (!svg.find()) {
      throw new AssertionError("no QR code on the page");
    }
    int size = Integer.parseInt(svg.group(1)) * SCALE;
    int[] pixels = new int[size * size];
    Arrays.fill(pixels, 0xFFFFFF);
    RUN.matcher(svg.group(2)).results().forEach(run -> {
      int x = Integer.parseInt(run.group(1)) * SCALE;
      int y = Integer.parseInt(run.group(2)) * SCALE;
      for (int row = y; row < y + SCALE; row++) {
        Arrays.fill(pixels, row * size + x, row * size + x + Integer.parseInt(run.group(3)) * SCALE, 0);
      }
    });
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))),
        Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
