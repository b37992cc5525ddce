package banjie.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The letters of an uploaded file: UTF-8, or the GB 18030 in which a Chinese spreadsheet saves its CSV. */
public final class NoticeText {

  private static final Charset SPREADSHEET = Charset.forName("GB18030");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private NoticeText() {}

  /** @return null if the bytes are no text in either encoding */
  public static String of(byte[] file) {
    String text = decode(file, StandardCharsets.UTF_8);
    if (text == null) {
      text = decode(file, SPREADSHEET);
    }
    if (text == null || text.indexOf('\0') >= 0) {
      return null;
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String decode(byte[] file, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException otherEncoding) {
      return null;
    }
  }
}
