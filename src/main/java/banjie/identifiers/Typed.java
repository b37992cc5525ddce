package banjie.identifiers;

import java.text.Normalizer;
import java.util.Locale;

/** What people type for a number: full-width digits of a Chinese keyboard, blanks, small letters. */
final class Typed {

  private Typed() {}

  /** Half-width, capital, without blanks. Null becomes the empty text. */
  static String plain(String text) {
    if (text == null) {
      return "";
    }
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
