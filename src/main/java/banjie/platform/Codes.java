package banjie.platform;

import java.security.SecureRandom;

/** Codes that people read, type and can't guess. */
public final class Codes {

  /** Without the pairs that are mistaken for each other: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
  private static final String ALPHABET = "34679ACDEFGHJKMNPQRTUVWXY";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  /** @param length characters, each worth about 4.6 bits */
  public static String random(int length) {
    StringBuilder code = new StringBuilder(length);
    RANDOM.ints(length, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
    return code.toString();
  }
}
