package banjie.submission.drafts;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Pages of papers that nobody ever wrote. */
public final class Pages {

  public static final byte[] PDF = "%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII);

  private Pages() {}

  /** Begins as a JPEG does and goes on with noise. */
  public static byte[] photo(int bytes) {
    byte[] content = new byte[bytes];
    new Random(bytes).nextBytes(content);
    content[0] = (byte) 0xFF;
    content[1] = (byte) 0xD8;
    content[2] = (byte) 0xFF;
    return content;
  }
}
