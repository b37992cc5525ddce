package banjie.access;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a username may look like: also the engine's ids have to hold it. */
final class Usernames {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

  /** They would be taken for somebody else in a case's history or by the engine. */
  private static final Set<String> RESERVED = Set.of("system", "anonymous", "camunda-admin", "staff");

  private Usernames() {}

  static boolean wellFormed(String username) {
    return SHAPE.matcher(username).matches();
  }

  static boolean free(String username) {
    return wellFormed(username) && !RESERVED.contains(username);
  }

  /** Upper and lower case are the same username. Null becomes empty. */
  static String normal(String typed) {
    return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
  }
}
