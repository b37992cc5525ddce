package banjie.catalogue;

import banjie.process.FeelConditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The printed guide and the catalogue made from it. */
final class Guide {

  static final Catalogue CATALOGUE = new Catalogue(new FeelConditions());

  private static final String TEXT = read();

  private Guide() {}

  /** Line breaks, spaces and markup of the print don't count. */
  static boolean prints(String text) {
    return TEXT.contains(normal(text));
  }

  static String normal(String text) {
    return text.replaceAll("[\\s*<>]", "");
  }

  private static String read() {
    try (InputStream in = Guide.class.getResourceAsStream("/guide.txt")) {
      return normal(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
